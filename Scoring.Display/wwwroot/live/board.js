// What a board becomes when a fact arrives. No DOM, no socket.

export const same = (a, b) => !!a && !!b && a.epoch === b.epoch && a.seq === b.seq;

export const isBefore = (a, b) => a.epoch < b.epoch || (a.epoch === b.epoch && a.seq < b.seq);

// The board after the delta; `gap` when something in between was missed and the board has to be asked for.
export function moved(board, delta) {
  if (!board) return { board, gap: true };
  if (!isBefore(board.version, delta.to)) return { board, gap: false };
  if (!same(board.version, delta.from)) return { board, gap: true };

  const rows = new Map(board.rows.map(row => [row.key, row]));
  for (const patch of delta.rows) rows.set(patch.key, patched(rows.get(patch.key) || {}, patch));
  const order = reordered(board.rows.map(row => row.key), delta);
  if (!order.every(key => rows.has(key))) return { board, gap: true };
  return { board: { ...patched(board, delta.head), version: delta.to, rows: order.map(key => rows.get(key)) }, gap: false };
}

// Null takes a property away, anything else replaces it.
function patched(before, patch) {
  const next = { ...before };
  for (const name of Object.keys(patch)) {
    if (patch[name] === null) delete next[name];
    else next[name] = patch[name];
  }
  return next;
}

function reordered(keys, delta) {
  const out = new Set(delta.removed);
  for (const [key] of delta.moved) out.add(key);
  const order = keys.filter(key => !out.has(key));
  for (const [key, index] of delta.moved) order.splice(index, 0, key);
  return order;
}
