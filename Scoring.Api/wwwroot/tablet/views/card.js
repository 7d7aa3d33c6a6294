import { element } from '../../staff/element.js';
import { createControl } from '../controls/controls.js';
import { read, show, showShort } from '../fractions.js';
import { isMarked } from '../marks.js';
import { figureOf, fullFigure, showFigure } from '../reckoning.js';
import { markText } from './said.js';

// One aspect: what is marked, its maximum, its keys, what it gives.
// `title` names it otherwise: the bench, when one aspect is marked for many.
export function createCard(card, { texts, set, activate, title }) {
  const faults = new Map();
  const fault = element('p', { class: 'fault', role: 'alert', hidden: true });
  const control = createControl(card, { texts, set: take, fault: showFault });
  const figure = element('span', { class: 'figure' });
  const tick = element('span', { class: 'tick', 'aria-hidden': 'true' }, '✓');
  const worth = element('span', { class: 'worth' });
  const node = element('section', { class: 'card aspect', tabindex: '-1', 'aria-label': texts.name(card.name), onclick: touch },
    element('header', { class: 'aspect-head' },
      element('h3', { class: 'aspect-name' }, tick, title ?? nameOf(card, texts)),
      element('p', { class: 'aspect-meta' }, title === undefined ? metaOf(card, texts) : '', worth),
      element('p', { class: 'aspect-figure' }, control.field ?? figure, element('span', { class: 'aspect-full' }, tailOf(card, control)))),
    title === undefined ? notesOf(card) : null,
    fault,
    element('div', { class: 'aspect-keys' }, control.keys));

  function touch() {
    node.classList.remove('aspect-folded');
    activate();
  }

  function take(changes) {
    touch();
    set(changes);
  }

  function showFault(id, reading) {
    faults.delete(id);
    if (reading !== null) {
      faults.set(id, texts.say(reading.fault, reading.values));
    }

    fault.textContent = [...faults.values()].join(' ');
    fault.hidden = faults.size === 0;
  }

  node.dataset.card = card.id;
  return {
    id: card.id,
    node,
    control,
    // recorded: there is a receipt for it, and only then it may be green.
    update(marks, { writable, active, recorded }) {
      const value = figureOf(card, marks);
      node.classList.toggle('aspect-active', active && writable);
      node.classList.toggle('aspect-marked', isMarked(card, marks));
      node.classList.toggle('aspect-sealed', !writable);
      node.classList.toggle('aspect-recorded', recorded);
      figure.textContent = card.kind === 'outcome' ? markText(card, marks, texts) : value === null ? '—' : showFigure(value, card.rounding);
      figure.classList.toggle('figure-word', card.kind === 'outcome');
      const figured = control.field !== null && value !== null && !isItsOwnFigure(card);
      worth.textContent = figured ? texts.say('worth', { figure: showFigure(value, card.rounding) }) : '';
      control.update(marks, writable);
    },
    fold: () => node.classList.add('aspect-folded'),
    unfold: () => node.classList.remove('aspect-folded'),
    focus() {
      (control.field ?? node).focus({ preventScroll: true });
    },
  };
}

function isItsOwnFigure(card) {
  return (card.kind === 'points' && card.aspect.factor === undefined) || (card.kind === 'clock' && card.derived.length === 0);
}

export function nameOf(card, texts) {
  // A short id such as A1 is how the panel calls the line on paper.
  const code = /^[a-z]?\d{1,3}$/i.test(card.id) ? `${card.id.toUpperCase()} ` : '';
  return code + texts.name(card.name, card.id);
}

// What carries no marks of its own.
function isUnmarked({ kind }) {
  return kind === 'clock' || kind === 'outcome';
}

function metaOf(card, texts) {
  const { aspect } = card;
  const kind = texts.say(`kind.${card.kind}`, { levels: aspect.levels ?? 3 });
  const parts = [
    kind,
    isUnmarked(card) ? null : texts.say('full', { max: showFigure(fullFigure(card), card.rounding ?? { digits: 2 }) }),
    aspect.min === undefined || aspect.min === 0 ? null : texts.say('from', { min: aspect.min }),
    aspect.step === undefined ? null : texts.say('step', { step: aspect.step }),
    aspect.each === undefined ? null : texts.say('each', { each: show(read(aspect.each), 2) }),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

// What is typed stands against its own maximum; counts and times have a unit.
function tailOf(card, control) {
  return control.unit !== undefined || isUnmarked(card) ? control.unit ?? '' : `/ ${showShort(card.max)}`;
}

function notesOf({ aspect }) {
  const notes = [aspect.requirement, aspect.note, aspect.standard].filter(Boolean);
  return notes.length === 0 ? null : element('p', { class: 'aspect-note' }, notes.join(' · '));
}
