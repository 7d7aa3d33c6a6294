import { changed, say, writes } from '../app.js';
import { h } from '../draw.js';
import { field, key, refusalBox } from './pieces.js';

// First start on another laptop: one choice, a copy of the record found on a stick.
export function restore(state) {
  if (!state.restoring) {
    return h('p', { class: 'door-restore', key: 'restore' }, key(say('restore.offer'), () => open(state), { kind: 'key-quiet' }));
  }

  return h(
    'div',
    { class: 'door-restore', key: 'restore' },
    h('p', { class: 'explain' }, say('restore.explain')),
    state.copies &&
      h(
        'ul',
        { class: 'copies' },
        state.copies.map((copy) =>
          h('li', { key: copy.folder }, key(say('restore.this', { folder: copy.folder, at: local(copy.at) }), () => take(state, copy.folder), { kind: 'key-wide' })),
        ),
      ),
    state.copies && !state.copies.length && h('p', { class: 'faint' }, say('restore.nothing')),
    field(say('restore.folder'), state.folder || '', (value) => put(state, value), { id: 'restore-folder', placeholder: 'E:\\scoring-copy' }),
    refusalBox(state.restoreRefusal),
    h(
      'div',
      { class: 'step-keys' },
      key(say('restore.look'), () => look(state), { disabled: !state.code.trim() }),
      key(say('restore.take'), () => take(state, state.folder.trim()), { disabled: !state.code.trim() || !(state.folder || '').trim() }),
    ),
  );
}

function open(state) {
  state.restoring = true;
  changed();
}

function put(state, value) {
  state.folder = value;
  changed();
}

async function look(state) {
  const answer = await writes.post('/api/office/copies', { code: state.code }, { inline: true });
  state.restoreRefusal = answer.refusal || null;
  state.copies = answer.done || null;
  changed();
}

// The process begins anew with the copy; this page asks until it answers.
async function take(state, folder) {
  const answer = await writes.post('/api/office/restoration', { code: state.code, folder }, { inline: true, slow: true });
  state.restoreRefusal = answer.refusal || null;
  changed();
  if (answer.done) setTimeout(() => location.reload(), 2500);
}

const local = (at) => new Date(at).toLocaleString();
