import { app, here, live, say, to } from '../app.js';
import { h } from '../draw.js';
import { seatsOf } from '../state/enrolling.js';
import { tablets } from '../state/tablets.js';
import { door } from './enrol-door.js';
import { issueAll } from './enrol-issue.js';
import { liveCard, pass, tabletsOf } from './enrol-pass.js';
import { key, link } from './pieces.js';

// One QR code and one 8-digit code for each judge's seat and for each tablet a panel may share, to print or to show; and the tablets that
// have used theirs. A card printed days before is dead until enrolment is opened.
export function enrol() {
  const state = here(() => ({ cards: made(), busy: false, opensAt: '', shared: 1 }));
  const seats = seatsOf(live.overview, state.shared);
  const own = seats.filter((one) => one.seat && !one.seat.released);
  const devices = tablets(live.overview, live.presence, live.now());
  const ready = seats.filter((one) => liveCard(one, state, devices)).length;
  const without = own.filter((one) => !liveCard(one, state, devices) && !tabletsOf(one, devices).length);
  return h(
    'div',
    { class: 'column column-wide', key: 'enrol' },
    h(
      'div',
      { class: 'headline no-print' },
      h('div', {}, h('h1', {}, say('nav.enrol')), h('p', { class: 'explain' }, say('enrol.explain'))),
      h(
        'div',
        { class: 'headline-keys' },
        key(say('enrol.cards', { n: own.length }), () => issueAll(own, state, true), { disabled: state.busy || !own.length }),
        key(say('enrol.all', { n: without.length }), () => issueAll(without, state), {
          kind: ready ? '' : 'key-main',
          disabled: state.busy || !without.length,
        }),
        key(say('paper.print'), () => window.print(), { kind: ready ? 'key-main' : '', disabled: !ready }),
      ),
    ),
    state.busy && h('p', { class: 'notice no-print', role: 'status' }, say('enrol.busy', { n: ready })),
    door(
      state,
      seats.filter(({ seat }) => !seat),
    ),
    !seats.length &&
      h(
        'p',
        { class: 'notice notice-draft' },
        say('enrol.none'),
        ' ',
        link(say('steps.stations'), to('c', live.id, 'prepare', 'stations'), 'key-small'),
      ),
    h(
      'ul',
      { class: 'passes' },
      seats.map((one) => pass(one, state, devices)),
    ),
  );
}

// Those made since this page was opened; a visit elsewhere in the console keeps them.
function made() {
  return app.enrolments && app.enrolments.id === live.id ? app.enrolments.cards : {};
}
