import { changed, live, say } from '../../app.js';
import { h } from '../../draw.js';
import { listTable } from '../table.js';

const SHOWN = 200;

// A list beside the roster on record: who comes, what changes, who is missing. Nobody is withdrawn unless he is ticked.
export function difference(state) {
  const { added, changed: lines, missing, same } = state.preview.difference;
  return h(
    'div',
    { key: 'difference' },
    h(
      'p',
      { class: 'explain', role: 'status' },
      say('import.sum', { added: added.length, changed: lines.length, missing: missing.length, same }),
    ),
    part('import.added', added.map(comer), ['name', 'organisation', 'contestant'], added.length),
    part('import.changed', lines.flatMap(changesOf), ['contestant', 'what', 'before', 'after'], lines.length),
    missing.length > 0 && absent(state, missing),
  );
}

function part(title, rows, columns, n) {
  if (!rows.length) return null;
  return h(
    'div',
    { key: title },
    h('h3', { class: 'rubric' }, say(title, { n })),
    h(
      'div',
      { class: 'table-frame table-tall', tabindex: '0' },
      listTable(
        columns.map((name) => say(name.length > 6 || name === 'name' ? `roster.column.${name}` : `import.head.${name}`)),
        rows.slice(0, SHOWN),
      ),
    ),
    rows.length > SHOWN && h('p', { class: 'faint' }, say('page.more', { n: rows.length - SHOWN })),
  );
}

function comer(one) {
  return { key: one.id, cells: [h('b', {}, one.name), one.organisation, h('code', {}, one.id)] };
}

function changesOf(one) {
  return one.changes.map((each) => ({
    key: `${one.entry.id} ${each.field}`,
    cells: [
      [h('code', {}, one.entry.id), ' ', nameOf(one.entry.id)],
      say(`roster.column.${each.field}`),
      h('del', {}, each.before || '—'),
      h('b', {}, each.after || '—'),
    ],
  }));
}

function absent(state, missing) {
  const pick = (id) => (event) => {
    if (event.target.checked) state.withdrawn.add(id);
    else state.withdrawn.delete(id);
    changed();
  };
  return h(
    'fieldset',
    { class: 'choice', key: 'missing' },
    h('legend', { class: 'rubric' }, say('import.missing', { n: missing.length })),
    h('p', { class: 'explain' }, say('import.missing.explain')),
    h(
      'div',
      { class: 'lots' },
      missing.map((id) =>
        h(
          'label',
          { class: 'choice-key', key: id },
          h('input', { type: 'checkbox', checked: state.withdrawn.has(id), onchange: pick(id) }),
          h('span', {}, nameOf(id), ' ', h('small', { class: 'faint' }, id)),
        ),
      ),
    ),
  );
}

function nameOf(id) {
  const one = live.overview.contestants.find((each) => each.id === id);
  return one ? one.name : id;
}
