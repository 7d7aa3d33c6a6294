// Whether one value fits its card; the server checks again and decides. Pure.
import { compare, isMultiple, read, show, ZERO } from './fractions.js';
import { readNumber, readTime } from './typed.js';

// Counts are taken by tapping; more than this is a slip of the finger, and the server's own bound.
const MOST_COUNTS = 9999;

// Answers { text } (text '' = still open) or { fault, values } for a sentence.
export function readMark(card, typed) {
  const reading = card.kind === 'time' || card.kind === 'clock' ? readTime(typed) : readNumber(typed);
  return reading.fault !== undefined || reading.text === '' ? reading : CHECKS[card.kind](card, reading.text);
}

const CHECKS = {
  points: checkPoints,
  judgement: (card, text) => checkWhole(text, card.aspect.levels ?? 3),
  deduction: (_card, text) => checkWhole(text, MOST_COUNTS),
  deductions: (_card, text) => checkWhole(text, MOST_COUNTS),
  check: (_card, text) => (text === '1' || text === '0' ? { text } : { fault: 'fault.check' }),
  time: (_card, text) => ({ text }),
  clock: (_card, text) => ({ text }),
  measure: (_card, text) => ({ text }),
};

function checkPoints(card, text) {
  const value = read(text);
  if (compare(value, card.min) < 0 || compare(value, card.max) > 0) {
    return { fault: 'fault.range', values: { min: plain(card.aspect.min ?? 0), max: plain(card.aspect.max) } };
  }

  const step = card.aspect.step === undefined ? null : read(card.aspect.step);
  return step === null || isMultiple(value, step) ? { text } : { fault: 'fault.step', values: { step: plain(card.aspect.step) } };
}

function checkWhole(text, most) {
  const value = read(text);
  const whole = isMultiple(value, read(1)) && compare(value, ZERO) >= 0;
  return whole && compare(value, read(most)) <= 0 ? { text: show(value, 0) } : { fault: 'fault.whole', values: { most } };
}

function plain(number) {
  return String(number);
}

export function isMarked(card, marks) {
  return card.keys.every((key) => marks[key] !== undefined);
}

// A recorded time is worth having, but its lack is no lacking mark unless an aspect is taken from it.
// An outcome is said only when there is one.
function isNeeded(card) {
  return card.kind === 'clock' ? card.derived.length > 0 : card.kind !== 'outcome';
}

export function openCards(plan, marks) {
  return marks['@outcome'] === undefined && plan.ruled !== 'stopped' ? plan.cards.filter((card) => isNeeded(card) && !isMarked(card, marks)) : [];
}
