import { app, fetched, forget, here, live, named, say, to } from '../app.js';
import { h } from '../draw.js';
import { sheetsOf } from '../state/sheets.js';
import { timeOf } from '../../staff/clock.js';
import { key, link, refusalBox, waitingPage } from './pieces.js';
import { askPenalty, askState } from './contestant-keys.js';

// One contestant: place and why, marks by part and sheet, penalties, changes of state, and every version of every sheet.
export function contestant() {
  const id = app.route.contestant;
  const path = `/api/competitions/${live.id}/contestants/${encodeURIComponent(id)}`;
  const state = here(() => ({ seq: live.overview.seq }));
  if (state.seq !== live.overview.seq) {
    state.seq = live.overview.seq;
    refetch(path);
  }

  const answer = state.last && !fetched(path) ? state.last : fetched(path);
  if (!answer) return waitingPage(say('page.opening'));
  state.last = answer;
  if (answer.outcome !== 'done')
    return h('div', { class: 'column' }, refusalBox(answer.refusal), link(say('nav.wall'), to('c', live.id, 'wall')));
  return card(answer.body);
}

function refetch(path) {
  setTimeout(() => forget(path), 0);
}

function card(one) {
  const entry = live.overview.contestants.find((each) => each.id === one.contestant) || {};
  return h(
    'div',
    { class: 'column column-wide', key: 'contestant' },
    h('p', { class: 'trail' }, h('a', { href: to('c', live.id, 'wall') }, say('nav.wall')), ' › ', one.name),
    h(
      'section',
      { class: 'card person' },
      h('span', { class: 'person-bench' }, h('small', {}, say('roster.column.bench')), one.bench || '—'),
      h(
        'div',
        { class: 'person-who' },
        h(
          'h1',
          {},
          one.name || one.contestant,
          one.state !== 'entered' && h('span', { class: 'chip chip-alert' }, say(`state.${one.state}`)),
        ),
        h(
          'p',
          { class: 'faint' },
          [one.organisation, one.number, entry.group, one.heat && say('person.heat', { heat: one.heat })].filter(Boolean).join(' · '),
        ),
      ),
      h(
        'dl',
        { class: 'person-figures' },
        h('div', {}, h('dt', {}, say('standings.place')), h('dd', {}, one.rank || '—')),
        h('div', {}, h('dt', {}, say('standings.total')), h('dd', {}, one.total || '—')),
      ),
      h(
        'div',
        { class: 'person-keys' },
        key(say('penalty.key'), () => askPenalty(one)),
        key(say('change.key'), () => askState(one)),
      ),
    ),
    h('p', { class: 'faint' }, say(`status.${one.status}`), one.decidedBy ? ` · ${say('standings.decided', { by: one.decidedBy })}` : ''),
    marks(one),
    rulings(one),
  );
}

function marks(one) {
  const sheets = sheetsOf(live.scheme).filter((each) => each.skill.id === one.skill);
  const rows = live.progress.filter((row) => row.contestant === one.contestant);
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
          h('th', {}, say('person.part')),
          h('th', {}, say('person.sheet')),
          h('th', { class: 'figure' }, say('person.mark')),
          h('th', {}, say('person.have')),
          h('th', {}, say('person.lack')),
        ),
      ),
      h(
        'tbody',
        {},
        sheets.map((sheet) => {
          const row = rows.find((each) => each.stage === sheet.stage.id && each.sheet === sheet.sheet.id) || { submitted: [], missing: [] };
          return h(
            'tr',
            { key: sheet.key },
            h(
              'td',
              {},
              named(sheet.part.name, sheet.part.id),
              ' ',
              h('small', { class: 'faint' }, one.parts[`${sheet.stage.id}/${sheet.part.id}`] || ''),
            ),
            h(
              'td',
              {},
              h(
                'a',
                { href: to('c', live.id, 'sheet', one.contestant, sheet.stage.id, sheet.sheet.id) },
                named(sheet.sheet.name, sheet.sheet.id),
              ),
            ),
            h('td', { class: 'figure' }, h('b', {}, one.sheetMarks[`${sheet.stage.id}/${sheet.sheet.id}`] || '—')),
            h('td', {}, row.submitted.map(judgeName).join('、')),
            h('td', { class: row.missing.length ? 'late' : '' }, row.missing.map(judgeName).join('、')),
          );
        }),
      ),
    ),
  );
}

function rulings(one) {
  const penalties = one.penalties.map((each) => ({
    ...each,
    what: say(each.points.startsWith('-') ? 'person.bonus' : 'person.penalty', {
      points: each.points.replace('-', ''),
      where: each.sheet || each.part || each.stage,
    }),
  }));
  const changes = one.changes.map((each) => ({ ...each, what: say(`state.${each.state}`) }));
  const corrections = one.sheets.flatMap((sheet) =>
    sheet.versions
      .filter((version) => version.version > 1)
      .map((version) => ({
        ...version,
        what: say('person.correction', { sheet: sheet.sheet, judge: judgeName(sheet.judge), version: version.version }),
      })),
  );
  const all = [...penalties, ...changes, ...corrections].sort((a, b) => (a.at < b.at ? 1 : -1));
  if (!all.length) return null;
  return h(
    'section',
    { class: 'card side' },
    h('h2', { class: 'side-title' }, say('person.history')),
    h(
      'ul',
      { class: 'history' },
      all.map((each, i) =>
        h(
          'li',
          { key: i },
          h('time', {}, timeOf(each.at)),
          h('b', {}, each.what),
          h('span', {}, each.reason || ''),
          h('small', { class: 'faint' }, each.by),
        ),
      ),
    ),
  );
}

export function judgeName(id) {
  const judge = live.overview.judges.find((one) => one.id === id);
  return judge ? judge.name : id;
}
