import { app, changed, fetched, go, here, live, named, say, tell, to, writes } from '../../app.js';
import { h } from '../../draw.js';
import { draftFaults } from '../../state/steps.js';
import { askReason } from '../dialog.js';
import { key, link, refusalBox } from '../pieces.js';
import { draft } from './draft.js';
import { dropZone } from './drop-zone.js';
import { schemeTree } from './scheme-tree.js';

// Step 2: the rules, from a template or from a file. With them the competition is created.
export function schemeStep(step) {
  const state = here(() => ({ refusal: null, busy: false, unreadable: false }));
  return live.id && live.overview ? made(state, step) : choosing(state);
}

function choosing(state) {
  const now = draft.read();
  const templates = fetched('/api/templates');
  const list = templates && templates.outcome === 'done' ? templates.body : [];
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
      list.map((one) => template(one, now, state)),
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
    state.unreadable && h('p', { class: 'notice notice-alert', role: 'alert' }, say('scheme.unreadable', { why: state.unreadable })),
    refusalBox(state.refusal),
    h(
      'div',
      { class: 'step-keys' },
      link(say('staff.back'), to('new', 'name')),
      key(say('scheme.create'), () => create(state), { kind: 'key-main key-tall', disabled: !ready }),
    ),
  );
}

function template(one, now, state) {
  const chosen = now.template === one.id;
  const pick = () => {
    draft.put({ template: one.id, scheme: null, schemeFile: '' });
    state.refusal = null;
    changed();
  };
  return h(
    'label',
    { class: `card template ${chosen ? 'template-chosen' : ''}`, key: one.id },
    h('input', { type: 'radio', name: 'template', checked: chosen, onchange: pick, value: one.id }),
    h('b', {}, named(one.name, one.id)),
    h('span', { class: 'faint' }, named(one.summary)),
    h('code', { class: 'faint' }, one.id),
  );
}

async function take(file, state) {
  state.unreadable = false;
  try {
    const scheme = JSON.parse(await file.text());
    if (live.overview) return replace(scheme, state);
    draft.put({ scheme, schemeFile: file.name, template: '', withSample: false });
    state.refusal = null;
  } catch (fault) {
    state.unreadable = fault.message;
  }

  return changed();
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

function made(state, step) {
  return h(
    'div',
    { class: 'step-form step-wide' },
    h('h1', {}, say('scheme.made', { version: live.overview.schemeVersion })),
    h('p', { class: 'explain' }, live.overview.template ? say('scheme.from', { template: live.overview.template }) : say('scheme.own')),
    live.scheme && schemeTree(live.scheme),
    h('h2', { class: 'rubric' }, say('scheme.replace')),
    dropZone({ id: 'scheme-file', accept: '.json', label: say('scheme.drop'), chosen: '', take: (file) => take(file, state) }),
    state.unreadable && h('p', { class: 'notice notice-alert', role: 'alert' }, say('scheme.unreadable', { why: state.unreadable })),
    refusalBox(state.refusal),
    h('div', { class: 'step-keys' }, link(say('steps.next'), to('c', live.id, 'prepare', 'contestants'), 'key-main key-tall')),
    step.faults.length > 0 && h('p', { class: 'faint' }, say('steps.lacking', { n: step.faults.length })),
  );
}

function replace(scheme, state) {
  askReason({
    title: say('scheme.replace'),
    explain: say('scheme.replace.explain', { version: live.overview.schemeVersion + 1 }),
    label: say('scheme.replace'),
    danger: true,
    act: async (reason) => {
      const answer = await writes.put(
        `/api/competitions/${live.id}/scheme`,
        { scheme, reason },
        { what: say('scheme.replace'), inline: true, slow: true },
      );
      state.refusal = answer.refusal || null;
      if (answer.done) tell(say('scheme.replaced'));
      live.refresh();
      app.page.fetched = null;
      changed();
    },
  });
}
