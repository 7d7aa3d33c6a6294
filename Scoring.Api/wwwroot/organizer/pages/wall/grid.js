import { changed, live, named, say, to } from '../../app.js';
import { h } from '../../draw.js';
import { sheetsOf } from '../../state/sheets.js';
import { seatText } from '../heats/seat.js';
import { key } from '../pieces.js';

// Contestants down, sheets across; arrows go from cell to cell, Enter opens the sheet.
const SIGNS = { idle: '', marking: '◐', submitted: '✓', held: '↺', problem: '!', closed: '–' };

export function grid(model, rows, state) {
  const names = new Map(sheetsOf(live.scheme).map((one) => [one.key, named(one.sheet.name, one.sheet.id)]));
  const shown = rows.slice(0, state.shown);
  return h(
    'div',
    { class: 'grid-frame' },
    h(
      'table',
      { class: 'grid', role: 'grid', onkeydown: walk, 'aria-rowcount': String(rows.length + 1) },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { class: 'grid-corner', scope: 'col' }, say('wall.contestant', { n: rows.length })),
          model.columns.map((column) => head(column, names.get(column.full) || column.key)),
        ),
      ),
      h(
        'tbody',
        {},
        shown.map((row, y) => line(row, model.columns, y, names)),
      ),
    ),
    !rows.length && h('p', { class: 'grid-none' }, say('wall.none')),
    rows.length > shown.length &&
      key(
        say('wall.more', { n: rows.length - shown.length }),
        () => {
          state.shown += 300;
          changed();
        },
        { kind: 'key-wide' },
      ),
  );
}

function head(column, name) {
  const station = column.station ? named(column.station, column.station.id) : '';
  return h(
    'th',
    { key: column.key, scope: 'col' },
    h('span', { class: 'grid-station' }, name),
    station && station !== name && h('span', { class: 'grid-sheet' }, station),
    h('span', { class: `grid-count ${column.of && column.done === column.of ? 'grid-count-done' : ''}` }, `${column.done}/${column.of}`),
  );
}

function line(row, columns, y, names) {
  return h(
    'tr',
    { key: row.contestant, class: row.state === 'entered' ? '' : 'row-out' },
    h(
      'th',
      { scope: 'row' },
      h(
        'a',
        { class: 'who', href: to('c', live.id, 'contestant', row.contestant) },
        h('span', { class: 'who-bench' }, seatText(row)),
        h(
          'span',
          { class: 'who-name' },
          h('b', {}, row.name),
          h('small', {}, row.state === 'entered' ? row.organisation : say(`state.${row.state}`)),
        ),
      ),
    ),
    columns.map((column, x) => h('td', { key: column.key }, cell(row, column, row.cells[column.key], x, y, names))),
  );
}

function cell(row, column, one, x, y, names) {
  if (!one) return null;
  const of = one.submitted.length + one.missing.length;
  const count =
    ['marking', 'held', 'problem'].includes(one.state) || (one.state === 'submitted' && of > 1) ? `${one.submitted.length}/${of}` : '';
  const text = describe(row, names.get(column.full) || column.key, one);
  return h(
    'a',
    {
      class: `cell cell-${one.state}`,
      href: to('c', live.id, 'sheet', row.contestant, ...column.key.split('/')),
      title: text,
      'aria-label': text,
      tabindex: x === 0 && y === 0 ? '0' : '-1',
      'data-x': String(x),
      'data-y': String(y),
    },
    h('span', { class: 'cell-sign', 'aria-hidden': 'true' }, SIGNS[one.state]),
    count,
  );
}

// 赛位 17 郑佳怡，障碍物紧急刹停：评分中，已交 张，还差 王（平板失联）
function describe(row, sheet, one) {
  const parts = [say('cell.where', { bench: row.bench || '—', name: row.name, sheet }), say(`cell.${one.state}`)];
  if (one.submitted.length) parts.push(say('cell.have', { who: one.submitted.join(say('list.between')) }));
  if (one.missing.length && one.state !== 'closed') {
    parts.push(
      say('cell.lack', {
        who: one.missing
          .map((judge) => (judge.reach === 'alive' ? judge.name : `${judge.name}（${say(`reach.${judge.reach}`)}）`))
          .join(say('list.between')),
      }),
    );
  }

  if (one.why) parts.push(say(`cell.why.${one.why}`));
  return parts.join(say('cell.join'));
}

const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

function walk(event) {
  const step = STEPS[event.key];
  const from = event.target.dataset;
  if (!step || from.x === undefined) return;
  event.preventDefault();
  const x = Number(from.x) + step[0];
  const y = Number(from.y) + step[1];
  const next = event.currentTarget.querySelector(`[data-x="${x}"][data-y="${y}"]`);
  if (next) {
    next.focus();
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
