// A scheme as a tree: its nodes, and how a node is added, copied, moved and taken away. A path is ['skills', 0, 'stages', 1 …]. No DOM.

export const LISTS = { scheme: ['skills', 'awards'], skill: ['stages', 'awards'], stage: ['parts'], part: ['sheets'], sheet: ['aspects'] };
const KINDS = { skills: 'skill', stages: 'stage', parts: 'part', sheets: 'sheet', aspects: 'aspect', awards: 'award' };

export const kindOf = (path) => (path.length === 0 ? 'scheme' : KINDS[path[path.length - 2]]);
export const keyOf = (path) => path.join('/');
export const at = (scheme, path) => path.reduce((thing, step) => (thing === undefined || thing === null ? undefined : thing[step]), scheme);

// The scheme with another value at a path; undefined takes the property away, and an object that it leaves empty.
export function put(thing, path, value) {
  if (path.length === 0) return value;
  const [step, ...rest] = path;
  const inner = put(thing === undefined || thing === null ? undefined : thing[step], rest, value);
  if (Array.isArray(thing)) return thing.map((one, i) => (i === step ? inner : one));
  const next = { ...(typeof thing === 'object' ? thing : {}) };
  const empty = inner !== null && typeof inner === 'object' && !Array.isArray(inner) && Object.keys(inner).length === 0;
  if (inner === undefined || (empty && rest.length > 0)) delete next[step];
  else next[step] = inner;
  return next;
}

// Every node in order: { path, kind, depth, thing, open, inner }; what lies below a closed one is left out.
export function nodes(scheme, closed = new Set()) {
  const list = [];
  walk(scheme, [], list, closed);
  return list;
}

function walk(scheme, path, list, closed) {
  const thing = at(scheme, path);
  const kind = kindOf(path);
  const below = (LISTS[kind] || []).flatMap((name) => (Array.isArray(thing[name]) ? thing[name].map((_, i) => [...path, name, i]) : []));
  const open = !closed.has(keyOf(path));
  list.push({ path, kind, depth: path.length / 2, thing, open, inner: below.length });
  if (open) below.filter((one) => isThing(at(scheme, one))).forEach((one) => walk(scheme, one, list, closed));
}

// What can be added where: below the node, and beside it.
export function additions(path) {
  const kind = kindOf(path);
  const below = (LISTS[kind] || []).map((list) => ({ kind: KINDS[list], list, parent: path }));
  const beside = path.length > 0 ? [{ kind, list: path[path.length - 2], parent: path.slice(0, -2), after: path[path.length - 1] }] : [];
  return [...below, ...beside];
}

// → { scheme, path } of the new node.
export function add(scheme, { kind, list, parent, after }) {
  const siblings = at(scheme, [...parent, list]) || [];
  return insert(scheme, [...parent, list], after === undefined ? siblings.length : after + 1, fresh(kind, siblings, parent));
}

export function duplicate(scheme, path) {
  const siblings = at(scheme, path.slice(0, -1));
  const thing = JSON.parse(JSON.stringify(at(scheme, path)));
  return insert(scheme, path.slice(0, -1), path[path.length - 1] + 1, { ...thing, id: freeId(siblings, thing.id) });
}

// Up (-1) or down (1) among its siblings; null where there is no further.
export function move(scheme, path, step) {
  const siblings = at(scheme, path.slice(0, -1));
  const from = path[path.length - 1];
  const to = from + step;
  if (to < 0 || to >= siblings.length) return null;
  const list = siblings.slice();
  list.splice(to, 0, list.splice(from, 1)[0]);
  return { scheme: put(scheme, path.slice(0, -1), list), path: [...path.slice(0, -1), to] };
}

// What is selected afterwards: the next sibling, the one before, or the parent.
export function remove(scheme, path) {
  const index = path[path.length - 1];
  const list = at(scheme, path.slice(0, -1)).filter((_, i) => i !== index);
  const next = list.length ? [...path.slice(0, -1), Math.min(index, list.length - 1)] : path.slice(0, -2);
  const isOptional = path[path.length - 2] === 'awards' && list.length === 0;
  return { scheme: put(scheme, path.slice(0, -1), isOptional ? undefined : list), path: next };
}

function insert(scheme, list, index, thing) {
  const siblings = (at(scheme, list) || []).slice();
  siblings.splice(index, 0, thing);
  return { scheme: put(scheme, list, siblings), path: [...list, index] };
}

// a1 → a2 where a1 is taken; practical → practical-2.
export function freeId(siblings, wanted) {
  const taken = new Set(siblings.map((one) => one.id));
  if (!taken.has(wanted)) return wanted;
  const [, stem, digits] = /^(.*?)(\d*)$/.exec(wanted || 'x');
  const joint = digits || /[-\d]$/.test(stem) || stem.length <= 2 ? '' : '-';
  for (let n = digits ? Number(digits) + 1 : 2; ; n++) if (!taken.has(`${stem}${joint}${n}`)) return `${stem}${joint}${n}`;
}

const FRESH = {
  skill: () => ({ id: 'skill', name: { zh: '新赛项', en: 'New skill' }, stages: [fresh('stage', [])] }),
  stage: () => ({ id: 'final', name: { zh: '决赛', en: 'Final' }, parts: [fresh('part', [])] }),
  part: () => ({ id: 'practical', name: { zh: '实操', en: 'Practical' }, kind: 'practical', sheets: [fresh('sheet', [])] }),
  sheet: () => ({ id: 's1', name: { zh: '新评分表', en: 'New sheet' }, aspects: [fresh('aspect', [])] }),
  aspect: () => ({ id: 'a1', name: { zh: '新评分项', en: 'New aspect' }, kind: 'points', max: 10 }),
  award: (parent) =>
    parent.length === 0
      ? { id: 'best-organisation', name: { zh: '优秀组织奖', en: 'Best organisation' }, kind: 'organisation', best: 3, count: 1 }
      : { id: 'award', name: { zh: '新奖项', en: 'New award' }, kind: 'place', from: 1, to: 1 },
};

export function fresh(kind, siblings, parent = []) {
  const thing = FRESH[kind](parent);
  return { ...thing, id: freeId(siblings, thing.id) };
}

export function blank() {
  return { format: 'scoring-scheme/1', id: 'scheme', name: { zh: '新规则', en: 'New scheme' }, skills: [fresh('skill', [])] };
}

const isThing = (thing) => thing !== null && typeof thing === 'object' && !Array.isArray(thing);
