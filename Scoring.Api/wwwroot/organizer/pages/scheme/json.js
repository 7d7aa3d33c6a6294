import { app, changed, say } from '../../app.js';
import { h } from '../../draw.js';
import { key } from '../pieces.js';
import { isScheme } from './files.js';
import { go, scheme, work } from './work.js';

// The scheme as it will be stored; what is typed here counts once it is taken over.
export function jsonView() {
  const text = app.page.json !== undefined && app.page.jsonOf === scheme() ? app.page.json : JSON.stringify(scheme(), null, 2);
  const take = () => {
    try {
      const next = JSON.parse(text);
      app.page.jsonFault = isScheme(next) ? null : say('edit.noScheme');
      if (!app.page.jsonFault) {
        app.page.json = undefined;
        go({ scheme: next, selected: [] });
        work.view = 'form';
      }
    } catch (fault) {
      app.page.jsonFault = say('scheme.unreadable', { why: fault.message });
    }

    changed();
  };
  const type = (event) => {
    Object.assign(app.page, { json: event.target.value, jsonOf: scheme(), jsonFault: null });
    changed();
  };
  return h(
    'div',
    { class: 'scheme-json' },
    h('label', { class: 'ask-label', for: 'scheme-json' }, say('edit.json')),
    h('textarea', {
      class: 'field field-mono',
      id: 'scheme-json',
      rows: '28',
      spellcheck: 'false',
      value: text,
      oninput: type,
      'aria-invalid': app.page.jsonFault ? 'true' : null,
    }),
    app.page.jsonFault && h('p', { class: 'wrong', role: 'alert', key: 'fault' }, app.page.jsonFault),
    h(
      'div',
      { class: 'step-keys' },
      key(say('edit.json.take'), take, { kind: 'key-main', disabled: app.page.json === undefined || app.page.jsonOf !== scheme() }),
    ),
  );
}
