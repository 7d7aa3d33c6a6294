// What lies on the chief judge's desk. No DOM.

// Sheets that somebody has to mark again, with why.
export function returned(progress) {
  return progress.filter((row) => row.state === 'reopened');
}

// Contestants found by bench, number, id or name; without a text nobody.
export function find(contestants, text, most = 8) {
  const wanted = text.trim().toLowerCase();
  if (!wanted) return [];
  const hits = contestants.filter((one) => [seatOf(one), one.bench, one.number, one.id, one.name].some((part) => part && part.toLowerCase().includes(wanted)));
  const exact = (one) => [seatOf(one), one.bench, one.number, one.id, one.name].some((part) => part && part.toLowerCase() === wanted);
  return hits.sort((a, b) => Number(exact(b)) - Number(exact(a))).slice(0, most);
}

export function seatOf(one) {
  return [one.heat, one.bench].filter(Boolean).join('-');
}

// The judges who may take a seat: known, and never seated at this station.
export function substitutes(overview, station) {
  const seated = new Set(station.seats.map((seat) => seat.judge));
  return overview.judges.filter((judge) => !seated.has(judge.id));
}

// An id nobody has, for a judge who was not on any list.
export function newJudgeId(judges) {
  const known = new Set(judges.map((judge) => judge.id));
  for (let n = judges.length + 1; ; n++) if (!known.has(`j${n}`)) return `j${n}`;
}

// 90, 1:30 or 1:30:00 as seconds; null when it is none.
export function seconds(text) {
  const parts = /^\s*(?:(\d{1,2})[:：])?(?:(\d{1,2})[:：])?(\d{1,5})\s*$/.exec(text);
  if (!parts) return null;
  const [hours, minutes] = parts[2] === undefined ? [0, Number(parts[1] || 0)] : [Number(parts[1]), Number(parts[2])];
  const all = hours * 3600 + minutes * 60 + Number(parts[3]);
  return all > 0 && all <= 36000 ? all : null;
}

// Newest first; a counter-ruling stands beside what it annuls.
export function log(rulings) {
  return rulings.slice().reverse();
}

export const mayAnnul = (ruling) => ruling.kind !== 'annulment' && !ruling.annulledBy;
