import { app, changed, live, say, tell, to, writes } from '../../app.js';
import { h } from '../../draw.js';
import { askReason } from '../dialog.js';
import { link, refusalBox } from '../pieces.js';
import { dropZone } from './drop-zone.js';
import { schemeTree } from './scheme-tree.js';

// A scheme file as it is, or why it is none.
export async function readScheme(file) {
  try {
    return { scheme: JSON.parse(await file.text()), why: false };
  } catch (fault) {
    return { scheme: null, why: fault.message };
  }
}

// What an editor of scheme files goes by.
export function schemaLink() {
  const there = { href: '/schemas/scheme-1.json', target: '_blank', rel: 'noopener' };
  return h('p', { class: 'faint' }, h('a', there, say('scheme.schema')));
}

// The scheme in force, and the way to its next version.
export function schemeMade(state, step) {
  return h(
    'div',
    { class: 'step-form step-wide' },
    h('h1', {}, say('scheme.made', { version: live.overview.schemeVersion })),
    h('p', { class: 'explain' }, live.overview.template ? say('scheme.from', { template: live.overview.template }) : say('scheme.own')),
    h(
      'div',
      { class: 'headline-keys' },
      link(say('edit.open'), to('c', live.id, 'scheme'), 'key-main'),
      link(say('edit.export.xlsx'), `/api/competitions/${live.id}/scheme.xlsx`),
    ),
    live.scheme && schemeTree(live.scheme),
    h('h2', { class: 'rubric' }, say('scheme.replace')),
    dropZone({ id: 'scheme-file', accept: '.json', label: say('scheme.drop'), chosen: '', take: (file) => take(file, state) }),
    schemaLink(),
    state.unreadable && h('p', { class: 'notice notice-alert', role: 'alert' }, say('scheme.unreadable', { why: state.unreadable })),
    refusalBox(state.refusal),
    h('div', { class: 'step-keys' }, link(say('steps.next'), to('c', live.id, 'prepare', 'contestants'), 'key-main key-tall')),
    step.faults.length > 0 && h('p', { class: 'faint' }, say('steps.lacking', { n: step.faults.length })),
  );
}

async function take(file, state) {
  const { scheme, why } = await readScheme(file);
  state.unreadable = why;
  if (scheme) replace(scheme, state);
  changed();
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
