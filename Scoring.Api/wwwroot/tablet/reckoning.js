// The running total of one judge's own sheet: scheme.md, section 2, for one judge's values. For the eye; the record reckons itself. Pure.
import { add, compare, divide, greatest, least, multiply, read, round, show, showShort, subtract, ZERO } from './fractions.js';
import { isMarked } from './marks.js';

// An exact third on the glass: enough to see that it goes on.
const GLASS_DIGITS = 4;

// The card's contribution as a fraction, or null while it is open.
export function figureOf(card, marks) {
  if (card.kind === 'outcome' || !isMarked(card, marks)) {
    return null;
  }

  return card.kind === 'clock'
    ? card.derived.reduce((sum, derived) => add(sum, round(timeFigure(derived, read(marks['@time'])), derived.rounding)), ZERO)
    : round(multiply(FIGURES[card.kind](card, marks), read(card.aspect.factor ?? 1)), card.rounding);
}

const FIGURES = {
  points: (card, marks) => read(marks[card.id]),
  check: (card, marks) => (marks[card.id] === '1' ? card.max : ZERO),
  judgement: (card, marks) => multiply(divide(read(marks[card.id]), read(card.aspect.levels ?? 3)), card.max),
  deduction: (card, marks) => taken(card, multiply(read(marks[card.id]), read(card.aspect.each))),
  deductions: (card, marks) => taken(card, card.aspect.items.map((item) => itemLoss(card, item, marks)).reduce(add, ZERO)),
  time: (card, marks) => timeFigure(card, read(marks[card.id])),
  measure: (card, marks) => measureFigure(card, read(marks[card.id])),
};

function taken(card, loss) {
  return greatest(subtract(card.max, loss), card.min);
}

function itemLoss(card, item, marks) {
  const text = marks[`${card.id}/${item.id}`];
  const count = item.most === undefined ? read(text) : least(read(text), read(item.most));
  return multiply(count, read(item.each));
}

function timeFigure(card, seconds) {
  const full = read(card.aspect.full);
  const zero = read(card.aspect.zero);
  if (compare(seconds, full) <= 0) {
    return card.max;
  }

  return compare(seconds, zero) >= 0 ? ZERO : multiply(card.max, divide(subtract(zero, seconds), subtract(zero, full)));
}

function measureFigure(card, value) {
  return read(card.aspect.table.find(({ upTo }) => upTo === undefined || compare(value, read(upTo)) <= 0).mark);
}

// What is marked so far, as the sheet would stand if this judge were alone.
export function totalOf(plan, marks) {
  if (marks['@outcome'] === 'notAttempted') {
    return ZERO;
  }

  const sum = plan.cards.map((card) => figureOf(card, marks) ?? ZERO).reduce(add, ZERO);
  const rounded = round(sum, plan.rounding);
  const capped = plan.max === null ? rounded : least(rounded, plan.max);
  return plan.belowZero ? capped : greatest(capped, ZERO);
}

export function showFigure(value, rounding) {
  return rounding === null ? showShort(value, GLASS_DIGITS) : show(value, rounding.digits);
}

// Zero or the maximum everywhere is more often a slip than a performance: 'allZero', 'allMaximum' or null.
export function oddity(plan, marks) {
  const marked = plan.cards.filter(({ kind }) => kind !== 'clock' && kind !== 'outcome')
    .map((card) => ({ card, figure: figureOf(card, marks) }));
  if (marked.length < 2 || marked.some(({ figure }) => figure === null)) {
    return null;
  }

  if (marked.every(({ figure }) => compare(figure, ZERO) === 0)) {
    return 'allZero';
  }

  return marked.every(({ card, figure }) => compare(figure, round(fullFigure(card), card.rounding)) === 0) ? 'allMaximum' : null;
}

export function fullFigure(card) {
  return multiply(card.max, read(card.aspect.factor ?? 1));
}
