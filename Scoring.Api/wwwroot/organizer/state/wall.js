// Stations × contestants: what has begun, what is submitted, what needs somebody. No DOM.
import { names, reach } from './tablets.js';

// The grid of one skill. A cell is idle, marking, submitted, held, problem or closed.
export function wall(overview, progress, tablets, skill) {
  const judges = names(overview.judges);
  const people = new Map(overview.contestants.filter((one) => one.skill === skill).map((one) => [one.id, one]));
  const published = overview.skills.some((one) => one.id === skill && one.published);
  const columns = columnsOf(overview, skill);
  const rows = new Map();
  for (const row of progress) {
    if (row.skill !== skill) continue;
    if (!rows.has(row.contestant)) rows.set(row.contestant, begin(row, people.get(row.contestant)));
    rows.get(row.contestant).cells[`${row.stage}/${row.sheet}`] = cell(row, judges, tablets, published);
  }

  const list = [...rows.values()].sort(byBench);
  for (const column of columns) {
    const cells = list.map((row) => row.cells[column.key]).filter((one) => one && one.state !== 'closed');
    column.of = cells.length;
    column.done = cells.filter((one) => one.state === 'submitted').length;
  }

  return { columns, rows: list, counts: count(list) };
}

// One cell: begun and waiting for a judge nobody can reach is a problem; held is what has to be marked again, for whatever cause.
// What is published is no longer waited for.
export function cell(row, judges, tablets, published = false) {
  const submitted = row.submitted.map((id) => judges.get(id) || id);
  const missing = row.missing.map((id) => ({ id, name: judges.get(id) || id, reach: reach(tablets, row.station, id) }));
  const shown = { row, submitted, missing, why: null, state: 'idle' };
  if (row.state === 'closed' || (published && row.state !== 'complete')) return { ...shown, state: 'closed' };
  if (row.state === 'complete') return { ...shown, state: 'submitted' };
  if (row.state === 'reopened') return { ...shown, state: 'held', why: row.cause || 'spread' };
  const gone = missing.filter((one) => one.reach === 'lost' || one.reach === 'none');
  if (row.state === 'marking' && gone.length) return { ...shown, state: 'problem', why: 'tablet' };
  return { ...shown, state: row.state === 'marking' ? 'marking' : 'idle' };
}

// Who still has to mark what, the longest list first.
export function waiting(overview, progress, tablets) {
  const judges = names(overview.judges);
  const seats = new Map();
  for (const station of overview.stations) {
    for (const seat of station.seats) {
      seats.set(`${station.id} ${seat.judge}`, {
        station,
        seat,
        judge: seat.judge,
        name: judges.get(seat.judge) || seat.judge,
        reach: reach(tablets, station.id, seat.judge),
        rows: [],
      });
    }
  }

  const published = new Set(overview.skills.filter((skill) => skill.published).map((skill) => skill.id));
  for (const row of progress.filter((one) => !published.has(one.skill))) {
    for (const judge of row.missing) {
      const seat = seats.get(`${row.station} ${judge}`);
      if (seat) seat.rows.push(row);
    }
  }

  return [...seats.values()].filter((seat) => seat.rows.length && !seat.seat.released).sort((a, b) => b.rows.length - a.rows.length);
}

// Rows whose name, bench, id or organisation holds the text, and (if asked) only those with a problem or only unfinished ones.
export function choose(rows, text, only) {
  const wanted = text.trim().toLowerCase();
  return rows.filter((row) => {
    if (only && !Object.values(row.cells).some((one) => fits(one.state, only))) return false;
    return !wanted || [row.name, row.bench, row.contestant, row.organisation].some((part) => part && part.toLowerCase().includes(wanted));
  });
}

function fits(state, only) {
  return only === 'open' ? state !== 'submitted' && state !== 'closed' : state === only;
}

function columnsOf(overview, skill) {
  const sheets = (overview.skills.find((one) => one.id === skill) || { sheets: [] }).sheets;
  return sheets.map((key) => ({
    key: key.split('/').slice(1).join('/'),
    full: key,
    station: overview.stations.find((station) => station.sheets.includes(key)) || null,
  }));
}

function begin(row, person) {
  return {
    contestant: row.contestant,
    heat: row.heat || '',
    bench: row.bench || '',
    cells: {},
    name: person ? person.name : row.contestant,
    organisation: person ? person.organisation : '',
    state: person && person.state ? person.state : 'entered',
  };
}

function byBench(a, b) {
  return natural(a.heat, b.heat) || natural(a.bench, b.bench) || natural(a.contestant, b.contestant);
}

function natural(a, b) {
  if (a === b) return 0;
  if (!a || !b) return a ? -1 : 1;
  return a.localeCompare(b, 'zh', { numeric: true });
}

function count(rows) {
  const counts = { idle: 0, marking: 0, submitted: 0, held: 0, problem: 0, closed: 0 };
  for (const row of rows) for (const one of Object.values(row.cells)) counts[one.state]++;
  return counts;
}
