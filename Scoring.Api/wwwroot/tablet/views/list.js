import { element, redraw } from '../../staff/element.js';
import { colourOf, heatsOf } from '../desk.js';
import { standingOf } from '../standing.js';
import { chipOf, heatOf, isDone } from './place.js';

// Every contestant of this station by heat and bench, with the state of this judge's sheet.
export function createList(app, texts, { open }) {
  const node = element('div', { class: 'list' });

  return {
    node,
    update({ desk, task }) {
      const all = desk.tasks.filter((each) => each.open);
      const done = all.filter((each) => isDone(app, each)).length;
      redraw(node,
        element('h2', { class: 'work-title' }, texts.say('all.title', { done, all: all.length })),
        ...heatsOf(desk.tasks).map(({ heat, tasks }) => element('section', { class: 'heat' },
          element('h3', { class: 'heat-name' }, heatOf(texts, heat) || texts.say('heat.none')),
          element('ul', { class: 'tiles' }, tasks.map((each) => tileOf(desk, each, task))))));
    },
  };

  function tileOf(desk, task, current) {
    const state = standingOf(app.record(task.id), task);
    return element('li', {}, element('button', {
      type: 'button', class: ['tile', `tile-${state}`, task.id === current && 'tile-current'], dataset: { task: task.id },
      onclick: () => open(task.id),
    },
    element('span', { class: ['tile-bench', `bench-${colourOf(task.bench)}`] }, task.label),
    desk.severalSheets ? element('span', { class: 'tile-sheet' }, texts.name(task.plan.name)) : null,
    chipOf(texts, state)));
  }
}
