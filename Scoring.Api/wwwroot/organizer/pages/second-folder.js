import { changed, forget, here, say, tell, writes } from '../app.js';
import { h } from '../draw.js';
import { timeOf } from '../../staff/clock.js';
import { field, key, refusalBox } from './pieces.js';

// The second copy, on a stick: where it goes and how far it is behind.
export function secondFolder(second) {
  const state = here(() => ({}));
  if (state.folder === undefined) state.folder = second.folder || '';
  return h(
    'section',
    { class: 'card machine', key: 'second' },
    h('h2', {}, say('second.title')),
    h('p', { class: 'faint' }, say('second.explain')),
    h('p', { class: second.problem ? 'wrong' : second.folder ? 'kept' : 'faint', role: 'status' }, standing(second)),
    field(say('second.folder'), state.folder, put(state), { id: 'second-folder', hint: say('second.hint'), placeholder: 'E:\\scoring-copy' }),
    refusalBox(state.secondRefusal),
    h(
      'div',
      { class: 'step-keys' },
      second.folder && key(say('second.end'), () => keep(state, null)),
      key(say('second.begin'), () => keep(state, state.folder.trim()), {
        kind: 'key-main',
        disabled: !state.folder.trim() || state.folder.trim() === second.folder,
      }),
    ),
  );
}

function standing({ folder, behindBytes, wholeAt, problem }) {
  if (!folder) return say('second.none');
  if (problem) return say('second.problem', { problem, time: wholeAt ? timeOf(wholeAt) : '—' });
  return behindBytes > 0 || !wholeAt
    ? say('second.behind', { bytes: behindBytes, time: wholeAt ? timeOf(wholeAt) : '—' })
    : say('second.whole', { time: timeOf(wholeAt) });
}

function put(state) {
  return (value) => {
    state.folder = value;
    changed();
  };
}

async function keep(state, folder) {
  const answer = await writes.put('/api/machine/second-folder', { folder }, { what: say('second.title'), inline: true });
  state.secondRefusal = answer.refusal || null;
  if (answer.done) {
    state.folder = answer.done.folder || '';
    tell(say(folder ? 'second.begun' : 'second.ended'));
  }

  forget('/api/machine');
}
