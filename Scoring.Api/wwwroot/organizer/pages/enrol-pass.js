import { live, named, say } from '../app.js';
import { h } from '../draw.js';
import { isOf } from '../state/enrolling.js';
import { momentOf } from '../../staff/clock.js';
import { clearPin, revokeCard, unspentOf } from './enrol-door.js';
import { issue } from './enrol-issue.js';
import { key } from './pieces.js';
import { revoke, sign } from './wall/aside.js';

export function tabletsOf(one, devices) {
  return devices.filter(
    ({ shared, judgeId, number, station, light }) =>
      station.id === one.station.id && light !== 'revoked' && shared === !one.seat && isOf(one, { judge: judgeId, number }),
  );
}

// A code that a tablet has spent since is of no use any more.
export function liveCard(one, state, devices) {
  const card = state.cards[one.key];
  const spent = card && tabletsOf(one, devices).some((tablet) => Date.parse(tablet.enrolledAt) >= Date.parse(card.at));
  const unspent = card && live.overview.cards.some((kept) => kept.enrolment === card.enrolment);
  const revoked = card && live.overview.seq > card.seq && !unspent;
  return spent || revoked ? undefined : card;
}

export function pass(one, state, devices) {
  const { station, seat, key: id } = one;
  const judge = seat && live.overview.judges.find((one) => one.id === seat.judge);
  const name = seat ? (judge ? judge.name : seat.judge) : one.number ? say('enrol.shared.number', { n: one.number }) : say('enrol.shared');
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
          h('span', {}, sign(tablet)),
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
