import { named, say } from '../../app.js';
import { h } from '../../draw.js';

// One template of the list. A programme's competitions are chosen one by one; a programme without any has nothing to be marked.
export function templateCard(one, picked, pick) {
  if (!one.programme) {
    return choice(`card template ${picked === one.id ? 'template-chosen' : ''}`, one.id, picked, pick, [
      h('b', {}, named(one.name, one.id)),
      h('span', { class: 'faint' }, named(one.summary)),
      h('code', { class: 'faint' }, one.id),
    ]);
  }

  const chosen = one.competitions.some(({ id }) => id === picked);
  return h(
    'fieldset',
    { class: `card template template-programme ${chosen ? 'template-chosen' : ''}`, key: one.id },
    h('legend', {}, say('scheme.programme')),
    h('b', {}, named(one.name, one.id)),
    h('span', { class: 'faint' }, named(one.summary)),
    one.competitions.length
      ? h(
          'div',
          { class: 'template-contests' },
          one.competitions.map(({ id, name }) => choice('template-contest', id, picked, pick, [h('span', {}, named(name, id))])),
        )
      : h('span', { class: 'faint' }, say('scheme.programme.only')),
    h('code', { class: 'faint' }, one.id),
  );
}

function choice(look, id, picked, pick, words) {
  return h(
    'label',
    { class: look, key: id },
    h('input', { type: 'radio', name: 'template', checked: picked === id, onchange: () => pick(id), value: id }),
    words,
  );
}
