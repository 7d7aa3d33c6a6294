// How many places a row rose or fell: against the places before the last change. What follows within ten seconds is the same change.
const SAME_CHANGE = 10000;
const LONGEST = 60000;

export const still = board => ({ base: placesOf(board), since: 0, last: 0 });

export function remembered(memory, before, after, now) {
  const was = placesOf(before);
  const is = placesOf(after);
  if (![...is].some(([key, place]) => was.has(key) && was.get(key) !== place)) return memory;
  const another = now - memory.last > SAME_CHANGE || now - memory.since > LONGEST;
  return { base: another ? was : memory.base, since: another ? now : memory.since, last: now };
}

// Positive: risen. Null: new here, or without a place.
export function movementOf(memory, row) {
  const before = memory.base.get(row.key);
  const place = numberOf(row);
  return before === undefined || place === null ? null : before - place;
}

function placesOf(board) {
  const places = new Map();
  for (const row of board.rows) {
    const place = numberOf(row);
    if (place !== null) places.set(row.key, place);
  }
  return places;
}

function numberOf(row) {
  const digits = /^\D*(\d+)/.exec(row.place || '');
  return digits ? Number(digits[1]) : null;
}
