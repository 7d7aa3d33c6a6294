import { changed, live, say } from '../../app.js';
import { h } from '../../draw.js';
import { ago } from '../../state/tablets.js';
import { screenAlerts } from '../../state/windows.js';
import { boardName } from '../screen-boards.js';

// Screens whose alert somebody waved away, by number, until they are alive again.
const waved = {};

// Big screens with their last sign of life and what they show.
export function screenList({ screens, phones }) {
  return h(
    'section',
    { class: 'card side', key: 'screens' },
    h('h2', { class: 'side-title' }, say('nav.screens'), h('span', { class: 'side-count' }, String(screens.length))),
    screens.length === 0 && h('p', { class: 'side-none' }, say('windows.none')),
    h(
      'ul',
      { class: 'side-list' },
      screens.map((screen) =>
        h(
          'li',
          { key: screen.number, class: 'side-screen' },
          h('i', { class: `light light-${screen.light === 'old' ? 'late' : screen.light}`, title: say(`windows.${screen.light}`) }),
          h(
            'span',
            { class: 'side-who' },
            h('b', {}, say('screens.screen', { n: screen.number })),
            h('small', {}, screen.shows ? boardName(screen.shows) : say('windows.nothing')),
          ),
          h(
            'span',
            { class: 'side-left' },
            h('span', { class: screen.light === 'alive' ? '' : 'late' }, sign(screen)),
            screen.windows > 1 && h('small', {}, say('windows.several', { n: screen.windows })),
          ),
        ),
      ),
    ),
    phones > 0 && h('p', { class: 'side-none' }, say('windows.phones', { n: phones })),
  );
}

function sign(screen) {
  if (screen.light !== 'lost') return say(`windows.${screen.light}`);
  const age = ago(screen.at, live.now());
  return say(`ago.${age.unit}`, { n: age.n });
}

// One line for those that have gone silent, one for those with an old board; each can be waved away.
export function screenAlertLines(list) {
  list.screens.filter((screen) => screen.light === 'alive').forEach((screen) => delete waved[screen.number]);
  const { silent, old } = screenAlerts(list, waved);
  return [line(silent, 'lost', 'wall.screens.lost'), line(old, 'old', 'wall.screens.old')].filter(Boolean);
}

function line(numbers, light, words) {
  if (!numbers.length) return null;
  const wave = () => {
    for (const number of numbers) waved[number] = light;
    changed();
  };
  return h(
    'p',
    { class: 'alert', key: `screens ${light}` },
    say(words, { which: numbers.join(say('list.between')) }),
    h('button', { type: 'button', class: 'alert-key', onclick: wave }, say('wall.wave')),
  );
}
