import { api, changed, here, live, say, tell, to, writes } from '../../app.js';
import { h } from '../../draw.js';
import { isPlain } from '../../state/importing.js';
import * as roster from '../../state/roster.js';
import { faultList, link, refusalBox } from '../pieces.js';
import { dropZone } from './drop-zone.js';
import { importing } from './importing.js';
import { formOf } from './roster-form.js';
import { pasteBox } from './paste-box.js';
import { people } from './people.js';

// Step 3: who takes part, from a spreadsheet or pasted. The server looks at every line first; a list with a fault changes nothing,
// and once there is a roster a list becomes a difference to approve.
export function contestantsStep(step) {
  const state = here(() => ({ refusal: null, busy: false, file: null, said: {}, preview: null, text: '', pasted: null, ...fresh() }));
  const open = live.overview.phase === 'open';
  const take = (file) => choose(file, state);
  return h(
    'div',
    { class: 'step-form step-wide' },
    h('h1', {}, say('roster.title')),
    h('p', { class: 'explain' }, say(open ? 'roster.open' : live.overview.contestants.length ? 'roster.again' : 'roster.explain')),
    entrance(state, take),
    state.ignored && state.ignored.length > 0 && h('p', { class: 'faint' }, say('roster.ignored', { names: state.ignored.join(say('list.between')) })),
    refusalBox(state.refusal),
    state.preview &&
      importing(state, { look: () => look(state), replace: () => replace(state), approved: () => Object.assign(state, cleared()) }),
    !state.refusal && !state.preview && faultList(step.faults, say('steps.missing')),
    people(),
    h(
      'div',
      { class: 'step-keys' },
      link(say('nav.heats'), to('c', live.id, 'heats')),
      link(say('steps.next'), to('c', live.id, 'prepare', 'stations'), `key-tall ${step.faults.length ? '' : 'key-main'}`),
    ),
  );
}

function fresh() {
  return { confirmed: false, withdrawn: new Set(), reason: '', typed: '' };
}

function cleared() {
  return { file: null, preview: null, refusal: null, said: {}, text: '', pasted: null, ...fresh() };
}

function entrance(state, take) {
  return h(
    'div',
    { class: 'entrance' },
    h(
      'div',
      {},
      dropZone({ id: 'roster-file', accept: '.xlsx,.csv', label: say('roster.drop'), chosen: '', busy: state.busy, take }),
      h(
        'p',
        { class: 'faint' },
        say('roster.fill'),
        ' ',
        h('a', { href: `/api/competitions/${live.id}/roster/template`, download: '' }, say('roster.template')),
      ),
    ),
    pasteBox(state, take),
  );
}

function choose(file, state) {
  Object.assign(state, { ...fresh(), file, said: {}, preview: null, ignored: null });
  if (roster.acceptable(file.name)) return look(state);
  state.refusal = { number: 0, zh: say('roster.kind'), en: say('roster.kind'), faults: [] };
  return changed();
}

// What the list would do; nothing is changed by looking.
async function look(state) {
  Object.assign(state, { busy: true, refusal: null });
  changed();
  const answer = await api.post(`/api/competitions/${live.id}/roster/preview`, formOf(state), { slow: true });
  Object.assign(state, {
    busy: false,
    preview: answer.outcome === 'done' ? answer.body : null,
    refusal: answer.refusal || unreachable(answer),
  });
  // Whoever says what a column is wants to see the outcome first.
  const asked = Object.keys(state.said).length > 0;
  if (state.preview && !asked && isPlain(state.preview, live.overview.contestants.length)) return replace(state);
  return changed();
}

function unreachable(answer) {
  return answer.outcome === 'unconfirmed' ? { number: 0, zh: say('staff.unreachable'), en: say('staff.unreachable'), faults: [] } : null;
}

async function replace(state) {
  state.busy = true;
  changed();
  const options = { what: say('roster.title'), inline: true, slow: true };
  const answer = await writes.put(`/api/competitions/${live.id}/roster`, formOf(state), options);
  Object.assign(state, { busy: false, refusal: answer.refusal || null });
  if (answer.done) {
    const { contestants, ignored = [] } = answer.done;
    Object.assign(state, cleared(), { ignored });
    tell(say('roster.taken', { n: contestants }));
    await live.refresh();
  }

  changed();
}
