import { element, key, redraw } from '../../staff/element.js';
import { colourOf } from '../desk.js';
import { isWritable } from '../sheet.js';
import { standingOf } from '../standing.js';
import { verticalOf } from '../vertical.js';
import { createCard, nameOf } from './card.js';
import { chipOf, heatOf } from './place.js';

// 垂直评分: one aspect, all benches of the heat, so that the same eye judges the same thing for everybody.
export function createVertical(app, texts) {
  const title = element('h2', { class: 'work-title' });
  const tabs = element('div', { class: 'keys keys-wrap vertical-aspects' });
  const stack = element('div', { class: 'stack' });
  const node = element('div', { class: 'vertical' }, title, element('p', { class: 'faint' }, texts.say('vertical.hint')), tabs, stack);
  let chosen = null;
  let shown = '';
  let cards = [];

  function update({ desk, task, reviewing }) {
    const seen = verticalOf(desk, app.record, task, chosen);
    chosen = seen.aspect.card.id;
    title.textContent = [texts.say('vertical'), heatOf(texts, seen.heat)].filter(Boolean).join(' · ');
    redraw(tabs, seen.aspects.map(tabOf));
    const signature = [chosen, ...seen.benches.map(({ task: { id, plan } }) => `${id} ${plan.key}`)].join('|');
    if (signature !== shown) {
      shown = signature;
      build(seen);
    }

    for (const { id, card, chip } of cards) {
      const record = app.record(id);
      const fresh = desk.tasks.find((each) => each.id === id);
      const standing = standingOf(record, fresh);
      const writable = fresh.open && isWritable(record) && !reviewing;
      card.update(record.marks, { writable, active: false, recorded: standing === 'submitted' });
      redraw(chip, chipOf(texts, standing));
    }
  }

  function tabOf({ card, marked, of }) {
    return element('button', {
      type: 'button', class: ['key', card.id === chosen && 'key-chosen'], 'aria-pressed': String(card.id === chosen),
      dataset: { aspect: card.id }, onclick: () => choose(card.id),
    }, nameOf(card, texts), element('small', { class: 'vertical-count' }, ` ${marked}/${of}`));
  }

  function choose(id) {
    chosen = id;
    node.scrollTop = 0;
    app.show({});
  }

  function build({ benches }) {
    cards = benches.map(({ task, card }) => {
      const chip = element('span', {});
      const label = element('span', {}, element('span', { class: ['tag', `bench-${colourOf(task.bench)}`] }, task.label), ' ', chip);
      const set = (changes) => app.mark(task.id, changes);
      return { id: task.id, chip, card: createCard(card, { texts, set, activate: () => {}, title: label }) };
    });
    stack.replaceChildren(...cards.map(({ card }) => card.node));
  }

  return { node, update, choose, see: ({ desk, task }) => verticalOf(desk, app.record, task, chosen) };
}

// On paper the panel calls the line A1; a long name would push the other keys off the glass.
function shortOf(card, texts) {
  return /^[a-z]?\d{1,3}$/i.test(card.id) ? card.id.toUpperCase() : nameOf(card, texts);
}

// What stands at the foot of this view: how far the aspect is, the next one, and what can be handed in.
export function verticalKeys(app, texts, { seen, ready, choose, submit }) {
  const { aspect, next } = seen;
  return {
    left: texts.say('vertical.done', { marked: aspect.marked, of: aspect.of }),
    complete: aspect.marked === aspect.of,
    keys: [
      ready.length === 0 ? null : key(texts.say('vertical.ready', { count: ready.length }), submit, {
        class: next === null ? 'key-submit key-main' : 'key-submit', 'data-ready': ready.map(({ task }) => task.id).join(' '),
      }),
      next === null ? null : key(texts.say('vertical.next', { name: shortOf(next.card, texts) }), () => choose(next.card.id), {
        class: aspect.marked === aspect.of ? 'key-submit key-main' : 'key-submit', 'data-aspect': next.card.id,
      }),
    ].filter(Boolean),
  };
}
