import { changed, named, say } from '../../app.js';
import { h } from '../../draw.js';
import { partSum, sheetSum } from '../../state/scheme/sums.js';
import * as tree from '../../state/scheme/tree.js';
import { key } from '../pieces.js';
import { go, redo, scheme, select, selected, undo, work } from './work.js';

// The tree of a scheme with its keys. One stop for Tab; arrows walk, left and right close and open, Alt with arrows moves, Delete takes away.
export function schemeTree() {
  const list = tree.nodes(scheme(), work.closed);
  const here = tree.keyOf(selected());
  return [
    h('div', { class: 'scheme-keys', key: 'keys' }, tools()),
    h(
      'ul',
      {
        class: 'scheme-tree',
        role: 'tree',
        tabindex: '0',
        'aria-label': say('edit.tree'),
        'aria-activedescendant': nodeId(selected()),
        key: 'tree',
        onkeydown: (event) => walk(event, list),
      },
      list.map((node) => row(node, here)),
    ),
  ];
}

function tools() {
  const path = selected();
  const isNode = path.length > 0;
  const siblings = isNode ? tree.at(scheme(), path.slice(0, -1)) : [];
  const isLast = isNode && siblings.length === 1 && tree.kindOf(path) !== 'award';
  return [
    tree.additions(path).map((one) =>
      key(`＋ ${say(`kind.${one.kind}`)}`, () => added(tree.add(scheme(), one)), {
        kind: 'key-small',
        key: `${one.kind} ${one.after === undefined}`,
        'aria-label': say(one.after === undefined ? 'edit.add.below' : 'edit.add.after', { kind: say(`kind.${one.kind}`) }),
      }),
    ),
    h('span', { class: 'scheme-gap', key: 'gap' }),
    small('edit.copy', say('edit.copy'), () => added(tree.duplicate(scheme(), path)), !isNode),
    small('edit.up', '↑', () => moved(-1), !isNode || path[path.length - 1] === 0),
    small('edit.down', '↓', () => moved(1), !isNode || path[path.length - 1] === siblings.length - 1),
    small('edit.remove', '✕', removed, !isNode || isLast),
    small('edit.undo', '↶', undo, !work.history.past.length),
    small('edit.redo', '↷', redo, !work.history.future.length),
  ];
}

function small(word, sign, act, disabled) {
  return key(sign, act, { kind: 'key-small', disabled, key: word, 'aria-label': say(word), title: say(word) });
}

function row(node, here) {
  const key_ = tree.keyOf(node.path);
  const isHere = key_ === here;
  return h(
    'li',
    {
      key: key_ || 'root',
      id: nodeId(node.path),
      role: 'treeitem',
      class: `scheme-node scheme-node-${node.kind} ${isHere ? 'scheme-node-here' : ''}`,
      style: { '--depth': String(node.depth) },
      'aria-level': String(node.depth + 1),
      'aria-selected': String(isHere),
      'aria-expanded': node.inner ? String(node.open) : null,
      onclick: () => select(node.path),
    },
    h(
      'span',
      { class: 'scheme-fold', onclick: (event) => fold(event, node), 'aria-hidden': 'true' },
      node.inner ? (node.open ? '▾' : '▸') : '',
    ),
    h('span', { class: 'scheme-kind' }, say(`kind.${node.kind}`)),
    h('span', { class: 'scheme-name' }, named(node.thing.name, node.thing.id || '—')),
    badges(key_, node),
    h('span', { class: 'scheme-sum' }, sumOf(node)),
  );
}

function badges(key_, node) {
  const marks = work.marks.get(key_);
  if (!marks) return null;
  const count = (kind) => marks[kind].length + (node.open ? 0 : marks.below[kind]);
  return ['faults', 'warnings'].map((kind) => {
    const n = count(kind);
    return (
      n > 0 &&
      h(
        'span',
        { class: `scheme-badge scheme-badge-${kind}`, key: kind, title: say(`edit.${kind}`, { n }) },
        `${kind === 'faults' ? '!' : '?'}${n}`,
      )
    );
  });
}

function sumOf({ kind, thing }) {
  if (kind === 'aspect') return thing.max === undefined ? '' : String(thing.max);
  if (kind === 'sheet') return String(sheetSum(thing));
  if (kind === 'part') return thing.weight === undefined ? String(partSum(thing)) : `${partSum(thing)} × ${thing.weight}`;
  return '';
}

function walk(event, list) {
  const at = list.findIndex((node) => tree.keyOf(node.path) === tree.keyOf(selected()));
  const node = list[at];
  const steps = { ArrowDown: 1, ArrowUp: -1, Home: -list.length, End: list.length };
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) moved(steps[event.key]);
  else if (event.key in steps) select(list[Math.max(0, Math.min(list.length - 1, at + steps[event.key]))].path);
  else if (event.key === 'ArrowLeft' && node.inner && node.open) fold(event, node);
  else if (event.key === 'ArrowLeft' && node.path.length) select(node.path.slice(0, -2));
  else if (event.key === 'ArrowRight' && node.inner && !node.open) fold(event, node);
  else if (event.key === 'Delete') removed();
  else return;
  event.preventDefault();
  Promise.resolve().then(() => setTimeout(() => document.getElementById(nodeId(selected()))?.scrollIntoView({ block: 'nearest' }), 0));
}

function fold(event, node) {
  event.stopPropagation();
  const name = tree.keyOf(node.path);
  if (!work.closed.delete(name)) work.closed.add(name);
  changed();
}

function added(next) {
  for (let length = next.path.length - 2; length >= 0; length -= 2) work.closed.delete(tree.keyOf(next.path.slice(0, length)));
  go({ scheme: next.scheme, selected: next.path });
}

function moved(step) {
  const next = selected().length ? tree.move(scheme(), selected(), step) : null;
  if (next) go({ scheme: next.scheme, selected: next.path });
}

function removed() {
  const path = selected();
  if (!path.length || (tree.kindOf(path) !== 'award' && tree.at(scheme(), path.slice(0, -1)).length === 1)) return;
  const next = tree.remove(scheme(), path);
  go({ scheme: next.scheme, selected: next.path });
}

const nodeId = (path) => `node-${path.join('-') || 'root'}`;
