import { element, key } from '../../staff/element.js';
import { add, compare, greatest, least, read, showShort, subtract } from '../fractions.js';
import { createField } from './field.js';
import { createPad } from './pad.js';

// More keys than this no longer fit one row of gloved fingers.
const MOST_KEYS = 11;

// Beyond that, these shares of the maximum are what judges give most.
const COMMON_SHARES = ['0', '0.5', '0.6', '0.7', '0.8', '0.9', '1'];

export function createPoints(card, { texts, set, fault }) {
  const mark = (value) => set({ [card.id]: value });
  const field = createField(card, { label: texts.name(card.name), set: mark, fault: (reading) => fault(card.id, reading) });
  const step = read(stepOf(card));
  const common = commonValues(card).map((value) => [value, key(value, () => mark(value))]);
  const pad = createPad(field, texts);
  pad.hidden = true;
  let current = null;

  const nudge = (towards) => mark(showShort(towards(current)));
  const keys = element('div', { class: 'keys' },
    key('−', () => nudge(less), { class: 'key-step', 'aria-label': texts.say('less', { step: showShort(step) }) }),
    common.map(([, button]) => button),
    key('＋', () => nudge(more), { class: 'key-step', 'aria-label': texts.say('more', { step: showShort(step) }) }),
    key(texts.say('pad'), () => { pad.hidden = !pad.hidden; }, { class: 'key-pad' }));

  // From an open aspect, plus begins at the bottom and minus at the top.
  const more = (value) => (value === null ? least(add(card.min, step), card.max) : least(add(value, step), card.max));
  const less = (value) => (value === null ? card.max : greatest(subtract(value, step), card.min));

  return {
    field: field.node,
    keys: [keys, pad],
    nudge: (direction) => nudge(direction > 0 ? more : less),
    update(marks, writable) {
      const text = marks[card.id];
      current = text === undefined ? null : read(text);
      field.update(text, writable);
      for (const [value, button] of common) {
        const chosen = current !== null && compare(read(value), current) === 0;
        button.classList.toggle('key-chosen', chosen);
        button.setAttribute('aria-pressed', String(chosen));
      }
    },
  };
}

function stepOf(card) {
  return card.aspect.step ?? (compare(card.max, read(10)) <= 0 ? '0.5' : '1');
}

// Whole numbers where they fit, the scheme's own steps where those are few, shares of the maximum otherwise.
export function commonValues(card) {
  const own = card.aspect.step === undefined ? null : read(card.aspect.step);
  const fine = own === null ? [] : ladder(card, own);
  if (fine.length > 1 && fine.length <= MOST_KEYS) {
    return fine;
  }

  const one = read(1);
  const whole = own === null || (one.n * own.d) % (one.d * own.n) === 0n ? ladder(card, one) : [];
  if (whole.length > 1 && whole.length <= MOST_KEYS) {
    return whole;
  }

  return [...new Set(COMMON_SHARES.map((share) => shareOf(card, read(share), own ?? one)))];
}

function ladder(card, step) {
  const values = [];
  for (let value = card.min; compare(value, card.max) <= 0 && values.length <= MOST_KEYS; value = add(value, step)) {
    values.push(showShort(value));
  }

  return values;
}

// Down to a value that the step allows.
function shareOf(card, share, step) {
  const wanted = { n: card.max.n * share.n, d: card.max.d * share.d };
  const steps = (wanted.n * step.d) / (wanted.d * step.n);
  return showShort({ n: steps * step.n, d: step.d });
}
