import { changed, fetched, live, named, say } from '../../app.js';
import { h } from '../../draw.js';
import { natural, takesPart } from '../../state/heats.js';
import { spread } from '../../state/leaves.js';
import { choice, key, refusalBox } from '../pieces.js';
import { leaves } from '../print/leaf.js';
import { speech } from '../print/speech.js';
import { heatText, seatText } from './seat.js';

const ORDERS = ['heat', 'bench', 'name', 'sign'];
const BY_HEAT = ['bench', 'name', 'organisation', 'number'];

// On A4: a list for each heat, a list for each bench, one list by name, or lists to sign at the entrance; each leaf with its foot.
export function paper(skill, list, state) {
  const people = list.flatMap((heat) => heat.people).filter(takesPart);
  const ofHeats = (columns) =>
    list.map((heat) => doc(skill, heatText(heat.heat), heat.people.filter(takesPart), columns)).filter((one) => one.rows.length);
  const docs = {
    heat: () => ofHeats(BY_HEAT),
    bench: () => benchesOf(people).map(([bench, each]) => doc(skill, benchText(bench), each, ['heat', 'name', 'organisation', 'number'])),
    name: () => [doc(skill, say('paper.byName'), people.slice().sort(byName), ['name', 'organisation', 'number', 'seat'])],
    sign: () => ofHeats([...BY_HEAT, 'sign']),
  };
  const answer = fetched(`/api/competitions/${live.id}/skills/${encodeURIComponent(skill.id)}/place-list`, live.overview.seq);
  const stamp = answer && answer.outcome === 'done' && stampOf(skill, answer.body);
  const pages = stamp && people.length ? docs[state.paper]().flatMap((one) => leaves(one, stamp)) : [];
  return h(
    'div',
    { key: 'paper', class: 'print' },
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
      key(say('paper.print'), () => window.print(), { kind: 'key-main key-tall', disabled: !pages.length }),
    ),
    answer && answer.outcome !== 'done' && refusalBox(answer.refusal),
    h('div', { class: 'leaves', tabindex: '0', key: 'leaves' }, pages),
  );
}

// The entry these seats were read at, its hash, and what the figures of the skill are worth by then.
function stampOf(skill, list) {
  return { revision: speech(skill.id).revision(list), entry: list.entry, hash: list.entryHash };
}

const CELLS = {
  bench: (one) => ({ text: one.bench || '—', strong: true }),
  heat: (one) => ({ text: heatText(one.heat), strong: true }),
  seat: (one) => ({ text: seatText(one), strong: true }),
  name: (one) => ({ text: one.name }),
  organisation: (one) => ({ text: one.organisation || '' }),
  number: (one) => ({ text: one.number || one.id }),
  sign: () => ({ box: true }),
};
const WIDTHS = {
  bench: { width: 22 },
  heat: { width: 26 },
  seat: { width: 28 },
  sign: { width: 42 },
  organisation: { weight: 3 },
  name: { weight: 2 },
  number: { weight: 2 },
};

function doc(skill, title, people, columns) {
  return {
    key: title,
    title,
    sub: `${named(live.overview, live.id)} · ${named(skill, skill.id)}`,
    facts: [[say('print.people'), say('paper.people', { n: people.length })]],
    columns: spread(
      columns.map((column) => ({
        label: say(column === 'seat' || column === 'sign' ? `paper.${column}.head` : `roster.column.${column}`),
        ...WIDTHS[column],
      })),
    ),
    rows: people.map((one) => ({ key: one.id, least: 9, cells: columns.map((column) => CELLS[column](one)) })),
    signs: [],
  };
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
