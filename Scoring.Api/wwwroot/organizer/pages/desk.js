import { app, changed, fetched, here, live, say, to } from '../app.js';
import { h } from '../draw.js';
import { find, returned, seatOf } from '../state/desk.js';
import { mayRule } from '../state/roles.js';
import { about } from './desk/about.js';
import { rulings } from './desk/log.js';
import { seats } from './desk/seats.js';
import { judgeName, sheetName } from './people.js';
import { waitingPage } from './pieces.js';

// The chief judge's desk: what has to be marked again, who sits where, rulings about a contestant, and the log of all of them.
export function desk() {
  if (live.overview.phase !== 'open') return waitingPage(say('wall.notYet'), true);
  const state = here(() => ({ text: '', contestant: null }));
  const answer = fetched(`/api/competitions/${live.id}/rulings`, live.overview.seq);
  const rules = mayRule(app.me.role);
  return h(
    'div',
    { class: 'column column-wide desk', key: 'desk' },
    h('h1', {}, say('desk.title')),
    h('p', { class: 'explain' }, say('desk.explain')),
    held(),
    rules && h('section', { class: 'card side', key: 'about' }, h('h2', { class: 'side-title' }, say('desk.about')), search(state)),
    answer && answer.outcome === 'done' && rulings(answer.body, rules),
    seats(rules),
  );
}

function held() {
  const rows = returned(live.progress);
  const line = (row, i) => {
    const sheet = sheetName(row.stage, row.sheet, row.skill);
    const person = live.overview.contestants.find((one) => one.id === row.contestant) || row;
    return h(
      'li',
      { key: i },
      h('a', { href: to('c', live.id, 'sheet', row.contestant, row.stage, row.sheet) }, `${seatOf(person)} ${person.name} · ${sheet}`),
      h('span', { class: 'chip chip-alert' }, say(`desk.why.${row.cause || 'spread'}`)),
      h('span', { class: 'late' }, say('cell.lack', { who: row.missing.map(judgeName).join(say('list.between')) })),
    );
  };
  return h(
    'section',
    { class: 'card side', key: 'held' },
    h('h2', { class: 'side-title' }, say('desk.held')),
    rows.length ? h('ul', { class: 'desk-held' }, rows.map(line)) : h('p', { class: 'faint' }, say('desk.held.none')),
  );
}

function search(state) {
  const one = live.overview.contestants.find((each) => each.id === state.contestant);
  if (one) {
    return about(one, () => {
      Object.assign(state, { contestant: null, text: '' });
      changed();
    });
  }

  const choose = (id) => {
    state.contestant = id;
    changed();
  };
  return [
    h('label', { class: 'ask-label', for: 'desk-find', key: 'label' }, say('desk.find')),
    h('input', {
      class: 'field',
      id: 'desk-find',
      key: 'find',
      type: 'search',
      autocomplete: 'off',
      value: state.text,
      oninput: (event) => {
        state.text = event.target.value;
        changed();
      },
    }),
    h('p', { class: 'faint', key: 'hint' }, say('desk.about.hint')),
    h(
      'div',
      { class: 'desk-hits', key: 'hits' },
      find(live.overview.contestants, state.text).map((hit) =>
        h(
          'button',
          { type: 'button', class: 'key', key: hit.id, onclick: () => choose(hit.id) },
          h('b', {}, seatOf(hit)),
          ` ${hit.name} `,
          h('small', {}, [hit.number, hit.organisation].filter(Boolean).join(' · ')),
        ),
      ),
    ),
  ];
}
