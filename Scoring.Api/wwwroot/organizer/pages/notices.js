import { app, say, untell, writes } from '../app.js';
import { h } from '../draw.js';
import { faultText, key, sentence } from './pieces.js';

// What was refused or is not confirmed stands here until somebody has read it; what was done goes by itself.
export function notices() {
  return [...writes.list.map(pending).filter(Boolean), ...app.told.slice(-3).map(done)];
}

function pending(entry) {
  if (entry.state === 'sending') return null;
  if (entry.state === 'repeating') {
    return h('div', { class: 'note note-draft', key: entry.op }, h('p', {}, title(entry), say('notice.repeating', { n: entry.attempts })));
  }

  if (entry.state === 'unconfirmed') {
    return h(
      'div',
      { class: 'note note-draft', key: entry.op },
      h('p', {}, title(entry), say('notice.unconfirmed'), entry.refusal && ` ${number(entry.refusal)} ${sentence(entry.refusal)}`),
      h('div', { class: 'note-keys' }, key(say('notice.again'), entry.again, { kind: 'key-main' }), key(say('notice.drop'), entry.drop)),
    );
  }

  return h(
    'div',
    { class: 'note note-alert', key: entry.op, role: 'alert' },
    h('p', {}, title(entry), h('b', {}, number(entry.refusal)), ' ', sentence(entry.refusal)),
    h(
      'ul',
      { class: 'faults-list' },
      entry.refusal.faults
        .slice(0, 20)
        .map((fault, i) => h('li', { key: i }, h('code', { class: 'place' }, fault.place), h('span', {}, faultText(fault)))),
    ),
    h('div', { class: 'note-keys' }, key(say('notice.read'), entry.drop)),
  );
}

function done(entry) {
  return h(
    'div',
    { class: 'note note-done', key: entry.text, role: 'status' },
    h('p', {}, entry.text),
    h(
      'div',
      { class: 'note-keys' },
      entry.undo &&
        key(say('notice.undo'), () => {
          untell(entry);
          entry.undo();
        }),
      key('×', () => untell(entry), { 'aria-label': say('staff.close') }),
    ),
  );
}

function title(entry) {
  return entry.what ? h('b', { class: 'note-what' }, entry.what, ' ') : null;
}

function number(refusal) {
  return say('notice.refused', { number: refusal.number });
}
