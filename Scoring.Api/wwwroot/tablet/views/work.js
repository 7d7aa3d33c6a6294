import { element, redraw } from '../../staff/element.js';
import { isMarked, openCards } from '../marks.js';
import { isWritable } from '../sheet.js';
import { standingOf } from '../standing.js';
import { createCard } from './card.js';
import { noticesOf } from './notices.js';

// The cards of one sheet. They are built once per sheet, so that a finger or a cursor never loses what it is on.
export function createWork(app, texts) {
  const notices = element('div', { class: 'notices' });
  const stack = element('div', { class: 'stack' });
  const node = element('div', { class: 'work-sheet' }, notices, stack);
  let shown = null;
  let laid = null;
  let cards = [];
  let active = 0;

  function show(task) {
    shown = task.id;
    laid = task.plan.key;
    cards = task.plan.cards.map((card, index) => createCard(card, {
      texts, set: (changes) => app.mark(task.id, changes), activate: () => activate(index),
    }));
    stack.replaceChildren(...cards.flatMap(({ node: card }, index) => [...headingsOf(task.plan.cards, index, texts), card]).filter(Boolean));
    const open = openCards(task.plan, app.record(task.id).marks)[0];
    active = open === undefined ? 0 : task.plan.cards.indexOf(open);
    node.scrollTop = 0;
  }

  function update({ desk, task, reviewing }) {
    const current = desk.tasks.find(({ id }) => id === task);
    const fresh = shown !== task || laid !== current.plan.key;
    if (fresh) {
      show(current);
    }

    const record = app.record(task);
    const writable = current.open && isWritable(record) && !reviewing;
    const recorded = standingOf(record, current) === 'submitted';
    redraw(notices, element('div', { 'data-task': task }, noticesOf(app, texts, current)));
    cards.forEach((card, index) => card.update(record.marks, { writable, active: index === active, recorded }));
    if (!writable && !stack.classList.contains('stack-sealed')) {
      node.scrollTop = 0;
    }

    if (writable && stack.classList.contains('stack-sealed')) {
      cards.forEach((card) => card.unfold());
    }

    stack.classList.toggle('stack-sealed', !writable);
    if (fresh && writable) {
      focus();
    }
  }

  function activate(index) {
    if (active !== index) {
      active = index;
      update(app.state);
    }
  }

  // Moving on by keyboard folds what is done; a finger never makes the page move under itself.
  function move(direction) {
    const to = active + direction;
    if (to < 0 || to >= cards.length) {
      return to >= cards.length ? document.querySelector('.key-submit')?.focus() : undefined;
    }

    if (direction > 0 && isMarked(taskOf().plan.cards[active], app.record(shown).marks)) {
      cards[active].fold();
    }

    cards[to].unfold();
    activate(to);
    return focus();
  }

  function focus() {
    cards[active]?.focus();
    cards[active]?.node.scrollIntoView({ block: 'nearest' });
  }

  function taskOf() {
    return app.state.desk.tasks.find(({ id }) => id === shown);
  }

  return {
    node,
    update,
    move,
    jump(card) {
      activate(cards.findIndex(({ id }) => id === card?.id));
      focus();
    },
    activeControl: () => cards[active]?.control,
    isWritable: () => shown !== null && taskOf().open && isWritable(app.record(shown)) && !app.state.reviewing,
  };
}

// What this seat records alone and what the whole panel judges; and the paper's own section names, each where it begins.
function headingsOf(cards, index, texts) {
  const [card, before] = [cards[index], cards[index - 1]];
  const begins = card.alone !== before?.alone && card.alone !== undefined && cards.some(({ alone }) => alone === true);
  const { heading } = card.aspect;
  return [
    begins ? element('h2', { class: 'stack-part' }, texts.say(card.alone ? 'part.alone' : 'part.panel')) : null,
    heading === undefined || heading === before?.aspect.heading ? null : element('h2', { class: 'stack-heading' }, heading),
  ];
}
