// Tablets, their last sign of life, and which of them need somebody to walk there. No DOM.

const LATE = 20;
const LOST = 60;

// alive, late, lost (no sign of life for a minute), silent (never heard of since it was enrolled), revoked.
export function light(device, beat, now) {
  if (device.revoked) return 'revoked';
  if (!beat) return 'silent';
  const seconds = (now - Date.parse(beat.at)) / 1000;
  return seconds <= LATE ? 'alive' : seconds <= LOST ? 'late' : 'lost';
}

const WORST = { lost: 0, late: 1, silent: 2, alive: 3, revoked: 4 };

// Every tablet of the competition, those that need help first.
export function tablets(overview, presence, now) {
  const beats = new Map(presence.map((beat) => [beat.device, beat]));
  const judges = names(overview.judges);
  const stations = new Map(overview.stations.map((station) => [station.id, station]));
  return overview.devices
    .map((device) => {
      const beat = beats.get(device.device);
      return {
        id: device.device,
        judge: judges.get(device.judge) || device.judge || '—',
        shared: device.shared === true,
        number: device.number || null,
        pins: (device.pins || []).map((id) => ({ id, name: judges.get(id) || id })),
        judgeId: device.judge,
        station: stations.get(device.station) || { id: device.station },
        enrolledAt: device.enrolledAt,
        at: beat ? beat.at : null,
        unsent: beat ? beat.unsent : 0,
        light: light(device, beat, now),
      };
    })
    .sort((a, b) => WORST[a.light] - WORST[b.light] || b.unsent - a.unsent || (a.id < b.id ? -1 : 1));
}

// The best light of a judge's tablets at a station; none when there is no tablet at all.
export function reach(list, station, judge) {
  const lights = list
    .filter((tablet) => tablet.judgeId === judge && tablet.station.id === station && tablet.light !== 'revoked')
    .map((tablet) => tablet.light);
  return ['alive', 'late', 'silent', 'lost'].find((name) => lights.includes(name)) || 'none';
}

export function names(people) {
  return new Map(people.map((person) => [person.id, person.name]));
}

// 12 秒, 3 分钟, 2 小时: the largest whole unit.
export function ago(at, now) {
  const seconds = Math.max(0, Math.round((now - Date.parse(at)) / 1000));
  if (seconds < 60) return { unit: 'seconds', n: seconds };
  if (seconds < 3600) return { unit: 'minutes', n: Math.floor(seconds / 60) };
  return { unit: 'hours', n: Math.floor(seconds / 3600) };
}
