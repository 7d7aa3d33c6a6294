import { api, app, changed, live } from '../../app.js';
import * as history from '../../state/scheme/history.js';
import { byNode } from '../../state/scheme/places.js';
import * as shelf from '../../state/scheme/shelf.js';
import * as tree from '../../state/scheme/tree.js';

// The scheme being edited: one for each competition ('new' before there is one). It outlives the page and, on the shelf, a reload.
const CHECK_AFTER_MS = 400;
const NOTHING = { faults: [], warnings: [], checked: false };

export const work = {
  id: null,
  history: null,
  closed: new Set(),
  findings: NOTHING,
  marks: new Map(),
  restored: false,
  view: 'form',
  raw: null,
};
let timer = null;
let asked = 0;

export const scheme = () => work.history.now.scheme;
export const selected = () => work.history.now.selected;
export const isChanged = () => work.base !== JSON.stringify(scheme());

// Opens what is on the shelf, else the given scheme.
export function open(id, version, given) {
  const kept = shelf.kept(id);
  const base = given ? JSON.stringify(given) : '';
  const restored = kept !== null && JSON.stringify(kept.scheme) !== base;
  Object.assign(work, {
    id,
    version: restored ? kept.version : version,
    base,
    restored,
    view: 'form',
    raw: null,
    tried: null,
    trying: null,
  });
  work.findings = NOTHING;
  work.closed = new Set();
  work.history = history.begin(restored ? kept.scheme : given);
  check(0);
}

// Begins anew with another scheme; the one before can be had back by undo.
export function replaceWith(next) {
  if (!work.history) return open('new', 0, next);
  return go({ scheme: next, selected: [] });
}

export function go(next, merge = null) {
  work.history = history.step(work.history, next, merge);
  after();
}

export function select(path) {
  work.raw = null;
  work.history = { ...history.closed(work.history), now: { ...work.history.now, selected: path } };
  changed();
}

export function set(path, value, merge = tree.keyOf(path)) {
  go({ scheme: tree.put(scheme(), path, value), selected: selected() }, merge);
}

export function leaveField() {
  work.raw = null;
  work.history = history.closed(work.history);
  changed();
}

export function undo() {
  work.history = history.undo(work.history);
  after();
}

export function redo() {
  work.history = history.redo(work.history);
  after();
}

// On record, or thrown away: nothing is left to restore.
export function settle(version) {
  Object.assign(work, { base: JSON.stringify(scheme()), version, restored: false });
  shelf.drop(work.id);
  changed();
}

export function discard() {
  shelf.drop(work.id);
  work.history = null;
  live.scheme = null;
  app.page.fetched = null;
  changed();
}

function after() {
  if (isChanged()) shelf.keep(work.id, work.version, scheme());
  else shelf.drop(work.id);
  work.tried = null;
  if (work.trying) work.trying.refusal = null;
  check(CHECK_AFTER_MS);
  changed();
}

function check(delay) {
  clearTimeout(timer);
  work.marks = byNode(scheme(), work.findings);
  timer = setTimeout(async () => {
    const mine = ++asked;
    const answer = await api.post('/api/schemes/check', { scheme: scheme() }, { slow: true });
    if (mine !== asked || answer.outcome !== 'done') return;
    work.findings = { ...answer.body, checked: true };
    work.marks = byNode(scheme(), work.findings);
    changed();
  }, delay);
}
