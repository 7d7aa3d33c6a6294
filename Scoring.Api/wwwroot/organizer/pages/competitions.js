import { fetched, named, say, to } from '../app.js';
import { h } from '../draw.js';
import { machineNotes } from './machine-notes.js';
import { link, refusalBox, waitingPage } from './pieces.js';

// All competitions of this office, the newest first, and the way to a new one.
export function competitions() {
  const answer = fetched('/api/competitions');
  if (!answer) return waitingPage(say('page.opening'));
  const list = answer.outcome === 'done' ? answer.body.slice().reverse() : [];
  return h(
    'div',
    { class: 'column', key: 'competitions' },
    h(
      'div',
      { class: 'headline' },
      h('div', {}, h('h1', {}, say('nav.competitions')), h('p', { class: 'faint' }, say('list.explain'))),
      link(say('programmes.link'), '#/programmes'),
      link(say('list.new'), '#/new/name', 'key-main key-tall'),
    ),
    machineNotes(),
    answer.outcome !== 'done' && (refusalBox(answer.refusal) || h('p', { class: 'notice notice-alert' }, say('staff.unreachable'))),
    list.length ? h('ul', { class: 'tiles' }, list.map(tile)) : answer.outcome === 'done' && welcome(),
  );
}

function tile(one) {
  const id = one.competition || one.id;
  return h(
    'li',
    { key: id },
    h(
      'a',
      { class: 'card tile', href: to('c', id, one.phase === 'preparing' ? 'prepare' : 'wall') },
      h('h2', {}, named(one, id)),
      h('p', { class: 'faint' }, one.nameZh && one.nameEn ? one.nameEn : '', ' '),
      h('p', { class: 'tile-foot' }, h('code', {}, id), h('span', { class: 'faint' }, day(one.at || one.createdAt))),
    ),
  );
}

function welcome() {
  return h(
    'div',
    { class: 'card welcome' },
    h('h2', {}, say('list.empty')),
    h(
      'ol',
      { class: 'welcome-steps' },
      ['name', 'scheme', 'contestants', 'stations', 'open'].map((step, i) =>
        h('li', { key: step }, h('b', {}, String(i + 1)), h('span', {}, say(`steps.${step}`)), h('small', {}, say(`steps.${step}.short`))),
      ),
    ),
    link(say('list.first'), '#/new/name', 'key-main key-tall'),
  );
}

function day(at) {
  if (!at) return '';
  const date = new Date(at);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}
