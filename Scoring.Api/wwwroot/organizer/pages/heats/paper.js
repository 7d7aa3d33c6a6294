import { changed, live, named, say } from '../../app.js';
import { h } from '../../draw.js';
import { natural, takesPart } from '../../state/heats.js';
import { choice, key } from '../pieces.js';
import { listTable } from '../table.js';
import { heatText, seatText } from './seat.js';

const ORDERS = ['heat', 'bench', 'name', 'sign'];

// On A4: a page for each heat, a page for each bench, one list by name, or lists to sign at the entrance.
export function paper(skill, list, state) {
  const people = list.flatMap((heat) => heat.people).filter(takesPart);
  const pages = {
    heat: () =>
      list.map((heat) => sheet(skill, heatText(heat.heat), heat.people.filter(takesPart), ['bench', 'name', 'organisation', 'number'])),
    bench: () => benchesOf(people).map(([bench, each]) => sheet(skill, benchText(bench), each, ['heat', 'name', 'organisation', 'number'])),
    name: () => [sheet(skill, say('paper.byName'), people.slice().sort(byName), ['name', 'organisation', 'number', 'seat'])],
    sign: () =>
      list.map((heat) =>
        sheet(skill, heatText(heat.heat), heat.people.filter(takesPart), ['bench', 'name', 'organisation', 'number', 'sign']),
      ),
  };
  return h(
    'div',
    { key: 'paper', class: `papers papers-${state.paper}` },
    h(
      'div',
      { class: 'paper-keys no-print' },
      choice(
        say('paper.order'),
        'paper-order',
        state.paper,
        ORDERS.map((value) => ({ value, label: say(`paper.${value}`) })),
        (value) => {
          state.paper = value;
          changed();
        },
      ),
      key(say('paper.print'), () => window.print(), { kind: 'key-main key-tall', disabled: !people.length }),
    ),
    pages[state.paper](),
  );
}

const CELLS = {
  bench: (one) => h('b', {}, one.bench || '—'),
  heat: (one) => h('b', {}, heatText(one.heat)),
  seat: (one) => h('b', {}, seatText(one)),
  name: (one) => one.name,
  organisation: (one) => one.organisation,
  number: (one) => one.number || one.id,
  sign: () => '',
};

function sheet(skill, title, people, columns) {
  const rows = people.map((one) => ({
    key: one.id,
    cells: columns.map((column) => (column === 'sign' ? { kind: 'cell-sign', of: '' } : CELLS[column](one))),
  }));
  return h(
    'section',
    { class: 'card paper-sheet', key: title },
    h('h2', { class: 'paper-title' }, title, h('small', {}, say('paper.people', { n: people.length }))),
    listTable(
      columns.map((column) => say(column === 'seat' || column === 'sign' ? `paper.${column}.head` : `roster.column.${column}`)),
      rows,
      {
        caption: `${named(live.overview, live.id)} · ${named(skill, skill.id)}`,
      },
    ),
    h('p', { class: 'paper-foot' }, say('paper.foot', { seq: live.overview.seq })),
  );
}

function benchesOf(people) {
  const benches = new Map();
  for (const one of people) benches.set(one.bench || null, [...(benches.get(one.bench || null) || []), one]);
  return [...benches].sort(([a], [b]) => natural(a, b));
}

function benchText(bench) {
  return bench ? say('paper.benchTitle', { bench }) : say('heats.without');
}

function byName(a, b) {
  return a.name.localeCompare(b.name, 'zh') || natural(a.id, b.id);
}
