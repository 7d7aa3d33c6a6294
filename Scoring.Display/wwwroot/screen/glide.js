// Where rows are and how they get to where they will be: numbers only, so that nothing is measured while things move.

// The place of a slot on the page: down the first column, then down the second.
export const spotOf = (slot, fit) => ({
  x: Math.floor(slot / fit.perColumn) * (fit.columnWidth + fit.gutter),
  y: (slot % fit.perColumn) * fit.row,
});

// before, after: keys in the order of the page. Who comes from another page enters from the side it was on; who leaves goes the same way.
// was, is: on which page a row was and is, counted from the one that is up.
export function glides(before, after, was, is, fit) {
  const old = new Map(before.map((key, slot) => [key, slot]));
  const plan = after.map((key, slot) => {
    const to = spotOf(slot, fit);
    if (old.has(key)) return { key, kind: 'move', from: spotOf(old.get(key), fit), to };
    return { key, kind: 'enter', from: { x: to.x, y: edgeOf(was.get(key), fit) }, to };
  });
  const here = new Set(after);
  for (const key of before) {
    if (here.has(key)) continue;
    const from = spotOf(old.get(key), fit);
    plan.push({ key, kind: 'leave', from, to: { x: from.x, y: edgeOf(is.get(key), fit) } });
  }
  return plan.filter(step => step.kind !== 'move' || step.from.x !== step.to.x || step.from.y !== step.to.y);
}

const edgeOf = (page, fit) => (page < 0 ? -fit.row : fit.perColumn * fit.row);

// The text between two totals, with as many decimals as the new one; what is no number changes at once.
export function between(from, to, share) {
  const a = /^-?\d+(?:\.(\d+))?$/.exec(from || '');
  const b = /^-?\d+(?:\.(\d+))?$/.exec(to || '');
  if (!a || !b || share >= 1) return to || '';
  const decimals = (b[1] || '').length;
  return (Number(from) + (Number(to) - Number(from)) * share).toFixed(decimals);
}

// Rows whose figures differ; a row that only changed its place because others did is not lit.
export function changedKeys(before, after) {
  const was = new Map(before.rows.map(row => [row.key, row]));
  return after.rows.filter(row => {
    const old = was.get(row.key);
    return !old || old.total !== row.total || old.share !== row.share || old.status !== row.status || `${old.marks}` !== `${row.marks}`;
  }).map(row => row.key);
}
