import { app, live, named, say, speak, to, writes } from '../app.js';
import { h } from '../draw.js';
import { timeOf } from '../../staff/clock.js';
import { isOrganizer, pagesOf } from '../state/roles.js';
import { signOut } from './sign-in.js';

// The dark bar on top: where am I, is what I see current, who am I.

export function bar() {
  const inside = app.me && app.me.signedIn && app.route.competition;
  return h(
    'div',
    { class: 'bar-line' },
    h('a', { class: 'bar-brand', href: '#/', key: 'brand' }, say('nav.brand')),
    inside && h('span', { class: 'bar-name', key: 'name' }, live.overview ? named(live.overview, live.id) : ''),
    inside && h('nav', { class: 'bar-nav', key: 'nav', 'aria-label': say('nav.label') }, pagesOf(app.me.role).map(tab)),
    h(
      'div',
      { class: 'bar-right', key: 'right' },
      inside && pulse(),
      app.me && app.me.signedIn && isOrganizer(app.me.role) && h('a', { class: 'bar-key', href: '#/machine', key: 'machine' }, say('machine.link')),
      h(
        'button',
        { type: 'button', class: 'bar-key', onclick: () => speak(app.texts.language === 'en' ? 'zh' : 'en') },
        say('staff.language'),
      ),
      app.me &&
        app.me.signedIn &&
        h('button', { type: 'button', class: 'bar-key', onclick: signOut, key: 'out' }, say('nav.out', { name: app.me.name })),
    ),
  );
}

// On a phone the row of tabs is longer than the screen: the one in force is brought into sight once.
let inSight = null;

export function showTab() {
  const now = document.querySelector('.bar-tab-now');
  if (!now || now === inSight) return;
  inSight = now;
  const nav = now.parentElement;
  nav.scrollLeft = now.offsetLeft - (nav.clientWidth - now.offsetWidth) / 2;
}

function tab(page) {
  const current = app.route.page === page || (page === 'wall' && ['contestant', 'sheet'].includes(app.route.page));
  const href =
    page === 'prepare'
      ? to('c', live.id, 'prepare', live.overview && live.overview.phase === 'open' ? 'open' : nextStep())
      : to('c', live.id, page);
  return h(
    'a',
    { class: `bar-tab ${current ? 'bar-tab-now' : ''}`, key: page, href, 'aria-current': current ? 'page' : null },
    say(`nav.${page}`),
  );
}

function nextStep() {
  const overview = live.overview;
  if (!overview || !overview.contestants.length) return 'contestants';
  return overview.stations.length ? 'open' : 'stations';
}

// Green only while the server answers; else since when the page is standing still.
function pulse() {
  const stale = live.failing || !live.at;
  const sending = writes.busy();
  const text = stale
    ? say('bar.stale', { time: live.at ? timeOf(new Date(live.at)) : '—' })
    : sending
      ? say('bar.sending')
      : say('bar.live', { time: timeOf(new Date(live.at)) });
  return h('span', { class: `pulse ${stale ? 'pulse-stale' : ''}`, key: 'pulse', role: 'status' }, h('i', { class: 'pulse-dot' }), text);
}
