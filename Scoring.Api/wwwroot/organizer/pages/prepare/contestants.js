import { app, changed, here, live, say, tell, to, writes } from '../../app.js';
import { h } from '../../draw.js';
import * as roster from '../../state/roster.js';
import { faultList, link, refusalBox } from '../pieces.js';
import { dropZone } from './drop-zone.js';
import { pasteBox } from './paste-box.js';
import { people } from './people.js';

// Step 3: who takes part, from a spreadsheet or pasted. The server checks every line; a list with a fault changes nothing.
export function contestantsStep(step) {
  const state = here(() => ({ refusal: null, busy: false, file: '', text: '', pasted: null }));
  const shut = live.overview.phase === 'open';
  return h(
    'div',
    { class: 'step-form step-wide' },
    h('h1', {}, say('roster.title')),
    h('p', { class: 'explain' }, say(shut ? 'roster.shut' : 'roster.explain')),
    !shut && entrance(state),
    state.refusal && h('p', { class: 'refused-file' }, say('roster.refused', { file: state.file, n: state.refusal.faults.length })),
    refusalBox(state.refusal),
    !state.refusal && faultList(step.faults, say('steps.missing')),
    state.ignored && state.ignored.length > 0 && h('p', { class: 'faint' }, say('roster.ignored', { names: state.ignored.join('、') })),
    people(),
    h(
      'div',
      { class: 'step-keys' },
      link(say('steps.next'), to('c', live.id, 'prepare', 'stations'), `key-tall ${step.faults.length ? '' : 'key-main'}`),
    ),
  );
}

function entrance(state) {
  const template = (event) => {
    event.preventDefault();
    download();
  };
  return h(
    'div',
    { class: 'entrance' },
    h(
      'div',
      {},
      dropZone({
        id: 'roster-file',
        accept: '.xlsx,.csv',
        label: say('roster.drop'),
        chosen: '',
        busy: state.busy,
        take: (file) => take(file, state),
      }),
      h('p', { class: 'faint' }, say('roster.fill'), ' ', h('a', { href: '#', onclick: template }, say('roster.template'))),
    ),
    pasteBox(state, (file) => send(state, file)),
  );
}

function take(file, state) {
  if (roster.acceptable(file.name)) return send(state, file);
  state.file = file.name;
  state.refusal = { number: 0, zh: say('roster.kind'), en: say('roster.kind'), faults: [] };
  return changed();
}

async function send(state, file) {
  const body = new FormData();
  body.set('file', file, file.name);
  Object.assign(state, { busy: true, refusal: null, file: file.name });
  changed();
  const answer = await writes.put(`/api/competitions/${live.id}/roster`, body, { what: say('roster.title'), inline: true, slow: true });
  state.busy = false;
  state.refusal = answer.refusal || null;
  if (answer.done) {
    Object.assign(state, { text: '', pasted: null });
    const { contestants, ignored = [] } = answer.done;
    state.ignored = ignored;
    tell(say('roster.taken', { n: contestants }));
    await live.refresh();
  }

  changed();
}

// A link that is pressed by itself: the file is made here, nothing is asked of the server.
function download() {
  const address = URL.createObjectURL(new Blob([roster.template(live.overview.skills, app.texts.language)], { type: 'text/csv' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = `${say('roster.template.file')}.csv`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
