import { element, key } from '../../staff/element.js';
import { colourOf, heatsOf } from '../desk.js';
import { isWritable } from '../sheet.js';
import { standingOf } from '../standing.js';
import { createCard, nameOf } from './card.js';
import { heatOf } from './place.js';

// 垂直评分: one aspect, all benches of the heat, so that the same eye judges the same thing for everybody.
export function createVertical(app, texts) {
  const node = element('div', { class: 'vertical' });
  let chosen = null;
  let shown = '';
  let cards = [];

  function update({ desk, task, reviewing }) {
    const current = desk.tasks.find(({ id }) => id === task);
    const heat = heatsOf(desk.tasks).find(({ tasks }) => tasks.includes(current));
    const benches = heat.tasks.filter(({ path }) => path === current.path);
    const aspect = current.plan.cards.find(({ id }) => id === chosen) ?? current.plan.cards[0];
    const signature = [aspect.id, ...benches.map(({ id }) => id)].join(' ');
    if (signature !== shown) {
      shown = signature;
      build(current, heat, benches, aspect);
    }

    for (const { each, card } of cards) {
      const record = app.record(each.id);
      const fresh = desk.tasks.find(({ id }) => id === each.id);
      const writable = fresh.open && isWritable(record) && !reviewing;
      card.update(record.marks, { writable, active: false, recorded: standingOf(record, fresh) === 'submitted' });
    }
  }

  function build(current, heat, benches, aspect) {
    cards = benches.map((each) => ({
      each,
      card: createCard(aspect, { texts, set: (changes) => app.mark(each.id, changes), activate: () => {}, title: benchOf(each) }),
    }));
    const choose = (id) => {
      chosen = id;
      update(app.state);
    };
    const tabs = current.plan.cards.map((card) =>
      key(nameOf(card, texts), () => choose(card.id), { class: card.id === aspect.id ? 'key-chosen' : '' }));
    node.replaceChildren(
      element('h2', { class: 'work-title' }, [texts.say('vertical'), heatOf(texts, heat.heat)].filter(Boolean).join(' · ')),
      element('p', { class: 'faint' }, texts.say('vertical.hint')),
      element('div', { class: 'keys keys-wrap' }, tabs),
      element('div', { class: 'stack' }, cards.map(({ card }) => card.node)));
  }

  return { node, update };
}

function benchOf({ bench, label }) {
  return element('span', { class: ['tag', `bench-${colourOf(bench)}`] }, label);
}
