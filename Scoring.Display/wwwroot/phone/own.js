// A contestant's own page: the address names a row, and the list makes way for it.
import { element } from '../live/element.js';
import { say } from '../live/words.js';
import { keyIn, standingOf } from './standing.js';

export function createOwn(rows, language) {
  const back = element('a', 'back', `‹ ${say(language, 'allPlaces')}`);
  const body = element('div', 'standing');
  const node = element('section', 'own', back, body);
  back.href = '#';
  rows.before(node);
  let shown = '';

  // The same contestant on the other boards of this skill, and in the other language.
  function keepOnLinks() {
    for (const link of document.querySelectorAll('.kinds a, a.language')) link.hash = location.hash;
  }

  return {
    show(board) {
      const key = keyIn(location.hash);
      const open = key !== null;
      node.hidden = !open;
      rows.hidden = open;
      for (const around of document.querySelectorAll('.search, .note')) around.hidden = open;
      keepOnLinks();
      if (!open) return;
      const standing = standingOf(language, board, key);
      const now = JSON.stringify(standing);
      if (now !== shown) body.replaceChildren(...(standing ? partsOf(language, standing) : [element('p', '', say(language, 'notHere'))]));
      shown = now;
    },
  };
}

function partsOf(language, { place, medal, name, under, status, total, more, awards, marks }) {
  return [
    element('h2', '', name),
    element('p', 'under', under),
    element('dl', 'figures',
      element('div', '', element('dt', '', say(language, 'place')), element('dd', `place${medal}`, place)),
      total ? element('div', '', element('dt', '', say(language, more ? 'soFar' : 'total')), element('dd', 'total', total, element('small', '', more))) : null),
    status ? element('p', 'status', status) : null,
    awards.length ? element('p', 'awards', awards.join(' · ')) : null,
    marks.length ? element('ul', 'parts', ...marks.map(markOf)) : null,
  ].filter(part => part !== null);
}

function markOf({ name, mark, of, full }) {
  const bar = element('progress', '');
  bar.max = 1000;
  bar.value = full;
  bar.setAttribute('aria-hidden', 'true');
  return element('li', '', element('span', '', name), element('b', '', mark, element('small', '', of && ` / ${of}`)), bar);
}
