import { named, say } from '../../app.js';
import { h } from '../../draw.js';
import { tieBreakChoices } from '../../state/scheme/fields.js';
import * as tree from '../../state/scheme/tree.js';
import { key } from '../pieces.js';
import { control, textInput } from './inputs.js';
import { scheme, set } from './work.js';

// Lists inside a node as small grids: tie-breaks, items, rows of a table, texts of levels.
export function grid(path, thing, field, id) {
  const at = [...path, field.at];
  const rows = thing[field.at] || [];
  const put = (next) => set(at, next.length ? next : undefined, null);
  const swap = (i, j) => put(rows.map((one, n) => (n === i ? rows[j] : n === j ? rows[i] : one)));
  const fresh = () => ({
    ...field.row,
    ...(field.row.id ? { id: tree.freeId(rows, field.row.id) } : {}),
    ...(field.at === 'tieBreaks' ? { by: tieBreakChoices(thing)[0] } : {}),
  });
  return h(
    'div',
    { class: 'scheme-grid-frame' },
    rows.length > 0 &&
      h(
        'table',
        { class: 'scheme-grid' },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', { scope: 'col' }, '#'),
            field.columns.map((column) => h('th', { key: column.at, scope: 'col' }, say(`field.${column.at}`))),
            h('th', { scope: 'col' }, ''),
          ),
        ),
        h(
          'tbody',
          {},
          rows.map((row, i) =>
            h(
              'tr',
              { key: i },
              h('td', { class: 'faint' }, String(i + 1)),
              field.columns.map((column) =>
                h(
                  'td',
                  { key: column.at },
                  cell([...at, i, ...column.at.split('.')], thing, column, {
                    id: `${id}-${i}-${column.at}`,
                    'aria-label': `${say(`field.${column.at}`)} ${i + 1}`,
                  }),
                ),
              ),
              h(
                'td',
                { class: 'scheme-row-keys' },
                key('↑', () => swap(i, i - 1), { kind: 'key-small', disabled: i === 0, 'aria-label': say('edit.row.up', { n: i + 1 }) }),
                key('✕', () => put(rows.filter((_, n) => n !== i)), {
                  kind: 'key-small',
                  'aria-label': say('edit.row.remove', { n: i + 1 }),
                }),
              ),
            ),
          ),
        ),
      ),
    key(
      `＋ ${say('edit.row.add')}`,
      () => put(field.at === 'table' ? [...rows.slice(0, -1), { upTo: nextEnd(rows), mark: 0 }, ...rows.slice(-1)] : [...rows, fresh()]),
      { kind: 'key-small', id: `${id}-add` },
    ),
  );
}

function cell(path, thing, column, input) {
  if (column.type !== 'by') return control(path, thing, column, input);
  const value = tree.at(scheme(), path);
  const choices = tieBreakChoices(thing);
  return h(
    'select',
    { class: 'field', ...input, value, onchange: (event) => set(path, event.target.value, null) },
    (choices.includes(value) ? choices : [value, ...choices]).map((one) => h('option', { value: one, key: one }, ruleName(one, thing))),
  );
}

// part:practical → 部分：实操
function ruleName(by, skill) {
  const [kind, id] = String(by).split(':');
  if (kind === 'lot' || !id) return say('by.lot');
  const parts = (skill.stages.length && skill.stages[skill.stages.length - 1].parts) || [];
  const sheets = parts.flatMap((part) => part.sheets || []);
  const [first, second] = id.split('/');
  const found = { stage: skill.stages, part: parts, sheet: sheets, time: sheets, aspect: sheets }[kind] || [];
  const thing = found.find((one) => one.id === first);
  const aspect = second && thing && (thing.aspects || []).find((one) => one.id === second);
  return `${say(`by.${kind}`)} ${thing ? named(thing.name, first) : first}${second ? ` · ${aspect ? named(aspect.name, second) : second}` : ''}`;
}

const nextEnd = (rows) => (rows.length > 1 && typeof rows[rows.length - 2].upTo === 'number' ? rows[rows.length - 2].upTo + 1 : 1);

export function levelTexts(path, thing, field, id) {
  const top = thing.levels === undefined ? 3 : thing.levels;
  const texts = Array.from({ length: Math.min(top, 20) + 1 }, (_, i) => (thing.levelTexts || [])[i] || '');
  const put = (i, text) => {
    const next = texts.map((one, n) => (n === i ? text : one));
    set([...path, 'levelTexts'], next.some((one) => one !== '') ? next : undefined);
  };
  return h(
    'ol',
    { class: 'scheme-levels', start: '0' },
    texts.map((text, i) =>
      h(
        'li',
        { key: i },
        h('span', { class: 'faint' }, String(i)),
        textInput(text, (now) => put(i, now), { id: `${id}-${i}`, 'aria-label': `${say('field.levelTexts')} ${i}` }),
      ),
    ),
  );
}
