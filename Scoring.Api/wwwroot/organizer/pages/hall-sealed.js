import { changed, live, named, say, to, writes } from '../app.js';
import { h } from '../draw.js';

// A draw that nobody has seen: only what was promised about it, and the key that opens it before everybody's eyes.
export function sealedHall(skill, sealed, state) {
  const unseal = async () => {
    state.opening = true;
    changed();
    const path = `/api/competitions/${live.id}/skills/${skill.id}/sealed-draw/opening`;
    await writes.post(path, {}, { what: say('hall.unseal') });
    state.opening = false;
    await live.refresh();
  };
  return h(
    'div',
    { class: 'hall', key: 'hall' },
    h(
      'header',
      { class: 'hall-head' },
      h('div', {}, h('p', { class: 'hall-name' }, named(live.overview, live.id)), h('h1', {}, named(skill, skill.id))),
      h('p', { class: 'hall-seed hall-commitment' }, h('small', {}, say('hall.commitment', { seq: sealed.seq })), h('b', {}, sealed.commitment)),
    ),
    h('p', { class: 'hall-now hall-none' }, say('hall.sealed', { n: sealed.contestants })),
    h(
      'footer',
      { class: 'hall-foot' },
      h('button', { type: 'button', class: 'hall-key', key: 'unseal', onclick: unseal, disabled: state.opening }, say('hall.unseal')),
      h('a', { class: 'hall-key', href: to('c', live.id, 'heats') }, say('hall.back')),
    ),
  );
}
