import { say } from '../../app.js';
import { h } from '../../draw.js';
import { assign, FIELDS, fieldOf } from '../../state/importing.js';

// The columns of a file: what each is read as, and the way to say otherwise.
export function columns(state, look) {
  const { preview, said } = state;
  if (!preview.columns.length) return null;
  const unsure = preview.columns.some((one) => !one.hidden && !fieldOf(one, said));
  const pick = (column) => (event) => {
    state.said = assign(preview.columns, said, column.index, event.target.value);
    look();
  };
  return h(
    'details',
    { class: 'columns', key: 'columns', open: unsure || preview.faults.length > 0 },
    h('summary', {}, say('import.columns', { n: preview.columns.length })),
    h('p', { class: 'explain' }, say('import.columns.explain')),
    h(
      'div',
      { class: 'column-cards' },
      preview.columns.map((one) => column(one, said, pick(one))),
    ),
  );
}

function column(one, said, pick) {
  const id = `column-${one.index}`;
  const value = fieldOf(one, said);
  return h(
    'div',
    { class: `column-card ${one.hidden ? 'column-hidden' : value ? '' : 'column-out'}`, key: id },
    h('label', { for: id }, h('b', {}, one.heading || say('import.nameless'))),
    h(
      'select',
      { class: 'field field-small', id, value, onchange: pick, disabled: one.hidden },
      h('option', { value: '', key: '' }, say(one.hidden ? 'import.hidden' : 'import.ignore')),
      FIELDS.map((name) => h('option', { value: name, key: name }, say(`roster.column.${name === 'id' ? 'contestant' : name}`))),
    ),
    h('small', { class: 'faint' }, one.hidden ? say('import.hidden.why') : one.examples.join('、')),
  );
}
