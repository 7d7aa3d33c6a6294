import { changed, live, say, tell, writes } from '../../app.js';
import { h } from '../../draw.js';
import * as heats from '../../state/heats.js';
import { askReason } from '../dialog.js';
import { choice } from '../pieces.js';
import { seatText } from './seat.js';

// Two contestants of a skill change heat and bench.
export function askSwap(one) {
  const others = live.overview.contestants
    .filter((each) => each.skill === one.skill && each.id !== one.id && heats.takesPart(each))
    .sort(heats.bySeat);
  const state = { other: '' };
  const other = () => others.find((each) => each.id === state.other);
  askReason({
    title: say('seat.swap.title', { name: one.name, seat: seatText(one) }),
    explain: say('seat.swap.explain'),
    label: say('seat.swap.do'),
    ready: () => Boolean(state.other),
    more: () =>
      select('other', say('seat.swap.with'), state.other, (value) => Object.assign(state, { other: value }), [
        ['', say('seat.choose')],
        ...others.map((each) => [each.id, `${seatText(each)} ${each.name} ${each.organisation}`]),
      ]),
    act: (reason) => swap(one, other(), reason, true),
  });
}

async function swap(one, other, reason, undo) {
  const what = say('seat.swap.done', { one: one.name, other: other.name });
  const answer = await writes.post(`${pathOf(one)}/swap`, { other: other.id, reason }, { what });
  if (answer.done) tell(what, undo ? () => swap(one, other, say('checkin.undone'), false) : null);
  live.refresh();
}

// To the last heat, or to a free bench that is named.
export function askMove(one, seating) {
  const all = live.overview.contestants;
  const names = heats.heatNames(all, one.skill);
  const state = { where: 'last', heat: '', bench: '' };
  const benches = () => (state.heat ? heats.freeBenches(all, one.skill, state.heat, seating.benches) : []);
  askReason({
    title: say('seat.move.title', { name: one.name, seat: seatText(one) }),
    explain: say('seat.move.explain'),
    label: say('seat.move.do'),
    ready: () => state.where === 'last' || Boolean(state.heat && state.bench),
    more: () => [
      choice(
        say('seat.move.to'),
        'seat-where',
        state.where,
        ['last', 'free'].map((value) => ({ value, label: say(`seat.move.${value}`) })),
        (value) => {
          state.where = value;
          changed();
        },
      ),
      state.where === 'free' &&
        select('heat', say('roster.column.heat'), state.heat, (value) => Object.assign(state, { heat: value, bench: '' }), [
          ['', say('seat.choose')],
          ...names.map((name) => [name, name]),
        ]),
      state.where === 'free' &&
        select('bench', say('roster.column.bench'), state.bench, (value) => Object.assign(state, { bench: value }), [
          ['', say(state.heat && !benches().length ? 'seat.full' : 'seat.choose')],
          ...benches().map((name) => [name, name]),
        ]),
    ],
    act: (reason) =>
      move(one, state.where === 'last' ? {} : { heat: state.heat, bench: state.bench }, reason, Boolean(one.heat && one.bench)),
  });
}

async function move(one, seat, reason, undo) {
  const answer = await writes.post(
    `${pathOf(one)}/seat`,
    { ...seat, reason },
    { what: say('seat.move.title', { name: one.name, seat: seatText(one) }) },
  );
  const back = () => move(one, { heat: one.heat, bench: one.bench }, say('checkin.undone'), false);
  await live.refresh();
  const now = live.overview.contestants.find((each) => each.id === one.id) || one;
  if (answer.done) tell(say('seat.move.done', { name: one.name, seat: seatText(now) }), undo ? back : null);
}

const pathOf = (one) => `/api/competitions/${live.id}/contestants/${encodeURIComponent(one.id)}`;

function select(id, label, value, pick, options) {
  return h(
    'div',
    { class: 'ask', key: id },
    h('label', { class: 'ask-label', for: id }, label),
    h(
      'select',
      {
        class: 'field',
        id,
        value,
        onchange: (event) => {
          pick(event.target.value);
          changed();
        },
      },
      options.map(([each, text]) => h('option', { value: each, key: each }, text)),
    ),
  );
}
