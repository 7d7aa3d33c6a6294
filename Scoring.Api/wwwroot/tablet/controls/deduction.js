import { element, key } from '../../staff/element.js';
import { halfWidth } from '../typed.js';
import { createField } from './field.js';

// A deduction is not zero until somebody says so: it starts at — and has a key for "none".
export function createDeduction(card, { texts, set, fault }) {
  const mark = (value) => set({ [card.id]: value });
  const field = createField(card, { label: texts.name(card.name), set: mark, fault: (reading) => fault(card.id, reading) });
  const counter = createCounter(mark, texts);
  const none = key(texts.say('noDeduction'), () => mark('0'), { class: 'key-none' });

  return {
    field: field.node,
    unit: texts.say('times'),
    keys: [element('div', { class: 'keys' }, none, counter.less, counter.more)],
    nudge: counter.nudge,
    update(marks, writable) {
      field.update(marks[card.id], writable);
      counter.update(marks[card.id]);
      none.classList.toggle('key-chosen', marks[card.id] === '0');
      none.setAttribute('aria-pressed', String(marks[card.id] === '0'));
    },
  };
}

// One row for each item; none of the aspect counts until every item has a count.
export function createDeductions(card, { texts, set }) {
  const rows = card.aspect.items.map((item) => {
    const id = `${card.id}/${item.id}`;
    const counter = createCounter((value) => set({ [id]: value }), texts);
    const count = element('output', { class: 'item-count' });
    const none = key('0', () => set({ [id]: '0' }), { 'aria-label': texts.say('noDeduction') });
    const each = element('span', { class: 'faint' }, texts.say('each', { each: item.each }));
    const node = element('div', { class: 'item' }, element('span', { class: 'item-name' }, texts.name(item.name), ' ', each),
      none, counter.less, count, counter.more);
    return { id, counter, count, none, node };
  });
  const none = key(texts.say('noDeduction'), () => set(Object.fromEntries(card.keys.map((id) => [id, '0']))), { class: 'key-none' });

  return {
    field: null,
    keys: [element('div', { class: 'items' }, rows.map(({ node }) => node), none)],
    press: (typed) => halfWidth(typed) === '0' && (none.click(), true),
    update(marks) {
      for (const { id, counter, count, none: zero } of rows) {
        counter.update(marks[id]);
        count.textContent = marks[id] ?? '—';
        zero.classList.toggle('key-chosen', marks[id] === '0');
      }

      none.classList.toggle('key-chosen', card.keys.every((id) => marks[id] === '0'));
    },
  };
}

function createCounter(set, texts) {
  let count = null;
  const nudge = (direction) => set(String(Math.max(0, (count ?? 0) + direction)));
  return {
    less: key(texts.say('fewer'), () => nudge(-1), { class: 'key-count' }),
    more: key(texts.say('further'), () => nudge(1), { class: 'key-count' }),
    nudge,
    update(text) {
      count = text === undefined ? null : Number(text);
    },
  };
}
