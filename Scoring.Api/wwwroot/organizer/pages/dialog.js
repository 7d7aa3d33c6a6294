import { app, changed, say } from '../app.js';
import { h } from '../draw.js';
import { key } from './pieces.js';

// One question at a time over the page. `content` is drawn anew at every change; the keys say what each of them does.
//   open({ title, content: () => nodes, keys: () => [{ label, kind, disabled, press }], danger })
let before = null;

export function open(dialog) {
  before = document.activeElement;
  app.dialog = { ...dialog, fresh: true };
  changed();
}

export function close() {
  app.dialog = null;
  changed();
  if (before && before.isConnected) Promise.resolve().then(() => before.focus());
}

export function dialog() {
  const asked = app.dialog;
  if (!asked) return null;
  const keys = asked.keys();
  const submit = (event) => {
    event.preventDefault();
    const main = keys.find((one) => one.main);
    if (main && !main.disabled) main.press();
  };
  return h(
    'div',
    {
      class: 'veil',
      key: 'veil',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': 'dialog-title',
      tabindex: '-1',
      onkeydown: keep,
    },
    h(
      'form',
      { class: `dialog ${asked.danger ? 'dialog-danger' : ''}`, tabindex: '-1', onsubmit: submit },
      h('h2', { class: 'dialog-title', id: 'dialog-title' }, asked.title),
      asked.content(),
      h(
        'div',
        { class: 'dialog-keys' },
        key(say('staff.cancel'), close, { key: 'cancel' }),
        keys.map((one, i) =>
          h(
            'button',
            {
              type: one.main ? 'submit' : 'button',
              key: `key ${i}`,
              class: `key ${one.kind || 'key-main'}`,
              disabled: one.disabled,
              onclick: one.main ? null : one.press,
            },
            one.label,
          ),
        ),
      ),
    ),
  );
}

// A fresh dialog gets the focus; it stays inside until the dialog is closed.
export function keepFocus() {
  if (!app.dialog || !app.dialog.fresh) return;
  app.dialog.fresh = false;
  const panel = document.querySelector('.dialog');
  (panel.querySelector('.field, input, [data-first]') || panel).focus();
}

function keep(event) {
  if (event.key === 'Escape') return close();
  if (event.key !== 'Tab') return undefined;
  const stops = Array.from(event.currentTarget.querySelectorAll('button, input, textarea, select, a[href]')).filter((one) => !one.disabled);
  const last = stops[stops.length - 1];
  const outside = !event.currentTarget.contains(document.activeElement);
  if (event.shiftKey ? document.activeElement === stops[0] : document.activeElement === last || outside) {
    event.preventDefault();
    (event.shiftKey ? last : stops[0]).focus();
  }

  return undefined;
}

// Asks for a reason before something that stays in the record with it. `more` gets a way to put one into the field.
export function askReason({ title, explain, label, danger, act, more = () => null, ready = () => true }) {
  const state = { reason: '' };
  const put = (reason) => {
    state.reason = reason;
  };
  open({
    title,
    danger,
    content: () => [
      h('p', { class: 'explain', key: 'explain' }, explain),
      more(put),
      h(
        'div',
        { class: 'ask', key: 'reason' },
        h('label', { class: 'ask-label', for: 'reason' }, say('ask.reason')),
        h('textarea', {
          class: 'field',
          id: 'reason',
          rows: '2',
          maxlength: '500',
          value: state.reason,
          oninput: (event) => {
            state.reason = event.target.value;
            changed();
          },
        }),
        h('p', { class: 'faint' }, say('ask.reason.hint')),
      ),
    ],
    keys: () => [
      {
        label,
        kind: danger ? 'key-alert' : 'key-main',
        main: true,
        disabled: state.reason.trim().length < 2 || !ready(),
        press: () => {
          close();
          act(state.reason.trim());
        },
      },
    ],
  });
}
