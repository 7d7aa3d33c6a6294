import { say } from '../../app.js';
import { h } from '../../draw.js';
import { key } from '../pieces.js';
import { listTable } from '../table.js';
import { input, optionsOf, select, send, valueOf } from './forms.js';

// How many of the staff take part.
export function participation(view, state) {
  const rates = view.participation;
  return h(
    'div',
    { key: 'participation' },
    rateTable([{ ...rates.all, name: say('rates.all') }, ...rates.cities], rates, say('programme.table.of.city'), 'cities'),
    rateTable(rates.organisations, rates, say('programme.table.of.organisation'), 'organisations'),
    view.organisations.length > 0 && reporting(view, state),
  );
}

function rateTable(list, rates, who, name) {
  const heads = [
    who,
    { label: say('rates.participants'), figure: true },
    { label: say('rates.staff'), figure: true },
    { label: say('programme.rate'), figure: true },
    rates.target ? say('rates.target', { n: rates.target }) : '',
  ];
  const rows = list.map((one) => ({
    key: one.id || 'all',
    cells: [
      one.name,
      one.participants,
      one.staff || '—',
      one.percent ? `${one.percent}%` : '—',
      one.reached === undefined ? '' : h('span', { class: 'chip' }, say(one.reached ? 'rates.reached' : 'rates.below')),
    ],
  }));
  return h('section', { class: 'card table-frame section-gap', tabindex: '0', key: name }, listTable(heads, rows));
}

function reporting(view, state) {
  const report = () =>
    send(
      state,
      '/participation',
      {
        organisation: valueOf(state, 'organisation', view.organisations[0].id),
        day: valueOf(state, 'day'),
        participants: Number(valueOf(state, 'participants')),
        reason: valueOf(state, 'reason').trim() || null,
      },
      ['participants', 'reason'],
    );
  return h(
    'section',
    { class: 'card form-row section-gap no-print', key: 'report' },
    h('h3', {}, say('rates.report')),
    select(state, 'organisation', say('programme.organisation'), optionsOf(view.organisations)),
    input(state, 'day', say('rates.day'), { type: 'date' }),
    input(state, 'participants', say('rates.participants'), { type: 'number', min: '0', step: '1' }),
    input(state, 'reason', say('programme.reason')),
    key(say('rates.report'), report, { kind: 'key-main', disabled: !valueOf(state, 'day') || !/^\d+$/.test(valueOf(state, 'participants')) }),
  );
}
