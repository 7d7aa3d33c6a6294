import { app, fetched, live, named, say, to } from '../app.js';
import { h } from '../draw.js';
import { durationOf } from '../../staff/clock.js';
import { asList, sheetsOf, table } from '../state/sheets.js';
import { judgeName } from './people.js';
import { waitingPage } from './pieces.js';
import { versions } from './sheet-versions.js';
import { listTable } from './table.js';
import { seatText } from './heats/seat.js';

// One contestant's sheet: every judge's marks side by side, and each version with its receipt, who, when and why.
export function sheet() {
  const { contestant, stage, sheet: id } = app.route;
  const row = live.progress.find((one) => one.contestant === contestant && one.stage === stage && one.sheet === id);
  const known = sheetsOf(live.scheme).find((one) => one.stage.id === stage && one.sheet.id === id && (!row || one.skill.id === row.skill));
  if (!row || !known) return waitingPage(say('sheet.none'), true);
  const person = live.overview.contestants.find((one) => one.id === contestant) || { name: contestant };
  const judges = [...new Set([...row.submitted, ...row.missing])].map((judge) => ({ judge, versions: read(row, judge) }));
  const marked = judges.filter((one) => one.versions.length);
  return h(
    'div',
    { class: 'column column-wide', key: 'sheet' },
    trail(person, named(known.sheet.name, id)),
    head(row, person, known),
    marked.length ? marks(known.sheet, marked) : h('p', { class: 'notice' }, say('sheet.nothing')),
    h('div', { class: 'versions' }, marked.map(versions)),
  );
}

// Read again whenever the record has moved.
function read(row, judge) {
  const path = [row.contestant, row.stage, row.sheet, judge].map(encodeURIComponent).join('/');
  const answer = fetched(`/api/competitions/${live.id}/sheets/${path}`, live.overview.seq);
  if (!answer || answer.outcome !== 'done') return [];
  return answer.body.map((version) => ({ ...version, marks: asList(version.marks) }));
}

function trail(person, name) {
  return h(
    'p',
    { class: 'trail' },
    h('a', { href: to('c', live.id, 'wall') }, say('nav.wall')),
    ' › ',
    h('a', { href: to('c', live.id, 'contestant', app.route.contestant) }, person.name),
    ` › ${name}`,
  );
}

const STATES = { complete: 'submitted', open: 'idle', reopened: 'held' };

function head(row, person, known) {
  const state = STATES[row.state] || row.state;
  return h(
    'section',
    { class: 'card person' },
    h('span', { class: 'person-bench' }, h('small', {}, say('roster.column.bench')), seatText(row)),
    h(
      'div',
      { class: 'person-who' },
      h('h1', {}, named(known.sheet.name, known.sheet.id)),
      h('p', { class: 'faint' }, `${person.name} · ${named(known.part.name, known.part.id)}`),
    ),
    h(
      'div',
      {},
      h('span', { class: `cell cell-${state} cell-wide` }, say(`cell.${state}`)),
      row.missing.length > 0 && h('p', { class: 'late' }, say('cell.lack', { who: row.missing.map(judgeName).join(say('list.between')) })),
      row.extraSeconds > 0 && h('p', { class: 'chip chip-draft' }, say('ruling.compensation', { value: durationOf(row.extraSeconds) })),
      row.outcome && h('p', { class: 'chip chip-draft' }, say(`outcome.${row.outcome}`)),
      row.state === 'reopened' && h('p', { class: 'late' }, say(`desk.why.${row.cause || 'spread'}`)),
    ),
  );
}

function marks(form, judges) {
  const columns = judges.map((one) => ({
    figure: true,
    label: [judgeName(one.judge), h('small', {}, say('sheet.version', { n: one.versions.length }))],
  }));
  const heads = [say('sheet.aspect'), { label: say('sheet.max'), figure: true }, ...columns];
  const rows = table(form, judges).map((line) => ({
    key: line.key,
    cells: [
      [line.of && h('span', { class: 'faint' }, `${named(line.of)} › `), lineName(line)],
      { kind: 'faint', of: line.max === null || line.max === undefined ? '' : String(line.max) },
      ...line.cells.map((cell) => markCell(cell, line)),
    ],
  }));
  return h('section', { class: 'card table-frame', tabindex: '0' }, listTable(heads, rows));
}

function lineName(line) {
  if (line.key === '@time') return say('sheet.time');
  return line.key === '@outcome' ? say('sheet.outcome') : named(line.name, line.key);
}

function markCell(cell, line) {
  const before = cell.changed && [h('s', { class: 'faint' }, spoken(cell.before, line)), ' '];
  return { kind: cell.changed ? 'changed' : '', of: [before, h('b', {}, spoken(cell.now, line))] };
}

function spoken(value, line) {
  if (value === null) return '—';
  if (line.key === '@outcome') return say(`outcome.${value}`);
  if (line.kind !== 'check') return value;
  return value === 'true' || value === '1' ? '✓' : '✗';
}
