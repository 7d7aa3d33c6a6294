import { app, fetched, forget, here, named, say, to } from '../app.js';
import { h } from '../draw.js';
import { partOf, partsOf } from '../state/programme.js';
import { key, refusalBox, waitingPage } from './pieces.js';
import { members } from './programme/members.js';
import { nominations } from './programme/nominations.js';
import { participation } from './programme/participation.js';
import { registers } from './programme/registers.js';
import { standings } from './programme/standings.js';
import { tallies } from './programme/tallies.js';
import { upgrades } from './programme/upgrades.js';

const PARTS = { members, standings, participation, tallies, registers, upgrades, nominations };

// One programme: its parts as tabs, each a page of its own address.
export function programme() {
  const id = app.route.programme;
  const path = pathOf(id);
  const answer = fetched(path);
  const state = here(() => ({ refusal: null, fields: {} }));
  if (!answer) return waitingPage(say('page.opening'));
  if (answer.outcome !== 'done') return h('div', { class: 'column' }, refusalBox(answer.refusal));
  const view = answer.body;
  const part = partOf(view, app.route.part);
  return h(
    'div',
    { class: 'column column-wide', key: `programme-${id}` },
    h(
      'div',
      { class: 'headline' },
      h('div', {}, h('h1', {}, named(view.name, id)), h('p', { class: 'faint' }, h('a', { href: '#/programmes' }, say('programmes.title')))),
      h(
        'div',
        { class: 'headline-keys' },
        key(say('programme.fresh'), () => forget(path)),
        key(say('paper.print'), () => window.print()),
      ),
    ),
    h('nav', { class: 'pills programme-tabs', 'aria-label': say('programme.parts') }, partsOf(view).map((one) => tab(id, one, part))),
    state.refusal && refusalBox(state.refusal),
    PARTS[part](view, state),
  );
}

export const pathOf = (id) => `/api/programmes/${encodeURIComponent(id)}`;

function tab(id, one, now) {
  const current = one === now;
  return h(
    'a',
    { class: `pill ${current ? 'pill-now' : ''}`, key: one, href: to('p', id, one), 'aria-current': current ? 'page' : null },
    say(`programme.part.${one}`),
  );
}
