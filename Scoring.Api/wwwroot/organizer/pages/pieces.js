import { app, named, say } from '../app.js';
import { h } from '../draw.js';
import { inLanguage } from '../state/sentences.js';
import { placeName } from './people.js';

// Small parts that several pages are made of.

export function key(label, onclick, { kind = '', disabled = false, ...others } = {}) {
  return h('button', { type: 'button', class: `key ${kind}`, onclick, disabled, ...others }, label);
}

export function link(label, href, kind = '') {
  return h('a', { class: `key key-link ${kind}`, href }, label);
}

// A field with its label, a hint below, and what is wrong with it.
export function field(label, value, oninput, { hint, fault, id, ...others } = {}) {
  const name = id || `field-${label}`;
  const under = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ');
  return h(
    'div',
    { class: 'ask', key: name },
    h('label', { class: 'ask-label', for: name }, label),
    h('input', {
      class: 'field',
      id: name,
      value,
      oninput: (event) => oninput(event.target.value),
      autocomplete: 'off',
      'aria-invalid': fault ? 'true' : null,
      'aria-describedby': under || null,
      ...others,
    }),
    hint && h('p', { class: 'faint', id: `${name}-hint` }, hint),
    fault && h('p', { class: 'wrong', id: `${name}-fault` }, fault),
  );
}

export function choice(label, name, value, options, onpick, hint) {
  return h(
    'fieldset',
    { class: 'choice', key: name },
    h('legend', { class: 'ask-label' }, label),
    h(
      'div',
      { class: 'choice-keys' },
      options.map((option) =>
        h(
          'label',
          { class: 'choice-key', key: String(option.value) },
          h('input', { type: 'radio', name, checked: option.value === value, onchange: () => onpick(option.value) }),
          h('span', {}, option.label),
        ),
      ),
    ),
    hint && h('p', { class: 'faint' }, hint),
  );
}

export function meter(done, of, label) {
  const share = of > 0 ? Math.floor((done / of) * 100) : 0;
  return h(
    'div',
    {
      class: 'meter',
      role: 'progressbar',
      'aria-valuemin': '0',
      'aria-valuemax': String(of),
      'aria-valuenow': String(done),
      'aria-label': label,
    },
    h('div', { class: 'meter-done', style: { width: `${share}%` } }),
  );
}

// What is wrong, each with its place: from the server ({place, reason}) or from here ({key, args}).
export function faultList(faults, title) {
  if (!faults.length) return null;
  return h(
    'div',
    { class: 'notice notice-draft faults', key: 'faults' },
    title && h('p', { class: 'faults-title' }, title),
    h(
      'ul',
      {},
      faults
        .slice(0, 200)
        .map((fault, i) =>
          h('li', { key: i }, fault.place && h('code', { class: 'place' }, placeName(fault.place)), h('span', {}, faultText(fault))),
        ),
    ),
    faults.length > 200 && h('p', { class: 'faint' }, say('page.more', { n: faults.length - 200 })),
  );
}

// A refusal where the page asked for it: number, sentence, places.
export function refusalBox(refusal) {
  if (!refusal) return null;
  return h(
    'div',
    { class: 'notice notice-alert refusal', role: 'alert', key: 'refusal' },
    h(
      'p',
      { class: 'refusal-title' },
      refusal.number > 0 && h('span', { class: 'refusal-number' }, say('notice.refused', { number: refusal.number })),
      ' ',
      sentence(refusal),
    ),
    h(
      'ul',
      { class: 'faults-list' },
      refusal.faults
        .slice(0, 300)
        .map((fault, i) => h('li', { key: i }, h('code', { class: 'place' }, fault.place), h('span', {}, faultText(fault)))),
    ),
    refusal.faults.length > 300 && h('p', { class: 'faint' }, say('page.more', { n: refusal.faults.length - 300 })),
  );
}

export function sentence(refusal) {
  return app.texts.refusal(refusal);
}

export function waitingPage(text, gone) {
  return h(
    'div',
    { class: 'hello', key: 'waiting' },
    !gone && h('div', { class: 'spinner', 'aria-hidden': 'true' }),
    h('p', {}, text),
    gone && link(say('nav.competitions'), '#/'),
  );
}

export function faultText(fault) {
  return fault.reason ? inLanguage(fault.reason, app.texts.language) : say(fault.key, spoken(fault.args));
}

function spoken(args) {
  const values = {};
  for (const [name, value] of Object.entries(args || {}))
    values[name] = value && value.sheet ? named(value.sheet.name, value.sheet.id) : value;
  return values;
}
