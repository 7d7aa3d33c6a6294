import { element, key, redraw } from '../../staff/element.js';
import { durationOf } from '../../staff/clock.js';
import { colourOf, panelOf } from '../desk.js';
import { isToDo, standingOf } from '../standing.js';

// As many as fit under the bench on a 10 inch tablet.
const NEXT_ROWS = 4;

// The left column: which bench, how long, who of the panel, who comes next.
export function createPlace(app, texts, { open, showList, showVertical }) {
  const node = element('aside', { class: 'place' });

  return {
    node,
    update({ desk, task, view, others }) {
      const current = desk.tasks.find(({ id }) => id === task);
      redraw(node, current === undefined ? [] : [benchOf(current), limitOf(current), seatsOf(desk, current)],
        progressOf(desk), againOf(), othersOf(others), nextOf(desk, task), keysOf(view));
    },
  };

  function benchOf(task) {
    const small = task.label.length > 3 ? 'bench-long' : '';
    return element('div', { class: ['bench', `bench-${colourOf(task.bench)}`] },
      element('span', { class: 'bench-word' }, texts.say(task.bench === '' ? 'contestant' : 'bench')),
      element('strong', { class: ['bench-number', small] }, task.label),
      element('span', { class: 'bench-heat' }, heatOf(texts, task.heat)));
  }

  // 补时 lengthens the limit; both are said, so that nobody wonders.
  function limitOf({ plan, extraSeconds }) {
    const extra = extraSeconds === 0 ? '' : texts.say('limit.extra', { time: durationOf(extraSeconds) });
    return plan.limitSeconds === null ? element('p', { class: 'limit' }, extra)
      : element('p', { class: 'limit' }, texts.say('limit', { time: durationOf(plan.limitSeconds + extraSeconds) }), ' ', extra);
  }

  function seatsOf(desk, task) {
    const toneOf = (state) => ['chip', `seat-${state}`, state === 'done' && 'chip-done', state === 'reopened' && 'chip-alert'];
    const chips = panelOf(desk, task).map(({ seat, name, state }) =>
      element('li', { class: toneOf(state), title: name }, texts.say(`panel.${state}`, { seat })));
    return element('ul', { class: 'seats', 'aria-label': texts.say('panel') }, chips);
  }

  function progressOf(desk) {
    const open = desk.tasks.filter((each) => each.open);
    const done = open.filter((each) => isDone(app, each)).length;
    const bar = element('progress', { class: 'progress', max: Math.max(open.length, 1), 'aria-hidden': 'true' });
    bar.setAttribute('value', done);
    return element('div', { class: 'so-far' }, element('p', {}, texts.say('progress', { done, all: open.length })), bar);
  }

  // The server was put back to an earlier copy.
  function againOf() {
    const count = app.waiting().filter(({ pending }) => pending.again === true).length;
    return count === 0 ? null : element('p', { class: 'notice notice-alert faint', role: 'status' }, texts.say('again.count', { count }));
  }

  // Unsent sheets of a seat this tablet was enrolled for before.
  function othersOf(others) {
    return others.length === 0 ? null : element('p', { class: 'notice notice-alert faint' }, texts.say('others', { count: others.length }));
  }

  function nextOf(desk, task) {
    return element('ul', { class: 'next' }, nextTasks(app, desk, task).slice(0, NEXT_ROWS).map((each, index) =>
      element('li', {}, element('button', { type: 'button', class: 'next-row', dataset: { task: each.id }, onclick: () => open(each.id) },
        element('strong', { class: 'next-bench' }, seatOf(texts, each)),
        element('span', { class: 'next-word' }, texts.say(index === 0 ? 'next' : 'waiting')),
        chipOf(texts, standingOf(app.record(each.id), each))))));
  }

  function keysOf(view) {
    return element('div', { class: 'place-keys' },
      key(texts.say('all'), showList, { class: view === 'list' ? 'key-chosen' : '' }),
      key(texts.say('vertical'), showVertical, { class: view === 'vertical' ? 'key-chosen' : '' }));
  }
}

// In the order of the benches, from the current one on and round again: whatever is not handed in yet.
export function nextTasks(app, desk, task) {
  const at = desk.tasks.findIndex(({ id }) => id === task);
  return [...desk.tasks.slice(at + 1), ...desk.tasks.slice(0, Math.max(at, 0))]
    .filter((each) => isToDo(app.record(each.id), each));
}

export function isDone(app, task) {
  return standingOf(app.record(task.id), task) === 'submitted';
}

const CHIPS = {
  draft: 'chip-draft', submitted: 'chip-done', unsent: 'chip-alert', conflict: 'chip-alert', refused: 'chip-alert', reopened: 'chip-alert',
};

export function chipOf(texts, state) {
  return element('span', { class: ['chip', CHIPS[state] ?? 'chip-quiet'] }, texts.say(`phase.${state}`));
}

// 2场-03: a bench alone would be said of somebody in every heat.
export function seatOf(texts, { heat, bench, label }) {
  if (heat === '' || bench === '') return label;
  return /^\d+$/.test(heat) ? texts.say('seat', { heat, bench }) : `${heat}-${bench}`;
}

export function heatOf(texts, heat) {
  return heat === '' ? '' : /^\d+$/.test(heat) ? texts.say('heat', { heat }) : heat;
}
