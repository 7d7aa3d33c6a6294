import { changed, here, live, named, say, to } from '../app.js';
import { h } from '../draw.js';
import { tablets } from '../state/tablets.js';
import { choose, wall, waiting } from '../state/wall.js';
import { grid } from './wall/grid.js';
import { skillHead } from './wall/skill-head.js';
import { tabletList, waitingList } from './wall/aside.js';
import { link, meter } from './pieces.js';

// The event at a glance: one skill's grid, what needs somebody, tablets, and the keys of the skill.
export function wallPage() {
  const overview = live.overview;
  if (overview.phase !== 'open') return notYet();
  const state = here(() => ({ skill: overview.skills[0] && overview.skills[0].id, text: '', only: '', shown: 150 }));
  const skill = overview.skills.find((one) => one.id === state.skill) || overview.skills[0];
  if (!skill) return notYet();
  const devices = tablets(overview, live.presence, Date.now());
  const model = wall(overview, live.progress, devices, skill.id);
  return h(
    'div',
    { class: 'wall', key: 'wall' },
    alerts(devices, model, state),
    overview.skills.length > 1 &&
      h(
        'nav',
        { class: 'skill-tabs', 'aria-label': say('wall.skills') },
        overview.skills.map((one) => tab(one, skill, state)),
      ),
    skillHead(skill, overview),
    h(
      'div',
      { class: 'wall-columns' },
      h(
        'section',
        { class: 'card wall-main', 'aria-label': say('nav.wall') },
        tools(model, state),
        grid(model, choose(model.rows, state.text, state.only), state),
      ),
      h('aside', { class: 'wall-aside' }, waitingList(waiting(overview, live.progress, devices)), tabletList(devices, overview)),
    ),
  );
}

function alerts(devices, model, state) {
  const lost = devices.filter((tablet) => tablet.light === 'lost');
  const unsent = devices.filter((tablet) => tablet.unsent > 0 && tablet.light !== 'revoked');
  if (!lost.length && !unsent.length && !model.counts.problem) return null;
  return h(
    'ul',
    { class: 'alerts', key: 'alerts', role: 'status' },
    lost.length > 0 &&
      h(
        'li',
        { class: 'alert', key: 'lost' },
        say('wall.lost', {
          n: lost.length,
          who: lost
            .slice(0, 4)
            .map((tablet) => tablet.judge)
            .join('、'),
        }),
      ),
    unsent.length > 0 &&
      h(
        'li',
        { class: 'alert alert-draft', key: 'unsent' },
        say('wall.unsent', {
          n: unsent.reduce((sum, tablet) => sum + tablet.unsent, 0),
          who: unsent
            .slice(0, 4)
            .map((tablet) => tablet.judge)
            .join('、'),
        }),
      ),
    model.counts.problem > 0 &&
      h(
        'li',
        { class: 'alert', key: 'problem' },
        say('wall.problems', { n: model.counts.problem }),
        h(
          'button',
          {
            type: 'button',
            class: 'alert-key',
            onclick: () => {
              state.only = 'problem';
              changed();
            },
          },
          say('wall.show'),
        ),
      ),
  );
}

function tab(one, chosen, state) {
  const pick = () => {
    Object.assign(state, { skill: one.id, shown: 150 });
    changed();
  };
  return h(
    'button',
    {
      type: 'button',
      class: `skill-tab ${one === chosen ? 'skill-tab-now' : ''}`,
      key: one.id,
      'aria-pressed': String(one === chosen),
      onclick: pick,
    },
    h('b', {}, named(one, one.id)),
    one.frozen && h('span', { class: 'frozen-sign', title: say('label.frozen') }, '❄'),
    h('small', {}, `${one.marked} / ${one.contestants}`),
    meter(one.sheetsSubmitted, one.sheetsExpected, named(one, one.id)),
  );
}

function tools(model, state) {
  const { counts } = model;
  const filter = (value, label) =>
    h(
      'button',
      {
        type: 'button',
        class: `pill ${state.only === value ? 'pill-now' : ''}`,
        key: value || 'all',
        'aria-pressed': String(state.only === value),
        onclick: () => {
          state.only = value;
          changed();
        },
      },
      label,
    );
  return h(
    'div',
    { class: 'wall-tools' },
    h('input', {
      class: 'field field-small',
      type: 'search',
      'aria-label': say('wall.search'),
      placeholder: say('wall.search'),
      value: state.text,
      oninput: (event) => {
        state.text = event.target.value;
        changed();
      },
    }),
    h(
      'div',
      { class: 'pills', role: 'group', 'aria-label': say('wall.filter') },
      filter('', say('wall.all')),
      filter('open', say('wall.open', { n: counts.idle + counts.marking + counts.problem })),
      filter('problem', say('wall.problem', { n: counts.problem })),
    ),
    h(
      'ul',
      { class: 'legend', 'aria-label': say('wall.legend') },
      ['idle', 'marking', 'submitted', 'problem', 'closed'].map((name) =>
        h(
          'li',
          { key: name },
          h('i', { class: `swatch cell-${name}`, 'aria-hidden': 'true' }),
          say(`cell.${name}`),
          ' ',
          h('b', {}, String(counts[name])),
        ),
      ),
    ),
  );
}

function notYet() {
  return h(
    'div',
    { class: 'column' },
    h(
      'div',
      { class: 'card welcome' },
      h('h1', {}, say('wall.notYet')),
      h('p', { class: 'explain' }, say('wall.notYet.explain')),
      link(say('nav.prepare'), to('c', live.id, 'prepare', 'open'), 'key-main key-tall'),
    ),
  );
}
