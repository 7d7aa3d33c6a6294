// From the place of a fault ($.skills[0].stages[1].parts) to the node that has it and the field in it. No DOM.
import { at, keyOf, kindOf } from './tree.js';

export function stepsOf(place) {
  const steps = [];
  const pattern = /\.([^.[\]]+)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]/g;
  for (let found = pattern.exec(place); found; found = pattern.exec(place)) {
    if (found[1] !== undefined) steps.push(found[1]);
    else if (found[2] !== undefined) steps.push(Number(found[2]));
    else steps.push(found[3].replace(/\\(.)/g, '$1'));
  }

  return steps;
}

// The innermost node that is there, and what is left of the way.
export function nodeOf(scheme, place) {
  const steps = stepsOf(place);
  for (let length = steps.length; length >= 0; length--) {
    const path = steps.slice(0, length);
    const thing = at(scheme, path);
    if (kindOf(path) && isNode(path) && thing !== null && typeof thing === 'object') return { path, field: steps.slice(length).join('.') };
  }

  return { path: [], field: '' };
}

// key of node → { faults, warnings, below }: its own, and how many its descendants have.
export function byNode(scheme, findings) {
  const marks = new Map();
  const of = (path) => {
    const key = keyOf(path);
    if (!marks.has(key)) marks.set(key, { faults: [], warnings: [], below: { faults: 0, warnings: 0 } });
    return marks.get(key);
  };
  for (const kind of ['faults', 'warnings']) {
    for (const one of findings[kind]) {
      const { path, field } = nodeOf(scheme, one.place);
      of(path)[kind].push({ ...one, field });
      for (let length = path.length - 2; length >= 0; length -= 2) of(path.slice(0, length)).below[kind] += 1;
    }
  }

  return marks;
}

// A fault of panel.judges is shown under the field panel.judges, one of table[0].upTo under the grid table.
export const ofField = (list, field) => list.filter((one) => one.field === field || one.field.startsWith(`${field}.`));

const NODES = new Set(['skills', 'stages', 'parts', 'sheets', 'aspects', 'awards']);
const isNode = (path) => path.length % 2 === 0 && path.every((step, i) => (i % 2 ? typeof step === 'number' : NODES.has(step)));
