import { element, key } from '../../staff/element.js';
import { timeOf } from '../../staff/clock.js';

// The page when nothing can be marked here: one clear sentence, and every sheet that never reached the server.
export function haltPage(texts, { refusal, unsent, enrolled }) {
  const word = { storage: 'halt.storage', otherTab: 'halt.otherTab' }[refusal.code] ?? 'halt.ended';
  return element('main', { class: 'halt' },
    element('h1', {}, texts.say(word)),
    element('p', { class: 'halt-text' }, texts.say(`${word}.text`)),
    refusal.number > 0 ? element('p', { class: 'faint' }, `${refusal.number} · ${texts.refusal(refusal)}`) : null,
    element('div', { class: 'halt-keys' },
      word !== 'halt.ended' ? null : element('a', { class: 'key key-main', href: '/tablet/enrol.html' }, texts.say('halt.enrol')),
      enrolled ? key(texts.say('staff.again'), () => location.reload()) : null),
    unsent.length === 0 ? element('p', { class: 'faint' }, texts.say('halt.none')) : keptOf(texts, unsent));
}

function keptOf(texts, unsent) {
  const rows = unsent.map(({ owner, id, pending }) => element('li', { class: 'card kept' },
    element('strong', {}, `${owner} · ${id}`), element('span', { class: 'faint' }, ` ${timeOf(pending.at)} · ${pending.op}`),
    element('p', {}, Object.entries(pending.marks).map(([aspect, mark]) => `${aspect} = ${mark}`).join('，'))));
  return element('section', {},
    element('p', { class: 'notice notice-alert' }, texts.say('halt.kept')), element('ul', { class: 'kept-list' }, rows));
}
