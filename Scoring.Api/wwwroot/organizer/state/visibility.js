// What the public may see, each level more than the one before. No DOM.

export const LEVELS = ['progress', 'benches', 'names', 'marks'];

// Whether the public would see something it may not see now: that is asked twice.
export function opens(from, to) {
  const now = LEVELS.indexOf(from.level);
  const then = LEVELS.indexOf(to.level);
  if (then !== now) return then > now;
  return then > 0 && reach(to.top) > reach(from.top);
}

export function changes(from, to) {
  return from.level !== to.level || (to.level !== 'progress' && reach(from.top) !== reach(to.top));
}

// An example of one row, made of what the public would get: nothing else is in it.
export function example(level, row) {
  if (level === 'progress') return [];
  const place = { part: 'place', text: row.place };
  if (level === 'benches') return [place, { part: 'bench', text: row.bench }];
  const named = [place, { part: 'name', text: row.name }, { part: 'organisation', text: row.organisation }];
  return level === 'names' ? named : [...named, { part: 'total', text: row.total }];
}

// The typed number of places, null for all, undefined when it is none.
export function readTop(text) {
  const typed = text.trim().replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (typed === '') return null;
  return /^[1-9][0-9]{0,4}$/.test(typed) ? Number(typed) : undefined;
}

function reach(top) {
  return top === null || top === undefined ? Infinity : top;
}
