// What was, what is, what was undone. Steps of the same `merge` key (typing into one field) are one step back. No DOM.

const MOST = 200;

export const begin = (scheme, selected = []) => ({ past: [], now: { scheme, selected }, future: [], merge: null });

export function step(history, next, merge = null) {
  if (next.scheme === history.now.scheme) return { ...history, now: next, merge: null };
  const joins = merge !== null && merge === history.merge;
  return { past: joins ? history.past : [...history.past, history.now].slice(-MOST), now: next, future: [], merge };
}

export const closed = (history) => (history.merge === null ? history : { ...history, merge: null });

export function undo(history) {
  if (!history.past.length) return history;
  return {
    past: history.past.slice(0, -1),
    now: history.past[history.past.length - 1],
    future: [history.now, ...history.future],
    merge: null,
  };
}

export function redo(history) {
  if (!history.future.length) return history;
  return { past: [...history.past, history.now], now: history.future[0], future: history.future.slice(1), merge: null };
}
