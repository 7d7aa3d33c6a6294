import { changed, live, named, say, writes } from '../../app.js';
import { h } from '../../draw.js';
import { clean, columnsOf, isWritable, lacking, marksOf, move, stateOf } from '../../state/paper.js';
import { actorName } from '../people.js';
import { key, refusalBox } from '../pieces.js';

// Contestants down, aspects across. A saved row is empty again: what is on record is not shown to whoever enters it a second time.
export function grid(state, sheet, judge, rows, me) {
  const top = Math.min(...rows.map((row) => row.seat || 99));
  const columns = columnsOf(sheet.sheet, top);
  const done = rows.filter((row) => row.version > 0 && !row.cause).length;
  return h(
    'section',
    { class: 'card table-frame', tabindex: '0', key: `grid ${sheet.key} ${judge} ${state.mode}` },
    h('p', { class: 'desk-title' }, say('paper.progress', { done, all: rows.length, confirmed: rows.filter((row) => row.confirmedBy).length })),
    h(
      'table',
      { class: 'list paper-grid', onkeydown: (event) => go(event, state, sheet, judge, rows, columns, me) },
      h('thead', {}, h('tr', {}, [say('paper.seat'), ...columns.map(titleOf), say('paper.state')].map((title, i) => h('th', { scope: 'col', key: i }, title)))),
      h('tbody', {}, rows.map((row, i) => line(state, sheet, judge, row, i, columnsOf(sheet.sheet, row.seat || top), columns, me))),
    ),
  );
}

function line(state, sheet, judge, row, i, own, columns, me) {
  const shown = stateOf(row, state.mode, me);
  const open = isWritable(shown, state.correcting[row.contestant]);
  const bench = [row.person.heat, row.person.bench].filter(Boolean).join('-') || row.contestant;
  const values = state.values[row.contestant] || {};
  const isOwn = (column) => own.some((one) => one.key === column.key);
  const cell = (column, at) => h('td', { key: column.key }, open && isOwn(column) ? input(state, row, column, i, at, bench, values) : '');
  return h(
    'tr',
    { key: row.contestant, class: `paper-${open ? 'open' : shown}` },
    h('th', { scope: 'row' }, h('b', {}, bench), ' ', h('small', {}, row.person.number || row.contestant)),
    columns.map(cell),
    h('td', { class: 'paper-state' }, status(state, sheet, judge, row, shown, open, own, values, me)),
  );
}

function input(state, row, column, i, at, bench, values) {
  const put = (text) => {
    state.values[row.contestant] = { ...values, [column.key]: text };
    changed();
  };
  const label = say('paper.cell', { bench, aspect: titleOf(column) });
  const common = { 'data-row': String(i), 'data-column': String(at), 'aria-label': label, value: values[column.key] || '' };
  if (column.kind === 'outcome') {
    return h('select', { class: 'field', ...common, onchange: (event) => put(event.target.value) },
      ['', 'notAttempted', 'stopped'].map((value) => h('option', { value, key: value }, value ? say(`outcome.${value}`) : say('paper.outcome.none'))));
  }

  return h('input', { class: 'field paper-cell', inputmode: 'decimal', autocomplete: 'off', ...common, oninput: (event) => put(event.target.value) });
}

function status(state, sheet, judge, row, shown, open, own, values, me) {
  const lack = lacking(own, values).length;
  const typed = Object.values(values).some((value) => clean(value));
  const why = row.cause ? say(`desk.why.${row.cause}`) : '';
  const word = say(`paper.state.${shown}`, { version: row.version, who: actorName(row.confirmedBy || row.enteredBy || ''), why });
  const act = () => save(state, sheet, judge, row, own);
  return [
    open && typed ? say('paper.lack', { n: lack }) : word,
    ' ',
    open && lack === 0 && key(say(state.mode === 'second' ? 'paper.check' : 'paper.save'), act),
    state.mode === 'first' && !open && row.open && isWritable(shown, '') && key(say('paper.correct'), () => {
      state.correcting[row.contestant] = say('paper.reason.usual');
      changed();
    }),
    state.correcting[row.contestant] !== undefined && h('input', {
      class: 'field', 'aria-label': say('paper.reason'), value: state.correcting[row.contestant],
      oninput: (event) => {
        state.correcting[row.contestant] = event.target.value;
        changed();
      },
    }),
    refusalBox(state.refusals[row.contestant]),
  ];
}

async function save(state, sheet, judge, row, own) {
  const values = state.values[row.contestant] || {};
  if (lacking(own, values).length) return;
  const second = state.mode === 'second';
  const path = `/api/competitions/${live.id}/paper/${[row.contestant, sheet.stage.id, sheet.sheet.id, judge].map(encodeURIComponent).join('/')}`;
  const body = { expectedVersion: row.version, marks: marksOf(own, values) };
  const reason = state.correcting[row.contestant];
  const said = second || !reason ? body : { ...body, reason };
  const answer = await writes.post(`${path}/${second ? 'second' : 'entry'}`, said, { what: row.person.name, inline: true });
  state.refusals[row.contestant] = answer.refusal || null;
  if (answer.done) {
    delete state.values[row.contestant];
    delete state.correcting[row.contestant];
    live.refresh();
  }

  changed();
}

function go(event, state, sheet, judge, rows, columns, me) {
  const { row, column } = event.target.dataset;
  if (row === undefined || (event.target.tagName === 'SELECT' && event.key !== 'Enter')) return;
  const caret = event.target.selectionStart;
  if ((event.key === 'ArrowLeft' && caret > 0) || (event.key === 'ArrowRight' && caret < event.target.value.length)) return;
  const to = move(event.key, { row: Number(row), column: Number(column) }, { rows: rows.length, columns: columns.length });
  if (to === null) return;
  event.preventDefault();
  const table = event.currentTarget;
  if (to.save) {
    const line = rows[to.row];
    save(state, sheet, judge, line, columnsOf(sheet.sheet, line.seat || 1));
    focus(table, { row: to.row + 1, column: 0 }, 1, rows.length);
  } else {
    focus(table, to, event.key === 'ArrowUp' ? -1 : 1, rows.length);
  }
}

// The nearest open cell in that direction; a row that is saved already is passed over.
function focus(table, { row, column }, step, rows) {
  for (let at = row; at >= 0 && at < rows; at += step) {
    const cell = table.querySelector(`[data-row="${at}"][data-column="${column}"]`);
    if (cell) {
      cell.focus();
      if (cell.select) cell.select();
      return;
    }
  }
}

function titleOf(column) {
  if (column.key === '@time') return say('sheet.time');
  if (column.key === '@outcome') return say('sheet.outcome');
  return `${column.of ? `${named(column.of)} › ` : ''}${named(column.name, column.key)}${column.max === null ? '' : ` / ${column.max}`}`;
}
