import { say } from '../../app.js';
import { h } from '../../draw.js';
import { codeOf, rareNames } from '../../state/glyphs.js';

const SHOWN = 20;

// Names that a screen may show with a box in them: whose, and which character, to be looked at on that screen before the day.
export function rareNamesIn(people) {
  const found = rareNames(people);
  if (!found.length) return null;
  return h(
    'div',
    { class: 'notice notice-draft', key: 'rare-names' },
    h('p', {}, say('glyphs.found', { n: found.length })),
    h(
      'ul',
      {},
      found.slice(0, SHOWN).map(({ one, letters }) =>
        h(
          'li',
          { key: `${one.skill} ${one.id}` },
          h('code', {}, one.id),
          ` ${[one.name, one.organisation].filter(Boolean).join(' · ')}: `,
          letters.map((letter) => `${letter} ${codeOf(letter)}`).join(say('list.between')),
        ),
      ),
    ),
    found.length > SHOWN && h('p', { class: 'faint' }, say('page.more', { n: found.length - SHOWN })),
  );
}
