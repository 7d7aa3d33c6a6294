import { live, named, say, to } from '../../app.js';
import { h } from '../../draw.js';
import { judgeName } from '../people.js';
import { link } from '../pieces.js';

// Stations once the competition is open: to look at, no longer to change.
export function openedStations() {
  return h(
    'div',
    { class: 'step-form step-wide' },
    h('h1', {}, say('arrange.title')),
    h('p', { class: 'explain' }, say('arrange.shut')),
    h(
      'div',
      { class: 'station-cards' },
      live.overview.stations.map((station) =>
        h(
          'section',
          { class: 'card station-card', key: station.id },
          h('h2', {}, named(station, station.id)),
          h(
            'ol',
            { class: 'seat-list' },
            station.seats.map((seat) => h('li', { key: seat.seat }, `${seat.seat}. ${judgeName(seat.judge)}`)),
          ),
        ),
      ),
    ),
    h('div', { class: 'step-keys' }, link(say('arrange.print'), to('c', live.id, 'enrol'), 'key-main')),
  );
}
