import { live, say, to } from '../../app.js';
import { h } from '../../draw.js';
import { attendanceOf, takesPart } from '../../state/heats.js';
import { timeOf } from '../../../staff/clock.js';
import { key } from '../pieces.js';
import { askMove, askSwap } from './ask-seat.js';
import { came, everybodyCame } from './check-in.js';
import { heatText } from './seat.js';

const ANSWERS = ['present', 'late', 'absent'];

// One heat: its benches in order, who came, and the way to another place.
export function heatCard(heat, seating, partly) {
  const waiting = heat.people.filter((one) => takesPart(one) && attendanceOf(one) === 'unknown');
  return h(
    'section',
    { class: 'card heat', key: `heat ${heat.heat}` },
    h(
      'header',
      { class: 'heat-head' },
      h('h2', {}, heatText(heat.heat)),
      h('p', { class: 'heat-count' }, say('checkin.count', heat.counts)),
      !partly &&
        key(say('checkin.all', { n: waiting.length }), () => everybodyCame(heat, waiting), {
          kind: 'key-small',
          disabled: !waiting.length,
        }),
    ),
    h(
      'ul',
      { class: 'heat-list' },
      heat.people.map((one) => line(one, seating)),
    ),
  );
}

function line(one, seating) {
  const found = one.came;
  const out = !takesPart(one);
  return h(
    'li',
    { class: `heat-line ${out ? 'row-out' : ''}`, key: one.id },
    h('span', { class: 'who-bench' }, one.bench || '—'),
    h(
      'a',
      { class: 'heat-who', href: to('c', live.id, 'contestant', one.id) },
      h('b', {}, one.name),
      h('small', {}, [one.organisation, one.number || one.id].filter(Boolean).join(' · ')),
    ),
    h(
      'span',
      { class: 'heat-found' },
      out
        ? say(`state.${one.state}`)
        : found && attendanceOf(one) !== 'unknown' && [timeOf(new Date(found.at)).slice(0, 5), found.reason].filter(Boolean).join(' '),
    ),
    h(
      'div',
      { class: 'heat-answers', role: 'group', 'aria-label': say('checkin.of', { name: one.name }) },
      ANSWERS.map((answer) => mark(one, answer, out)),
    ),
    h(
      'div',
      { class: 'heat-keys' },
      key(say('seat.swap'), () => askSwap(one), {
        kind: 'key-small',
        disabled: out || !one.bench,
        'aria-label': say('seat.swap.of', { name: one.name }),
      }),
      key(say('seat.move'), () => askMove(one, seating), {
        kind: 'key-small',
        disabled: out,
        'aria-label': say('seat.move.of', { name: one.name }),
      }),
    ),
  );
}

// Pressed again it is taken back.
function mark(one, answer, out) {
  const now = attendanceOf(one) === answer;
  return h(
    'button',
    {
      type: 'button',
      key: answer,
      class: `answer answer-${answer} ${now ? 'answer-now' : ''}`,
      'aria-pressed': String(now),
      disabled: out,
      onclick: () => came(one, now ? 'unknown' : answer),
    },
    say(`checkin.${answer}`),
  );
}
