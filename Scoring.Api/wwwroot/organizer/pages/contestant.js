import { app, fetched, live, named, say, to } from '../app.js';
import { h } from '../draw.js';
import { mayRule } from '../state/roles.js';
import { sheetsOf } from '../state/sheets.js';
import { askPenalty, askState } from './contestant-keys.js';
import { history } from './contestant-history.js';
import { seatText } from './heats/seat.js';
import { judgeName, ruleName } from './people.js';
import { key, link, refusalBox, waitingPage } from './pieces.js';
import { listTable } from './table.js';

// One contestant: place and why, marks by part and sheet, penalties, changes of state, and every correction.
export function contestant() {
  const path = `/api/competitions/${live.id}/contestants/${encodeURIComponent(app.route.contestant)}`;
  const answer = fetched(path, live.overview.seq);
  if (!answer) return waitingPage(say('page.opening'));
  if (answer.outcome === 'done') return card(answer.body);
  return h('div', { class: 'column' }, refusalBox(answer.refusal), link(say('nav.wall'), to('c', live.id, 'wall')));
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
      h('span', { class: 'person-bench' }, h('small', {}, say('roster.column.bench')), seatText(one)),
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
      mayRule(app.me.role) && h(
        'div',
        { class: 'person-keys' },
        link(one.rank ? say('why.place', { place: one.rank }) : say('why.none'), to('c', live.id, 'explanation', one.contestant)),
        key(say('penalty.key'), () => askPenalty(one)),
        key(say('change.key'), () => askState(one)),
      ),
    ),
    h(
      'p',
      { class: 'faint' },
      one.rank ? '' : say(`status.${one.status}`),
      one.decidedBy ? ` · ${say('standings.decided', { by: ruleName(one.decidedBy, one.skill) })}` : '',
    ),
    marks(one),
    history(one),
  );
}

function marks(one) {
  const sheets = sheetsOf(live.scheme).filter((each) => each.skill.id === one.skill);
  const rows = live.progress.filter((row) => row.contestant === one.contestant);
  const lineOf = (each) => {
    const row = rows.find((other) => other.stage === each.stage.id && other.sheet === each.sheet.id) || { submitted: [], missing: [] };
    return {
      key: each.key,
      cells: [
        [named(each.part.name, each.part.id), ' ', h('small', { class: 'faint' }, one.parts[`${each.stage.id}/${each.part.id}`] || '')],
        h('a', { href: to('c', live.id, 'sheet', one.contestant, each.stage.id, each.sheet.id) }, named(each.sheet.name, each.sheet.id)),
        h('b', {}, one.sheetMarks[`${each.stage.id}/${each.sheet.id}`] || '—'),
        row.submitted.map(judgeName).join(say('list.between')),
        { kind: 'late', of: row.missing.map(judgeName).join(say('list.between')) },
      ],
    };
  };
  const heads = [
    say('person.part'),
    say('person.sheet'),
    { label: say('person.mark'), figure: true },
    say('person.have'),
    say('person.lack'),
  ];
  return h('section', { class: 'card table-frame', tabindex: '0' }, listTable(heads, sheets.map(lineOf)));
}
