import { app, changed, forget, named, say, tell, writes } from '../../app.js';
import { h } from '../../draw.js';
import { field } from '../pieces.js';

// Writes of a programme's pages: done, said and read again; or the refusal on the page.
export async function send(state, path, body, clears = []) {
  const root = `/api/programmes/${encodeURIComponent(app.route.programme)}`;
  const done = await writes.post(root + path, body, { what: say('programme.done'), inline: true });
  state.refusal = done.refusal || null;
  if (done.done) {
    for (const name of clears) delete state.fields[name];
    tell(say('programme.done'));
    forget(root);
  }

  changed();
}

export const valueOf = (state, name, fallback = '') => state.fields[name] ?? fallback;

export function input(state, name, label, others = {}) {
  const put = (value) => {
    state.fields[name] = value;
    changed();
  };
  return field(label, valueOf(state, name, others.fallback), put, { id: `p-${name}`, ...without(others, 'fallback') });
}

export function select(state, name, label, options) {
  const chosen = valueOf(state, name, options.length ? options[0].value : '');
  const pick = (event) => {
    state.fields[name] = event.target.value;
    changed();
  };
  return h(
    'div',
    { class: 'ask', key: `p-${name}` },
    h('label', { class: 'ask-label', for: `p-${name}` }, label),
    h(
      'select',
      { class: 'field', id: `p-${name}`, onchange: pick, value: chosen },
      options.map((one) => h('option', { key: one.value, value: one.value }, one.label)),
    ),
  );
}

export const optionsOf = (list) => list.map((one) => ({ value: one.id, label: named(one.name, one.id) }));

export const optional = (list) => [{ value: '', label: say('programme.nobody') }, ...optionsOf(list)];

// Somebody by name: a known subject where the name is one, else somebody new.
export function personOf(state, view, name, kind) {
  const typed = valueOf(state, name).trim();
  const organisation = valueOf(state, `${name}-organisation`) || null;
  const known = view.people.filter((one) => one.name === typed && one.kind === kind && (one.organisation || null) === organisation);
  return known.length === 1 ? { subject: known[0].subject } : { person: { kind, name: typed, organisation } };
}

export function year() {
  return new Date().getFullYear();
}

function without(others, name) {
  const rest = { ...others };
  delete rest[name];
  return rest;
}
