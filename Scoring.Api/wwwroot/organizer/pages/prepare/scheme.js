import { changed, fetched, go, here, live, say, tell, to, writes } from '../../app.js';
import { h } from '../../draw.js';
import { draftFaults, suggestId } from '../../state/steps.js';
import { key, link, refusalBox } from '../pieces.js';
import { draft } from './draft.js';
import { takenIds } from './name.js';
import { dropZone } from './drop-zone.js';
import { templateCard } from './template-card.js';
import { readScheme, schemaLink, schemeMade } from './scheme-made.js';

// Step 2: the rules, from a template or from a file. With them the competition is created.
export function schemeStep(step) {
  const state = here(() => ({ refusal: null, busy: false, unreadable: false }));
  return live.id && live.overview ? schemeMade(state, step) : choosing(state);
}

function choosing(state) {
  const now = draft.read();
  const templates = fetched('/api/templates');
  const list = templates && templates.outcome === 'done' ? [...templates.body].sort((a, b) => a.programme - b.programme) : [];
  const faults = draftFaults(now, []);
  const ready = !faults.name.length && !faults.scheme.length && !state.busy;
  return h(
    'div',
    { class: 'step-form step-wide' },
    h('h1', {}, say('scheme.title')),
    h('p', { class: 'explain' }, say('scheme.explain')),
    h('h2', { class: 'rubric' }, say('scheme.templates')),
    h(
      'div',
      { class: 'templates', role: 'radiogroup', 'aria-label': say('scheme.templates') },
      list.map((one) => templateCard(one, now.template, (id) => pick(id, state))),
    ),
    now.template &&
      h(
        'label',
        { class: 'tick' },
        h('input', {
          type: 'checkbox',
          checked: now.withSample,
          onchange: (event) => {
            draft.put({ withSample: event.target.checked });
            changed();
          },
        }),
        h('span', {}, h('b', {}, say('scheme.sample')), h('small', {}, say('scheme.sample.hint'))),
      ),
    h('h2', { class: 'rubric' }, say('scheme.file')),
    dropZone({ id: 'scheme-file', accept: '.json', label: say('scheme.drop'), chosen: now.schemeFile, take: (file) => take(file, state) }),
    schemaLink(),
    h('p', { class: 'explain' }, link(say('edit.open.new'), '#/scheme')),
    state.unreadable && h('p', { class: 'notice notice-alert', role: 'alert' }, say('scheme.unreadable', { why: state.unreadable })),
    refusalBox(state.refusal),
    h(
      'div',
      { class: 'step-keys' },
      h('p', { class: 'faint' }, say('open.name', { id: now.id })),
      link(say('staff.back'), to('new', 'name')),
      key(say('scheme.create'), () => create(state), { kind: 'key-main key-tall', disabled: !ready }),
    ),
  );
}

function pick(id, state) {
  put({ template: id, scheme: null, schemeFile: '' });
  state.refusal = null;
  changed();
}

async function take(file, state) {
  const { scheme, why } = await readScheme(file);
  state.unreadable = why;
  state.refusal = null;
  if (scheme) put({ scheme, schemeFile: file.name, template: '', withSample: false });
  changed();
}

// Until somebody types an id of his own it follows the name and the template.
function put(values) {
  const next = { ...draft.read(), ...values };
  draft.put({ ...next, id: next.idTyped ? next.id : suggestId(next, takenIds(), new Date().getFullYear()) });
}

async function create(state) {
  const now = draft.read();
  state.busy = true;
  state.refusal = null;
  const name = {};
  if (now.nameZh.trim()) name.zh = now.nameZh.trim();
  if (now.nameEn.trim()) name.en = now.nameEn.trim();
  const rules = now.template ? { template: now.template, withSample: now.withSample } : { scheme: now.scheme };
  const answer = await writes.post(
    '/api/competitions',
    { id: now.id, name, ...rules },
    { what: say('scheme.create'), inline: true, slow: true },
  );
  state.busy = false;
  state.refusal = answer.refusal || null;
  changed();
  if (!answer.done) return;
  draft.clear();
  tell(say('scheme.created', { id: now.id }));
  go('c', now.id, 'prepare', now.withSample ? 'open' : 'contestants');
}
