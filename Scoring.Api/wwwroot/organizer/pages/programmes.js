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
    shelf(state),
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

// The built-in programmes: their rules; competitions are made and joined one by one.
function shelf(state) {
  const answer = fetched('/api/templates');
  const list = answer && answer.outcome === 'done' ? answer.body.filter((one) => one.programme) : [];
  return (
    list.length > 0 &&
    h(
      'section',
      { class: 'section-gap', key: 'shelf' },
      h('h3', {}, say('programmes.templates')),
      h(
        'ul',
        { class: 'tiles' },
        list.map((one) =>
          h(
            'li',
            { key: one.id },
            h(
              'div',
              { class: 'card tile' },
              h('h4', {}, named({ nameZh: one.name.zh, nameEn: one.name.en }, one.id)),
              h('p', { class: 'faint' }, named({ nameZh: one.summary.zh, nameEn: one.summary.en }, '')),
              key(say('programmes.take'), () => create(state, { id: one.id, template: one.id }), { 'aria-label': `${say('programmes.take')} ${one.id}` }),
            ),
          ),
        ),
      ),
    )
  );
}

async function create(state, body) {
  const done = await writes.post('/api/programmes', body, { what: say('programmes.create'), inline: true, slow: true });
  state.refusal = done.refusal || null;
  forget('/api/programmes');
  if (!done.done) return;
  tell(say('programme.created'));
  go('p', body.id);
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
    key(say('programmes.create'), () => create(state, { id: String(state.rules.id || ''), rules: state.rules }), { kind: 'key-main', disabled: !state.rules }),
    state.refusal && h('div', { class: 'wide' }, refusalBox(state.refusal)),
  );
}
