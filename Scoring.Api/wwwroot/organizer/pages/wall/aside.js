import { live, named, say, tell, to, writes } from '../../app.js';
import { h } from '../../draw.js';
import { ago } from '../../state/tablets.js';
import { askReason } from '../dialog.js';
import { seatText } from '../heats/seat.js';
import { key, link } from '../pieces.js';

// Who still has to mark what, and the tablets with their last sign of life.
export function waitingList(list) {
  return h(
    'section',
    { class: 'card side', key: 'waiting' },
    h(
      'h2',
      { class: 'side-title' },
      say('waiting.title'),
      h('span', { class: 'side-count' }, String(list.reduce((sum, one) => sum + one.rows.length, 0))),
    ),
    list.length === 0 && h('p', { class: 'side-none' }, say('waiting.none')),
    h(
      'ul',
      { class: 'side-list' },
      list.slice(0, 30).map((one) =>
        h(
          'li',
          { key: `${one.station.id} ${one.judge}` },
          h('i', { class: `light light-${one.reach}`, title: say(`reach.${one.reach}`) }),
          h('span', { class: 'side-who' }, h('b', {}, one.name), h('small', {}, named(one.station, one.station.id))),
          h('span', { class: 'side-left' }, say('waiting.left', { n: one.rows.length }), h('small', {}, benches(one.rows))),
          key('⋯', () => release(one), {
            kind: 'key-small key-quiet',
            'aria-label': say('release.key', { judge: one.name }),
            title: say('release.key', { judge: one.name }),
          }),
        ),
      ),
    ),
  );
}

function benches(rows) {
  const list = rows.map((row) => (row.bench ? seatText(row) : row.contestant));
  return list.slice(0, 4).join(' ') + (list.length > 4 ? ' …' : '');
}

function release(one) {
  askReason({
    title: say('release.title', { judge: one.name }),
    explain: say('release.explain', { judge: one.name, station: named(one.station, one.station.id), n: one.rows.length }),
    label: say('release.do'),
    danger: true,
    act: async (reason) => {
      const answer = await writes.post(
        `/api/competitions/${live.id}/stations/${one.station.id}/judges/${one.judge}/release`,
        { reason },
        { what: say('release.title', { judge: one.name }) },
      );
      if (answer.done) tell(say('release.done', { judge: one.name }));
      live.refresh();
    },
  });
}

export function tabletList(devices) {
  const active = devices.filter((tablet) => tablet.light !== 'revoked');
  return h(
    'section',
    { class: 'card side', key: 'tablets' },
    h('h2', { class: 'side-title' }, say('tablets.title'), h('span', { class: 'side-count' }, String(active.length))),
    active.length === 0 && h('p', { class: 'side-none' }, say('tablets.none')),
    h(
      'ul',
      { class: 'side-list' },
      active.map((tablet) =>
        h(
          'li',
          { key: tablet.id },
          h('i', { class: `light light-${tablet.light}`, title: say(`light.${tablet.light}`) }),
          h('span', { class: 'side-who' }, h('b', {}, tablet.judge), h('small', {}, placeOf(tablet))),
          h(
            'span',
            { class: 'side-left' },
            h('span', { class: tablet.light === 'lost' ? 'late' : '' }, sign(tablet)),
            tablet.unsent > 0 && h('small', { class: 'unsent' }, say('tablets.unsent', { n: tablet.unsent })),
          ),
          key('⋯', () => revoke(tablet), {
            kind: 'key-small key-quiet',
            'aria-label': say('revoke.key', { judge: tablet.judge }),
            title: say('revoke.key', { judge: tablet.judge }),
          }),
        ),
      ),
    ),
    link(say('tablets.more'), to('c', live.id, 'enrol'), 'key-small'),
  );
}

// Of several tablets that a panel shares, which one.
function placeOf({ station, number }) {
  return [named(station, station.id), number && say('enrol.shared.number', { n: number })].filter(Boolean).join(' · ');
}

export function sign(tablet) {
  if (!tablet.at) return say('light.silent');
  const age = ago(tablet.at, live.now());
  return tablet.light === 'alive' ? say('light.alive') : say(`ago.${age.unit}`, { n: age.n });
}

export function revoke(tablet) {
  askReason({
    title: say('revoke.title', { judge: tablet.judge }),
    explain: say(tablet.unsent > 0 ? 'revoke.explain.unsent' : 'revoke.explain', {
      judge: tablet.judge,
      station: named(tablet.station, tablet.station.id),
      n: tablet.unsent,
    }),
    label: say('revoke.do'),
    danger: true,
    act: async (reason) => {
      const answer = await writes.post(
        `/api/competitions/${live.id}/devices/${tablet.id}/revocation`,
        { reason },
        { what: say('revoke.title', { judge: tablet.judge }) },
      );
      if (answer.done) tell(say('revoke.done', { judge: tablet.judge }));
      live.refresh();
    },
  });
}
