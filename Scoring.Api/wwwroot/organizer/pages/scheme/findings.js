import { app, named, say } from '../../app.js';
import { h } from '../../draw.js';
import { inLanguage } from '../../state/sentences.js';
import { nodeOf } from '../../state/scheme/places.js';
import * as tree from '../../state/scheme/tree.js';
import { scheme, select, work } from './work.js';

// Everything the check found; each line leads to its node and field.
export function findings() {
  const { faults, warnings, checked } = work.findings;
  return [
    h('h2', { key: 'title' }, say('edit.findings')),
    h(
      'p',
      { key: 'sum', role: 'status', class: faults.length ? 'wrong' : warnings.length ? 'doubt' : 'faint' },
      !checked
        ? say('edit.checking')
        : faults.length
          ? say('edit.faults', { n: faults.length })
          : warnings.length
            ? say('edit.warnings', { n: warnings.length })
            : say('edit.sound'),
    ),
    list(faults, 'faults'),
    list(warnings, 'warnings'),
  ];
}

function list(all, kind) {
  return h(
    'ul',
    { class: `scheme-list scheme-list-${kind}`, key: kind },
    all
      .slice(0, 100)
      .map((one, i) =>
        h(
          'li',
          { key: i },
          h(
            'button',
            { type: 'button', class: 'scheme-found', onclick: () => visit(one.place) },
            h('b', {}, nameAt(one.place)),
            h('span', {}, one.reason ? inLanguage(one.reason, app.texts.language) : named(one)),
          ),
        ),
      ),
  );
}

function nameAt(place) {
  const { path } = nodeOf(scheme(), place);
  const thing = tree.at(scheme(), path);
  return `${say(`kind.${tree.kindOf(path)}`)} ${named(thing.name, thing.id)}`;
}

function visit(place) {
  const { path, field } = nodeOf(scheme(), place);
  for (let length = path.length - 2; length >= 0; length -= 2) work.closed.delete(tree.keyOf(path.slice(0, length)));
  work.view = 'form';
  select(path);
  const id = `field-${field.split('.').join('-')}`;
  setTimeout(() => {
    const found = document.getElementById(id) || document.querySelector(`[id^="${id.split('-').slice(0, 2).join('-')}"]`);
    if (found) found.focus();
  }, 50);
}
