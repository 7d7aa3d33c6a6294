import { app, here, live, named, say, to } from '../app.js';
import { h } from '../draw.js';
import { tablets } from '../state/tablets.js';
import { momentOf } from '../../staff/clock.js';
import { clearPin, door, revokeCard, unspentOf } from './enrol-door.js';
import { issue, issueAll } from './enrol-issue.js';
import { key, link } from './pieces.js';
import { revoke, sign } from './wall/aside.js';

// One QR code and one 8-digit code for each judge's seat and for a tablet each panel may share, to print or to show; and the tablets that
// have used theirs. A card printed days before is dead until enrolment is opened.
export function enrol() {
  const state = here(() => ({ cards: made(), busy: false, opensAt: '' }));
  const seats = live.overview.stations.flatMap((station) => [
    ...station.seats.map((seat) => ({ station, seat, key: `${station.id} ${seat.judge}` })),
    ...(station.seats.length > 1 ? [{ station, seat: null, key: `${station.id} ` }] : []),
  ]);
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
    door(state),
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

function tabletsOf({ station, seat }, devices) {
  const its = seat ? (tablet) => !tablet.shared && tablet.judgeId === seat.judge : (tablet) => tablet.shared;
  return devices.filter((tablet) => its(tablet) && tablet.station.id === station.id && tablet.light !== 'revoked');
}

// A code that a tablet has spent since is of no use any more.
function liveCard(one, state, devices) {
  const card = state.cards[one.key];
  const spent = card && tabletsOf(one, devices).some((tablet) => Date.parse(tablet.enrolledAt) >= Date.parse(card.at));
  const unspent = card && live.overview.cards.some((kept) => kept.enrolment === card.enrolment);
  const revoked = card && live.overview.seq > card.seq && !unspent;
  return spent || revoked ? undefined : card;
}

function pass(one, state, devices) {
  const { station, seat, key: id } = one;
  const judge = seat && live.overview.judges.find((one) => one.id === seat.judge);
  const name = seat ? (judge ? judge.name : seat.judge) : say('enrol.shared');
  const card = liveCard(one, state, devices);
  const own = tabletsOf(one, devices);
  return h(
    'li',
    { class: `card pass ${card ? 'pass-full' : ''}`, key: id },
    h(
      'div',
      { class: 'pass-words' },
      h('p', { class: 'pass-station' }, named(station, station.id)),
      h('p', { class: 'pass-judge' }, name),
      seat
        ? h('p', { class: 'faint' }, say('arrange.seat', { n: seat.seat }), seat.released && ` · ${say('enrol.released')}`)
        : h('p', { class: 'faint' }, say('enrol.shared.hint')),
      card && h('p', { class: 'pass-code' }, card.code),
      card && h('p', { class: 'pass-address' }, say('enrol.type', { address: `${new URL(card.url).origin}/tablet/` })),
      card && h('p', { class: 'pass-address' }, say('enrol.check', { address: card.checkUrl })),
      card && h('p', { class: 'faint' }, say(card.card ? 'enrol.card' : 'enrol.until', { time: momentOf(card.expiresAt) })),
      card && card.opensAt && h('p', { class: 'faint' }, say('enrol.opens', { time: momentOf(card.opensAt) })),
      unspentOf(one).map((kept) =>
        h(
          'p',
          { class: 'pass-tablet no-print', key: kept.enrolment },
          h('span', { class: 'faint' }, say(kept.card ? 'enrol.unspent.card' : 'enrol.unspent')),
          key(say('enrol.revoke'), () => revokeCard(kept, name), { kind: 'key-small', disabled: state.busy }),
        ),
      ),
      own.map((tablet) =>
        h(
          'p',
          { class: 'pass-tablet no-print', key: tablet.id },
          h('i', { class: `light light-${tablet.light}` }),
          sign(tablet),
          tablet.unsent > 0 && h('span', { class: 'unsent' }, say('tablets.unsent', { n: tablet.unsent })),
          key(say('revoke.do'), () => revoke(tablet), { kind: 'key-small' }),
          tablet.pins.map((pin) =>
            key(say('pin.clear', { judge: pin.name }), () => clearPin(tablet, pin), { kind: 'key-small', key: pin.id }),
          ),
        ),
      ),
    ),
    card
      ? h('img', {
          class: 'pass-qr',
          src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(card.qrSvg)}`,
          alt: say('enrol.qr', { judge: name }),
        })
      : h(
          'div',
          { class: 'pass-qr pass-none no-print' },
          key(say(own.length ? 'enrol.another' : 'enrol.one'), () => issue(one, state).then(() => live.refresh()), {
            disabled: state.busy,
            kind: 'key-small',
          }),
        ),
  );
}
