import { app, named, say } from '../../app.js';
import { h } from '../../draw.js';
import { inLanguage } from '../../state/sentences.js';
import { fieldsOf } from '../../state/scheme/fields.js';
import { standardSums } from '../../state/scheme/sums.js';
import * as tree from '../../state/scheme/tree.js';
import { schemeField } from './field.js';
import { scheme, selected, work } from './work.js';

// The fields of the selected node; what a check says about it stands where it belongs.
export function properties() {
  const path = selected();
  const thing = tree.at(scheme(), path);
  const kind = tree.kindOf(path);
  const fields = fieldsOf(kind, thing);
  const marks = work.marks.get(tree.keyOf(path)) || { faults: [], warnings: [] };
  const known = (one) =>
    fields.some((field) => one.field === field.at || one.field.startsWith(`${field.at}.`) || field.at.startsWith(`${one.field}.`));
  const others = [...marks.faults, ...marks.warnings].filter((one) => one.field === '' || !known(one));
  return h(
    'div',
    { class: 'scheme-form', key: tree.keyOf(path) },
    h('p', { class: 'scheme-crumbs faint' }, crumbs(path)),
    h('h2', {}, h('span', { class: 'scheme-kind' }, say(`kind.${kind}`)), ' ', named(thing.name, thing.id)),
    others.map((one, i) =>
      h(
        'p',
        { class: one.reason ? 'wrong' : 'doubt', key: `other ${i}` },
        one.reason ? inLanguage(one.reason, app.texts.language) : named(one),
      ),
    ),
    h(
      'div',
      { class: 'scheme-fields' },
      fields.map((field) => schemeField(path, thing, field, marks)),
    ),
    kind === 'skill' && standards(thing),
  );
}

function crumbs(path) {
  const names = [];
  for (let length = 0; length < path.length; length += 2) names.push(tree.at(scheme(), path.slice(0, length)));
  return names.map((thing) => named(thing.name, thing.id)).join(' › ');
}

function standards(skill) {
  const sums = standardSums(skill);
  if (!sums.length) return null;
  return h(
    'div',
    { class: 'ask', key: 'standards' },
    h('p', { class: 'ask-label' }, say('edit.standards')),
    h(
      'ul',
      { class: 'scheme-sums' },
      sums.map((one) => h('li', { key: one.standard, class: 'chip' }, `${one.standard}: ${one.marks}`)),
    ),
  );
}
