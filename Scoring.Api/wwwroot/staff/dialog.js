import { element } from './element.js';

// A sheet over the page that asks one thing. <dialog> is younger than our oldest browsers, so the focus is kept inside by hand.
//   const answer = await ask({ title, content, keys: [{ label, value, kind: 'main' | 'danger', enabled: (apply) => … }] })
// The answer is the value of the key pressed, null for Escape; `enabled` is handed a function that switches its key on and off.
export function ask({ title, content, keys, label = title }) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const finish = (value) => {
      veil.remove();
      document.removeEventListener('keydown', onKey, true);
      before?.focus?.();
      resolve(value);
    };

    const buttons = keys.map(({ label: text, value, kind, enabled }) => {
      const classes = ['key', kind === 'main' && 'key-main', kind === 'danger' && 'key-danger'];
      const button = element('button', { type: 'button', class: classes, onclick: () => finish(value) }, text);
      enabled?.((on) => { button.disabled = !on; });
      return button;
    });

    const panel = element('div', { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': label, tabindex: '-1' },
      element('h2', { class: 'dialog-title' }, title), content, element('div', { class: 'dialog-keys' }, buttons));
    const veil = element('div', { class: 'veil' }, panel);

    function onKey(event) {
      if (event.key === 'Escape') {
        finish(null);
      } else if (event.key === 'Tab') {
        keepInside(event, panel);
      }
    }

    document.addEventListener('keydown', onKey, true);
    document.body.append(veil);
    (panel.querySelector('[data-first], .field, .key-main') ?? panel).focus();
  });
}

function keepInside(event, panel) {
  const stops = Array.from(panel.querySelectorAll('button:not(:disabled), input, textarea, select, a[href]'));
  const first = stops[0];
  const last = stops[stops.length - 1];
  if (event.shiftKey && document.activeElement === first) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && document.activeElement === last) {
    event.preventDefault();
    first.focus();
  }
}
