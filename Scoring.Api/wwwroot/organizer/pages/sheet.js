import { app, fetched, forget, here, live, named, say, to } from '../app.js';
import { h } from '../draw.js';
import { asList, sheetsOf, table } from '../state/sheets.js';
import { timeOf } from '../../staff/clock.js';
import { judgeName } from './contestant.js';
import { waitingPage } from './pieces.js';

// One contestant's sheet: every judge's marks side by side, and each version with its receipt, who, when and why.
export function sheet() {
  const { contestant, stage, sheet: id } = app.route;
  const row = live.progress.find((one) => one.contestant === contestant && one.stage === stage && one.sheet === id);
  const person = live.overview.contestants.find((one) => one.id === contestant) || { name: contestant };
  const known = sheetsOf(live.scheme).find((one) => one.stage.id === stage && one.sheet.id === id && (!row || one.skill.id === row.skill));
  if (!row || !known) return waitingPage(say('sheet.none'), true);
  const judges = judgesOf(row).map((judge) => ({ judge, ...read(contestant, stage, id, judge, row) }));
  return h(
    'div',
    { class: 'column column-wide', key: 'sheet' },
    h(
      'p',
      { class: 'trail' },
      h('a', { href: to('c', live.id, 'wall') }, say('nav.wall')),
      ' › ',
      h('a', { href: to('c', live.id, 'contestant', contestant) }, person.name),
      ' › ',
      named(known.sheet.name, id),
    ),
    h(
      'section',
      { class: 'card person' },
      h('span', { class: 'person-bench' }, h('small', {}, say('roster.column.bench')), row.bench || '—'),
      h(
        'div',
        { class: 'person-who' },
        h('h1', {}, named(known.sheet.name, id)),
        h('p', { class: 'faint' }, `${person.name} · ${named(known.part.name, known.part.id)}`),
      ),
      h(
        'div',
        {},
        h('span', { class: `cell cell-${stateOf(row)} cell-wide` }, say(`cell.${stateOf(row)}`)),
        row.missing.length > 0 && h('p', { class: 'late' }, say('cell.lack', { who: row.missing.map(judgeName).join('、') })),
        row.state === 'reopened' && h('p', { class: 'late' }, say('cell.why.spread')),
      ),
    ),
    judges.some((one) => one.versions.length) ? marks(known.sheet, judges) : h('p', { class: 'notice' }, say('sheet.nothing')),
    h('div', { class: 'versions' }, judges.filter((one) => one.versions.length).map(history)),
  );
}

function judgesOf(row) {
  return [...new Set([...row.submitted, ...row.missing])];
}

function stateOf(row) {
  return { complete: 'submitted', open: 'idle', reopened: 'problem' }[row.state] || row.state;
}

// Read again whenever the record has moved; what was read before stays until the new answer is there.
function read(contestant, stage, id, judge, row) {
  const state = here(() => ({ seq: live.overview.seq, last: new Map() }));
  const path = `/api/competitions/${live.id}/sheets/${[contestant, stage, id, judge].map(encodeURIComponent).join('/')}`;
  const answer = row.submitted.includes(judge) || row.state === 'reopened' ? fetched(path) : { outcome: 'done', body: [] };
  if (state.seq !== live.overview.seq) {
    state.seq = live.overview.seq;
    setTimeout(() => {
      app.page.fetched && app.page.fetched.clear();
      forget(path);
    }, 0);
  }

  if (answer && answer.outcome === 'done')
    state.last.set(
      judge,
      answer.body.map((version) => ({ ...version, marks: asList(version.marks) })),
    );
  return { versions: state.last.get(judge) || [], reading: !answer };
}

function marks(form, judges) {
  const shown = judges.filter((one) => one.versions.length);
  return h(
    'section',
    { class: 'card table-frame' },
    h(
      'table',
      { class: 'list' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', {}, say('sheet.aspect')),
          h('th', { class: 'figure' }, say('sheet.max')),
          shown.map((one) =>
            h(
              'th',
              { class: 'figure', key: one.judge },
              judgeName(one.judge),
              h('small', {}, say('sheet.version', { n: one.versions.length })),
            ),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        table(form, shown).map((line) =>
          h(
            'tr',
            { key: line.key },
            h(
              'td',
              {},
              line.of && h('span', { class: 'faint' }, `${named(line.of)} › `),
              line.name ? named(line.name, line.key) : line.key === '@time' ? say('sheet.time') : line.key,
            ),
            h('td', { class: 'figure faint' }, line.max === null || line.max === undefined ? '' : String(line.max)),
            line.cells.map((cell, i) =>
              h(
                'td',
                { class: `figure ${cell.changed ? 'changed' : ''}`, key: i },
                cell.changed && h('s', { class: 'faint' }, spoken(cell.before, line)),
                cell.changed && ' ',
                h('b', {}, spoken(cell.now, line)),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

function spoken(value, line) {
  if (value === null) return '—';
  if (line.kind !== 'check') return value;
  return value === 'true' || value === '1' ? '✓' : '✗';
}

function history(one) {
  return h(
    'section',
    { class: 'card side', key: one.judge },
    h('h2', { class: 'side-title' }, judgeName(one.judge)),
    h(
      'ol',
      { class: 'history' },
      one.versions
        .slice()
        .reverse()
        .map((version) =>
          h(
            'li',
            { key: version.version },
            h('time', {}, timeOf(version.receipt.at)),
            h('b', {}, say('sheet.version', { n: version.version })),
            h('span', {}, version.reason === 'spread' ? say('cell.why.spread') : version.reason || ''),
            h('small', { class: 'faint' }, version.actor),
            h(
              'small',
              { class: 'receipt' },
              say('sheet.receipt', { seq: version.receipt.seq, op: version.receipt.op }),
              ' ',
              h('code', { title: version.receipt.hash }, version.receipt.hash.slice(0, 16)),
            ),
          ),
        ),
    ),
  );
}
