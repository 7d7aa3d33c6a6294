import { api, changed, fetched, here, live, say, signedOut, to } from '../app.js';
import { h } from '../draw.js';
import * as whatIf from '../state/what-if.js';
import { key, refusalBox, waitingPage } from './pieces.js';
import { trialResult } from './what-if-result.js';

// Another scheme on the marks on record: nothing is written, nobody else sees it.
export function whatIfPage() {
  const answer = fetched(`/api/competitions/${live.id}/scheme`, live.overview.schemeVersion);
  if (!answer) return waitingPage(say('page.opening'));
  if (answer.outcome !== 'done') return h('div', { class: 'column' }, refusalBox(answer.refusal));
  const state = here(() => ({ text: whatIf.take() || whatIf.write(answer.body), changedOnly: true, busy: false }));
  return h(
    'div',
    { class: 'column column-wide', key: 'what-if' },
    h('p', { class: 'trail' }, h('a', { href: to('c', live.id, 'standings') }, say('nav.standings')), ' › ', say('whatif.title')),
    h('h1', {}, say('whatif.title')),
    h('p', { class: 'explain' }, say('whatif.explain')),
    editor(state, answer.body),
    state.fault && h('p', { class: 'wrong', role: 'alert' }, say('whatif.json', { fault: state.fault })),
    state.unreached && h('p', { class: 'wrong', role: 'alert' }, say('staff.unreachable')),
    refusalBox(state.refusal),
    state.result && trialResult(state),
  );
}

function editor(state, current) {
  const type = (text) => {
    state.text = text;
    changed();
  };
  const load = (event) => {
    const file = event.target.files[0];
    if (file) file.text().then(type);
    event.target.value = '';
  };
  return h(
    'section',
    { class: 'card whatif-editor' },
    h('label', { class: 'ask-label', for: 'whatif-scheme' }, say('whatif.scheme')),
    h('textarea', {
      class: 'field whatif-text',
      id: 'whatif-scheme',
      rows: '16',
      spellcheck: 'false',
      value: state.text,
      oninput: (event) => type(event.target.value),
    }),
    h(
      'div',
      { class: 'whatif-keys' },
      key(say(state.busy ? 'whatif.busy' : 'whatif.do'), () => tryIt(state), { kind: 'key-main', disabled: state.busy }),
      h('label', { class: 'key key-link', for: 'whatif-file' }, say('whatif.file')),
      h('input', { type: 'file', class: 'unseen', id: 'whatif-file', accept: '.json,application/json', onchange: load }),
      key(say('whatif.current'), () => type(whatIf.write(current))),
    ),
  );
}

async function tryIt(state) {
  const read = whatIf.read(state.text);
  Object.assign(state, { fault: read.fault, refusal: null, result: null, unreached: false, busy: Boolean(read.scheme) });
  changed();
  if (!read.scheme) return;
  const answer = await api.post(`/api/competitions/${live.id}/trial`, { scheme: read.scheme }, { slow: true });
  if (answer.status === 401) signedOut();
  Object.assign(state, {
    busy: false,
    result: answer.outcome === 'done' ? answer.body : null,
    refusal: answer.outcome === 'refused' ? answer.refusal : null,
    unreached: answer.outcome === 'unconfirmed',
    tried: read.scheme,
  });
  changed();
}
