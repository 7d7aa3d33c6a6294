import { changed, fetched, forget, go, here, named, say, tell, to, writes } from '../app.js';
import { h } from '../draw.js';
import { key, refusalBox, waitingPage } from './pieces.js';

// All programmes of this office, and a new one from its file.
export function programmes() {
  const answer = fetched('/api/programmes');
  const state = here(() => ({ rules: null, wrong: '', refusal: null }));
  if (!answer) return waitingPage(say('page.opening'));
  if (answer.outcome !== 'done') return h('div', { class: 'column' }, refusalBox(answer.refusal));
  return h(
    'div',
    { class: 'column', key: 'programmes' },
    h('div', { class: 'headline' }, h('div', {}, h('h1', {}, say('programmes.title')), h('p', { class: 'faint' }, say('programmes.explain')))),
    answer.body.length ? h('ul', { class: 'tiles' }, answer.body.map(tile)) : h('p', { class: 'faint' }, say('programmes.none')),
    creation(state),
  );
}

function tile(one) {
  return h(
    'li',
    { key: one.programme },
    h(
      'a',
      { class: 'card tile', href: to('p', one.programme) },
      h('h2', {}, named(one, one.programme)),
      h('p', { class: 'tile-foot' }, h('code', {}, one.programme), h('span', { class: 'faint' }, say('programmes.members', { n: one.members }))),
    ),
  );
}

function creation(state) {
  const read = async (event) => {
    const [file] = event.target.files;
    state.rules = null;
    state.wrong = '';
    try {
      state.rules = file ? JSON.parse(await file.text()) : null;
    } catch {
      state.wrong = say('programmes.nojson');
    }

    changed();
  };
  const create = async () => {
    const id = String(state.rules.id || '');
    const done = await writes.post('/api/programmes', { id, rules: state.rules }, { what: say('programmes.create'), inline: true, slow: true });
    state.refusal = done.refusal || null;
    forget('/api/programmes');
    if (!done.done) return;
    tell(say('programme.created'));
    go('p', id);
  };
  return h(
    'section',
    { class: 'card form-row section-gap', key: 'create' },
    h('h3', {}, say('programmes.create')),
    h(
      'div',
      { class: 'ask' },
      h('label', { class: 'ask-label', for: 'programme-file' }, say('programmes.file')),
      h('input', { class: 'field', id: 'programme-file', type: 'file', accept: '.json,application/json', onchange: read }),
      state.wrong && h('p', { class: 'wrong' }, state.wrong),
    ),
    key(say('programmes.create'), create, { kind: 'key-main', disabled: !state.rules }),
    state.refusal && h('div', { class: 'wide' }, refusalBox(state.refusal)),
  );
}
