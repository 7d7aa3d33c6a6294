import { app, changed, here, live, named, say, to, writes } from '../app.js';
import { h } from '../draw.js';
import { tablets } from '../state/tablets.js';
import { timeOf } from '../../staff/clock.js';
import { key, link } from './pieces.js';
import { revoke, sign } from './wall/aside.js';

// One QR code and one 8-digit code for each judge's seat, to print or to show; and the tablets that have used theirs.
export function enrol() {
  const state = here(() => ({ cards: app.enrolments && app.enrolments.id === live.id ? app.enrolments.cards : {}, busy: false }));
  const seats = live.overview.stations.flatMap((station) =>
    station.seats.map((seat) => ({ station, seat, key: `${station.id} ${seat.judge}` })),
  );
  const devices = tablets(live.overview, live.presence, live.now());
  const ready = seats.filter((one) => liveCard(one, state, devices)).length;
  const without = seats.filter((one) => !liveCard(one, state, devices) && !tabletsOf(one, devices).length);
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
        key(say('enrol.all', { n: without.length }), () => issueAll(without, state), {
          kind: ready ? '' : 'key-main',
          disabled: state.busy || !without.length,
        }),
        key(say('paper.print'), () => window.print(), { kind: ready ? 'key-main' : '', disabled: !ready }),
      ),
    ),
    state.busy && h('p', { class: 'notice no-print', role: 'status' }, say('enrol.busy', { n: ready })),
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

function tabletsOf({ station, seat }, devices) {
  return devices.filter((tablet) => tablet.judgeId === seat.judge && tablet.station.id === station.id && tablet.light !== 'revoked');
}

// A code that a tablet has spent since is of no use any more.
function liveCard(one, state, devices) {
  const card = state.cards[one.key];
  const spent = card && tabletsOf(one, devices).some((tablet) => Date.parse(tablet.enrolledAt) >= Date.parse(card.at));
  return spent ? undefined : card;
}

function pass(one, state, devices) {
  const { station, seat, key: id } = one;
  const judge = live.overview.judges.find((one) => one.id === seat.judge);
  const card = liveCard(one, state, devices);
  const own = tabletsOf(one, devices);
  return h(
    'li',
    { class: `card pass ${card ? 'pass-full' : ''}`, key: id },
    h(
      'div',
      { class: 'pass-words' },
      h('p', { class: 'pass-station' }, named(station, station.id)),
      h('p', { class: 'pass-judge' }, judge ? judge.name : seat.judge),
      h('p', { class: 'faint' }, say('arrange.seat', { n: seat.seat }), seat.released && ` · ${say('enrol.released')}`),
      card && h('p', { class: 'pass-code' }, card.code),
      card && h('p', { class: 'pass-address' }, say('enrol.type', { address: `${new URL(card.url).origin}/tablet/` })),
      card && h('p', { class: 'faint' }, say('enrol.until', { time: until(card.expiresAt) })),
      own.map((tablet) =>
        h(
          'p',
          { class: 'pass-tablet no-print', key: tablet.id },
          h('i', { class: `light light-${tablet.light}` }),
          sign(tablet),
          tablet.unsent > 0 && h('span', { class: 'unsent' }, say('tablets.unsent', { n: tablet.unsent })),
          key(say('revoke.do'), () => revoke(tablet), { kind: 'key-small' }),
        ),
      ),
    ),
    card
      ? h('img', {
          class: 'pass-qr',
          src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(card.qrSvg)}`,
          alt: say('enrol.qr', { judge: judge ? judge.name : seat.judge }),
        })
      : h(
          'div',
          { class: 'pass-qr pass-none no-print' },
          key(say(own.length ? 'enrol.another' : 'enrol.one'), () => issue(one, state), {
            disabled: state.busy,
            kind: 'key-small',
          }),
        ),
  );
}

async function issueAll(seats, state) {
  state.busy = true;
  changed();
  for (const one of seats) {
    if (!(await issue(one, state))) break;
  }

  state.busy = false;
  changed();
}

// Codes are shown once and never stored by the server in the clear; they stay in this page until it is closed.
async function issue(one, state) {
  const answer = await writes.post(
    `/api/competitions/${live.id}/enrolments`,
    { station: one.station.id, judge: one.seat.judge },
    { what: say('enrol.one') },
  );
  if (answer.done) state.cards = { ...state.cards, [one.key]: answer.done };
  app.enrolments = { id: live.id, cards: state.cards };
  changed();
  return Boolean(answer.done);
}

function until(at) {
  const date = new Date(at);
  return `${date.getMonth() + 1}-${date.getDate()} ${timeOf(date).slice(0, 5)}`;
}
