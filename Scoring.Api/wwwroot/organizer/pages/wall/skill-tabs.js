import { changed, named, say } from '../../app.js';
import { h } from '../../draw.js';
import { key, meter } from '../pieces.js';
import { freezeAll } from './freeze.js';

// One tab a skill, with how far it is; nothing where there is only one.
export function skillTabs(skills, chosen, state) {
  if (skills.length < 2) return null;
  return h(
    'nav',
    { class: 'skill-tabs', key: 'tabs', 'aria-label': say('wall.skills') },
    skills.map((one) => tab(one, chosen, state)),
    all(skills),
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
    h('small', {}, `${one.marked} / ${one.contestants}`, one.frozen && h('span', { class: 'frozen-sign' }, `❄ ${say('label.frozen')}`)),
    meter(one.sheetsSubmitted, one.sheetsExpected, named(one, one.id)),
  );
}

function all(skills) {
  const left = skills.filter((one) => !one.frozen).length;
  return key(say('freeze.all', { n: left }), () => freezeAll(skills), {
    kind: 'key-freeze-all',
    disabled: left === 0,
    'data-act': 'freeze-all',
  });
}
