import { say } from '../../app.js';
import { h } from '../../draw.js';
import * as arrange from '../../state/arrangement.js';
import { sheetLabel } from '../people.js';

// Sheets that no station has yet, each with the stations to choose from.
export function nowhere(state, sheets, put) {
  const left = sheets.filter((one) => !state.stations.some((station) => station.sheets.includes(one.key)));
  if (!left.length) return null;
  return h(
    'div',
    { class: 'notice notice-draft nowhere', key: 'nowhere' },
    h('p', {}, say('arrange.nowhere', { n: left.length })),
    h(
      'ul',
      {},
      left.map((one) =>
        h(
          'li',
          { key: one.key },
          sheetLabel(one),
          h(
            'select',
            {
              class: 'field field-small',
              'aria-label': say('arrange.place'),
              value: '',
              onchange: (event) => put(arrange.place(state.stations, one.key, event.target.value)),
            },
            h('option', { value: '' }, say('arrange.place')),
            state.stations.map((station) =>
              h('option', { value: station.id, key: station.id }, station.nameZh || station.nameEn || station.id),
            ),
          ),
        ),
      ),
    ),
  );
}
