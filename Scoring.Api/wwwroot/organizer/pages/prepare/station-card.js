import { say } from '../../app.js';
import { h } from '../../draw.js';
import * as arrange from '../../state/arrangement.js';
import { sheetLabel } from '../people.js';
import { key } from '../pieces.js';

// One station: its name, the sheets marked there, and a seat for each judge of the panel.
export function stationCard({ station, sheets, stations, put, names, remove, faults }) {
  const change = (values) => put(arrange.change(stations, station.id, values));
  const list = `names-${station.id}`;
  return h(
    'section',
    { class: 'card station-card', key: station.id },
    h(
      'div',
      { class: 'station-head' },
      h('input', {
        class: 'field',
        'aria-label': say('arrange.name.zh'),
        placeholder: say('arrange.name.zh'),
        value: station.nameZh,
        oninput: (event) => change({ nameZh: event.target.value }),
      }),
      h('input', {
        class: 'field field-en',
        'aria-label': say('arrange.name.en'),
        placeholder: say('arrange.name.en'),
        value: station.nameEn,
        oninput: (event) => change({ nameEn: event.target.value }),
      }),
      key('×', remove, { kind: 'key-small key-quiet', 'aria-label': say('arrange.remove') }),
    ),
    h(
      'ul',
      { class: 'station-sheets' },
      sheets
        .filter((one) => station.sheets.includes(one.key))
        .map((one) =>
          h(
            'li',
            { class: 'chip', key: one.key },
            sheetLabel(one),
            h(
              'button',
              {
                type: 'button',
                class: 'chip-key',
                'aria-label': say('arrange.take', { sheet: sheetLabel(one) }),
                onclick: () => put(arrange.place(stations, one.key, null)),
              },
              '×',
            ),
          ),
        ),
    ),
    h('p', { class: 'ask-label' }, say('arrange.panel')),
    h(
      'ol',
      { class: 'seats' },
      station.seats.map((name, i) =>
        h(
          'li',
          { key: i },
          h('span', { class: 'seat-number' }, String(i + 1)),
          h('input', {
            class: 'field',
            list,
            value: name,
            'aria-label': say('arrange.seat', { n: i + 1 }),
            placeholder: say('arrange.seat.hint'),
            oninput: (event) => put(arrange.seat(stations, station.id, i, event.target.value)),
            onpaste: (event) => paste(event, (text) => put(arrange.seat(stations, station.id, i, text))),
          }),
          key('×', () => change({ seats: station.seats.filter((_, at) => at !== i) }), {
            kind: 'key-small key-quiet',
            'aria-label': say('arrange.unseat', { n: i + 1 }),
          }),
        ),
      ),
    ),
    h(
      'datalist',
      { id: list },
      names.map((name) => h('option', { value: name, key: name })),
    ),
    key(say('arrange.seat.add'), () => change({ seats: [...station.seats, ''] }), { kind: 'key-small' }),
    faults.length > 0 &&
      h(
        'ul',
        { class: 'station-faults' },
        faults.map((fault) => h('li', { key: fault.key, class: 'wrong' }, say(fault.key, fault.args))),
      ),
  );
}

// Several names at once, from a column of a spreadsheet, fill the seats after this one.
function paste(event, fill) {
  const text = event.clipboardData.getData('text');
  if (!/[\r\n\t\u3001\uff0c]/.test(text.trim())) return;
  event.preventDefault();
  fill(text.trim());
}
