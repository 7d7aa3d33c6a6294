import { live, say } from '../../app.js';
import { h } from '../../draw.js';
import { example } from '../../state/visibility.js';

// One row as the public would get it.
export function preview(level, row) {
  const parts = example(level, row);
  if (!parts.length) return null;
  return h(
    'p',
    { class: 'sees', 'aria-label': say('visibility.example') },
    parts.map((part) => h('span', { class: `sees-${part.part}`, key: part.part }, part.text)),
  );
}

// The first of the roster stands for a row; its place and total are made up and look it.
export function sample(skill) {
  const one = live.overview.contestants.find((each) => each.skill === skill.id) || { name: '—', organisation: '' };
  return {
    place: say('visibility.place'),
    bench: say('visibility.bench', { bench: one.bench || '1' }),
    name: one.name,
    organisation: one.organisation,
    total: '00.00',
  };
}
