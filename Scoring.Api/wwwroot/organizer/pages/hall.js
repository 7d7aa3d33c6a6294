import { app, changed, fetched, here, live, named, say, to } from '../app.js';
import { h } from '../draw.js';
import { heatText, seatText } from './heats/seat.js';
import { sealedHall } from './hall-sealed.js';
import { refusalBox, waitingPage } from './pieces.js';

const WHOLE_MS = 45000;
const SHORTEST_MS = 90;
const LONGEST_MS = 900;

// The draw for the hall: the seed on top, then seat after seat as recorded. A show of the record; nothing is drawn here.
export function hall() {
  const state = here(() => ({ shown: 0, running: false }));
  const skill = live.overview.skills.find((one) => one.id === app.route.skill) || live.overview.skills[0];
  const answer = fetched(`/api/competitions/${live.id}/seating`, live.overview.seq);
  if (!answer) return waitingPage(say('page.opening'));
  if (answer.outcome !== 'done') return h('div', { class: 'column' }, refusalBox(answer.refusal));
  const seating = answer.body.skills.find((one) => one.skill === skill.id);
  if (seating.sealed) return sealedHall(skill, seating.sealed, state);
  const draw = seating.draws[0];
  const seats = draw ? draw.seats.filter((seat) => seat.heat) : [];
  return h(
    'div',
    { class: 'hall', key: 'hall' },
    h(
      'header',
      { class: 'hall-head' },
      h('div', {}, h('p', { class: 'hall-name' }, named(live.overview, live.id)), h('h1', {}, named(skill, skill.id))),
      draw && h('p', { class: 'hall-seed' }, h('small', {}, say('hall.seed')), h('b', {}, draw.seed)),
    ),
    draw ? now(seats, state) : h('p', { class: 'hall-now hall-none' }, say('hall.none')),
    draw && heats(seats, state, draw),
    h(
      'footer',
      { class: 'hall-foot' },
      h('p', {}, draw && say('hall.rule', { rule: draw.draw, seq: draw.seq })),
      draw && keys(seats, state),
      h('a', { class: 'hall-key', href: to('c', live.id, 'heats') }, say('hall.back')),
    ),
  );
}

function now(seats, state) {
  if (state.shown >= seats.length) return h('p', { class: 'hall-now', role: 'status' }, say('hall.done', { n: seats.length }));
  const seat = seats[state.shown - 1];
  return h(
    'p',
    { class: 'hall-now' },
    seat
      ? [h('b', { class: 'hall-seat' }, seatText(seat)), h('span', {}, nameOf(seat))]
      : h('span', {}, say('hall.progress', { n: 0, of: seats.length })),
  );
}

function heats(seats, state, draw) {
  const groups = [];
  seats.forEach((seat, i) => {
    const last = groups[groups.length - 1];
    if (!last || last.heat !== seat.heat) groups.push({ heat: seat.heat, seats: [{ ...seat, i }] });
    else last.seats.push({ ...seat, i });
  });
  return h(
    'div',
    { class: `hall-heats ${draw.benches.length * groups.length > 80 ? 'hall-small' : ''}` },
    groups.map((group) =>
      h(
        'section',
        { class: 'hall-heat', key: group.heat },
        h('h2', {}, heatText(group.heat)),
        h(
          'ol',
          {},
          group.seats.map((seat) =>
            h(
              'li',
              { key: seat.bench, class: seat.i < state.shown ? (seat.i === state.shown - 1 ? 'hall-in hall-new' : 'hall-in') : '' },
              h('span', { class: 'hall-bench' }, seat.bench),
              h('span', { class: `hall-who ${nameOf(seat).length > 5 ? 'hall-long' : ''}` }, seat.i < state.shown ? nameOf(seat) : ''),
            ),
          ),
        ),
      ),
    ),
  );
}

function nameOf(seat) {
  const one = live.overview.contestants.find((each) => each.id === seat.contestant);
  return one ? one.name : seat.contestant;
}

function keys(seats, state) {
  const put = (change) => () => {
    Object.assign(state, change);
    if (state.running) step(seats, state);
    changed();
  };
  const done = state.shown >= seats.length;
  const button = (label, press, disabled) =>
    h('button', { type: 'button', class: 'hall-key', key: label, onclick: press, disabled }, say(`hall.${label}`));
  return h(
    'div',
    { class: 'hall-keys' },
    state.running
      ? button('pause', put({ running: false }))
      : done
        ? button('again', put({ shown: 0, running: true }))
        : button('start', put({ running: true })),
    button('all', put({ shown: seats.length, running: false }), done),
  );
}

// Each step asks whether the page still stands; a paused one starts a new chain.
function step(seats, state) {
  const turn = {};
  state.turn = turn;
  const pause = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, WHOLE_MS / Math.max(seats.length, 1)));
  const next = () => {
    if (app.page.state !== state || state.turn !== turn || !state.running) return;
    state.shown = Math.min(seats.length, state.shown + 1);
    state.running = state.shown < seats.length;
    changed();
    setTimeout(next, pause);
  };
  setTimeout(next, pause);
}
