// Stations, their sheets and the judges on their seats, while the organizer moves them about. No DOM.
// A seat holds a name: the same name is the same judge, at however many stations.

export function fromOverview(overview) {
  const names = new Map(overview.judges.map((judge) => [judge.id, judge.name]));
  return overview.stations.map((station) => ({
    id: station.id,
    nameZh: station.nameZh || '',
    nameEn: station.nameEn || '',
    sheets: station.sheets.slice(),
    seats: station.seats.map((seat) => names.get(seat.judge) || seat.judge),
  }));
}

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

// One station for each place the scheme names, or for each sheet where it names none, with as many seats as its panel needs.
// A place written like an id becomes the station's id and takes the name of its first sheet; any other is its name.
export function suggest(sheets) {
  const stations = [];
  for (const one of sheets) {
    const hint = one.stations[0] || '';
    let station = stations.find((each) => hint && each.hint === hint);
    if (!station) {
      const name = hint && !ID.test(hint) ? { zh: hint } : one.sheet.name || {};
      const id = ID.test(hint) && !stations.some((each) => each.id === hint) ? hint : free(stations, 's');
      station = { hint, id, nameZh: name.zh || '', nameEn: name.en || '', sheets: [], seats: [] };
      stations.push(station);
    }

    station.sheets.push(one.key);
    while (station.seats.length < one.judges) station.seats.push('');
  }

  return stations.map(({ hint, ...station }) => station);
}

export function addStation(stations) {
  return [...stations, { id: free(stations, 's'), nameZh: '', nameEn: '', sheets: [], seats: [''] }];
}

export function change(stations, id, values) {
  return stations.map((station) => (station.id === id ? { ...station, ...values } : station));
}

// Puts a sheet at a station and takes it from any other: a sheet belongs to one.
export function place(stations, key, id) {
  return stations.map((station) => {
    const others = station.sheets.filter((sheet) => sheet !== key);
    return { ...station, sheets: station.id === id ? [...others, key] : others };
  });
}

// Names typed or pasted into a seat; several lines fill the seats after it.
export function seat(stations, id, at, text) {
  const names = text
    .split(/[\r\n\t、,;\uff0c\uff1b]+/)
    .map((name) => name.trim())
    .filter((name, i) => name || i === 0);
  const station = stations.find((one) => one.id === id);
  const seats = station.seats.slice();
  names.forEach((name, i) => {
    seats[at + i] = names.length > 1 ? name : text;
  });
  return change(stations, id, { seats });
}

// What the server is asked to record. Judges known by name keep their id.
export function toRequest(stations, judges) {
  const ids = new Map(judges.map((judge) => [judge.name, judge.id]));
  const taken = judges.map((judge) => ({ id: judge.id }));
  const used = new Map();
  const idOf = (name) => {
    if (!ids.has(name)) {
      ids.set(name, free(taken, 'j'));
      taken.push({ id: ids.get(name) });
    }

    used.set(ids.get(name), name);
    return ids.get(name);
  };

  const request = stations.map((station) => ({
    id: station.id,
    name: named(station.nameZh, station.nameEn),
    sheets: station.sheets,
    panel: station.seats
      .map((name) => name.trim())
      .filter(Boolean)
      .map(idOf),
  }));
  return { stations: request, judges: [...used].map(([id, name]) => ({ id, name })) };
}

// What is wrong with it before the server is asked: {place, key, args}.
export function faults(stations, sheets) {
  const found = [];
  for (const one of sheets) {
    if (!stations.some((station) => station.sheets.includes(one.key))) found.push(fault(null, 'arrange.sheet.nowhere', { sheet: one }));
  }

  for (const station of stations) {
    const seated = station.seats.map((name) => name.trim()).filter(Boolean);
    const needed = Math.max(0, ...sheets.filter((one) => station.sheets.includes(one.key)).map((one) => one.judges));
    if (!station.nameZh.trim() && !station.nameEn.trim()) found.push(fault(station.id, 'arrange.station.nameless'));
    if (!station.sheets.length) found.push(fault(station.id, 'arrange.station.idle'));
    if (new Set(seated).size < seated.length) found.push(fault(station.id, 'arrange.judge.twice'));
    if (seated.length < needed) found.push(fault(station.id, 'arrange.panel.short', { needed, seated: seated.length }));
    else if (!seated.length) found.push(fault(station.id, 'arrange.station.empty'));
  }

  return found;
}

function fault(station, key, args) {
  return { station, key, args: args || {} };
}

function named(zh, en) {
  const name = {};
  if (zh.trim()) name.zh = zh.trim();
  if (en.trim()) name.en = en.trim();
  return name;
}

function free(taken, letter) {
  for (let n = 1; ; n++) {
    if (!taken.some((one) => one.id === letter + n)) return letter + n;
  }
}
