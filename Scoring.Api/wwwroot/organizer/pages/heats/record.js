import { changed, here, live, named, say } from '../../app.js';
import { h } from '../../draw.js';
import { verify } from '../../state/drawing.js';
import { timeOf } from '../../../staff/clock.js';
import { actorName } from '../people.js';
import { key } from '../pieces.js';
import { askLots } from './ask-lots.js';
import { seatText } from './seat.js';

// Every draw with its seed, checked by this page on its own; every swap and move with its reason.
export function record(skill, seating, changes) {
  const own = changes.filter((one) => one.seats.some((seat) => personOf(seat.contestant).skill === skill.id));
  return h(
    'div',
    { key: 'record' },
    section(
      'record.draws',
      seating.draws.map((one, i) => draw(skill, one, i === 0)),
    ),
    section(
      'record.lots',
      seating.lotDraws.map((one, i) => draw(skill, one, i === 0)),
      key(say('lots.key'), () => askLots(skill), { kind: 'key-small' }),
    ),
    section('record.changes', own.map(change)),
  );
}

function section(title, lines, more) {
  return h(
    'section',
    { class: 'card side', key: title },
    h('h2', { class: 'side-title' }, say(title), more),
    lines.length ? h('ul', { class: 'history' }, lines) : h('p', { class: 'faint' }, say('record.none')),
  );
}

function draw(skill, one, inForce) {
  const state = here(() => ({}));
  const checked = state.checked && state.checked[one.seq];
  const check = () => {
    state.checked = { ...state.checked, [one.seq]: verify(skill.id, one) };
    changed();
  };
  const lots = one.seats.some((seat) => seat.lot);
  return h(
    'li',
    { key: one.seq, class: inForce ? '' : 'row-out' },
    h('time', {}, timeOf(new Date(one.at))),
    h('b', {}, say(lots ? 'record.lot' : 'record.draw', { skill: named(skill, skill.id), n: one.seats.length })),
    inForce && h('span', { class: 'chip chip-done' }, say('record.inforce')),
    h('span', {}, one.reason || ''),
    h('small', { class: 'faint' }, actorName(one.by)),
    h(
      'span',
      { class: 'record-seed' },
      say('draw.seed'),
      ' ',
      h('code', {}, one.seed),
      one.apart && ` · ${say('record.apart', { n: one.apart.length })}`,
    ),
    one.commitment &&
      h(
        'span',
        { class: 'record-seed' },
        say('record.commitment'),
        ' ',
        h('code', {}, one.commitment),
        ` · ${say('record.salt')} `,
        h('code', {}, one.salt),
      ),
    checked
      ? h('b', { class: checked === 'same' ? 'record-same' : 'late', role: 'status' }, say(`record.check.${checked}`))
      : key(say('record.check'), check, { kind: 'key-small' }),
    h('small', { class: 'receipt' }, say('record.entry', { seq: one.seq, hash: one.hash })),
    lots && h('span', {}, one.seats.map((seat) => `${seat.lot} ${personOf(seat.contestant).name}`).join('　')),
  );
}

function change(one) {
  return h(
    'li',
    { key: one.seq },
    h('time', {}, timeOf(new Date(one.at))),
    h('b', {}, one.seats.map((seat) => `${personOf(seat.contestant).name} → ${seatText(seat)}`).join('　')),
    h('span', {}, one.reason),
    h('small', { class: 'faint' }, actorName(one.by)),
  );
}

function personOf(id) {
  return live.overview.contestants.find((each) => each.id === id) || { name: id };
}
