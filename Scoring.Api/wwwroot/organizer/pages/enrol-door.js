import { changed, live, named, say, tell, writes } from '../app.js';
import { h } from '../draw.js';
import { isOf, MOST_SHARED, sharedCount } from '../state/enrolling.js';
import { askReason } from './dialog.js';
import { issueAll } from './enrol-issue.js';
import { key } from './pieces.js';

// Whether printed cards are alive, by station; when it is planned; and the end of every card at once.
export function door(state, shared) {
  const { stations, enrolmentOpen, cards } = live.overview;
  const opened = stations.filter(({ id }) => enrolmentOpen.includes(id)).length;
  return h(
    'section',
    { class: 'card card-opening no-print', key: 'door' },
    h(
      'div',
      { class: 'opening-head' },
      h(
        'div',
        {},
        h('h2', {}, say('door.title')),
        h('p', {}, say(opened ? 'door.open' : 'door.closed', { n: opened, all: stations.length, cards: printed(cards) })),
      ),
      h(
        'div',
        { class: 'headline-keys' },
        opened > 0 && key(say('door.close.all'), () => set(false, null)),
        opened < stations.length && key(say('door.open.all'), () => set(true, null), { kind: 'key-main' }),
        cards.length > 0 && key(say('door.revoke', { n: cards.length }), () => revokeCard(null, ''), { kind: 'key-danger' }),
      ),
    ),
    h(
      'label',
      { class: 'opening-planned' },
      say('door.planned'),
      h('input', {
        type: 'datetime-local',
        class: 'field',
        value: state.opensAt,
        onchange: (event) => {
          state.opensAt = event.target.value;
          changed();
        },
      }),
    ),
    shared.length > 0 && sharing(state, shared),
    stations.length > 1 &&
      h(
        'div',
        { class: 'opening-stations' },
        stations.map((station) => {
          const open = enrolmentOpen.includes(station.id);
          return key(`${named(station, station.id)} · ${say(open ? 'door.is.open' : 'door.is.closed')}`, () => set(!open, station.id), {
            kind: `key-small ${open ? 'key-chosen' : ''}`,
            'aria-pressed': String(open),
            key: station.id,
          });
        }),
      ),
  );
}

// How many tablets each panel shares: a numbered card for each.
function sharing(state, shared) {
  return h(
    'div',
    { class: 'opening-shared' },
    h(
      'label',
      {},
      say('enrol.shared.count'),
      h('input', {
        type: 'number',
        class: 'field field-short',
        min: '1',
        max: String(MOST_SHARED),
        value: String(state.shared),
        onchange: (event) => {
          state.shared = sharedCount(event.target.value);
          event.target.value = String(state.shared);
          changed();
        },
      }),
    ),
    key(say('enrol.shared.cards', { n: shared.length }), () => issueAll(shared, state, true), { disabled: state.busy }),
  );
}

// The unspent codes and cards of a seat, or of one tablet a panel may share.
export function unspentOf(one) {
  return live.overview.cards.filter((card) => card.station === one.station.id && !card.judge === !one.seat && isOf(one, card));
}

export function revokeCard(card, name) {
  askReason({
    title: card ? say('door.revoke.one', { judge: name }) : say('door.revoke', { n: live.overview.cards.length }),
    explain: say(card ? 'door.revoke.one.explain' : 'door.revoke.explain'),
    label: say('enrol.revoke'),
    danger: true,
    act: async (reason) => {
      const path = card ? `enrolments/${card.enrolment}/revocation` : 'enrolments/revocation';
      const answer = await writes.post(`/api/competitions/${live.id}/${path}`, { reason }, { what: say('enrol.revoke') });
      if (answer.done) tell(say('door.revoked'));
      live.refresh();
    },
  });
}

// A judge forgot the PIN of a shared tablet.
export function clearPin(tablet, { id, name: judge }) {
  askReason({
    title: say('pin.clear', { judge }),
    explain: say('pin.clear.explain', { judge }),
    label: say('pin.clear.do'),
    act: async (reason) => {
      const path = `/api/competitions/${live.id}/devices/${tablet.id}/pins/${id}/clearing`;
      const answer = await writes.post(path, { reason }, { what: say('pin.clear', { judge }) });
      if (answer.done) tell(say('pin.cleared', { judge }));
      live.refresh();
    },
  });
}

async function set(open, station) {
  const what = say(open ? 'door.open.all' : 'door.close.all');
  const answer = await writes.put(`/api/competitions/${live.id}/enrolments/opening`, { open, station }, { what });
  if (answer.done) tell(say(open ? 'door.opened' : 'door.closed.done'));
  live.refresh();
}

function printed(cards) {
  return cards.filter(({ card }) => card).length;
}
