import { api, app, changed, fetched, named, say } from '../../app.js';
import { h } from '../../draw.js';
import { blank } from '../../state/scheme/tree.js';
import { dropZone } from '../prepare/drop-zone.js';
import { key, refusalBox } from '../pieces.js';
import { readSchemeFile } from './files.js';
import { open } from './work.js';
import * as shelf from '../../state/scheme/shelf.js';

// Where a new scheme begins: a template, a file, or nothing.
export function startView() {
  const answer = fetched('/api/templates');
  const all = answer && answer.outcome === 'done' ? answer.body : [];
  const list = all.flatMap((one) => (one.programme ? one.competitions.map((inner) => ({ ...inner, summary: one.name })) : [one]));
  return h(
    'div',
    { class: 'column', key: 'start' },
    h(
      'div',
      { class: 'headline' },
      h('div', {}, h('h1', {}, say('edit.start')), h('p', { class: 'explain' }, say('edit.start.explain'))),
      key(say('edit.start.blank'), () => begin(blank())),
    ),
    h('h2', { class: 'rubric' }, say('scheme.templates')),
    h(
      'div',
      { class: 'templates' },
      list.map((one) =>
        h(
          'button',
          { type: 'button', class: 'card template scheme-template', key: one.id, onclick: () => fromTemplate(one.id) },
          h('b', {}, named(one.name, one.id)),
          h('span', { class: 'faint' }, named(one.summary)),
          h('code', { class: 'faint' }, one.id),
        ),
      ),
    ),
    h('h2', { class: 'rubric' }, say('edit.start.file')),
    dropZone({ id: 'scheme-start', accept: '.json,.xlsx', label: say('edit.start.drop'), chosen: '', take: fromFile }),
    app.page.unreadable && h('p', { class: 'notice notice-alert', role: 'alert', key: 'unreadable' }, app.page.unreadable),
    refusalBox(app.page.refusal),
  );
}

function begin(scheme) {
  open('new', 0, scheme);
  shelf.keep('new', 0, scheme);
  changed();
}

async function fromTemplate(id) {
  const answer = await api.get(`/api/templates/${id}/scheme`);
  app.page.refusal = answer.refusal || null;
  if (answer.outcome === 'done') begin(answer.body);
  changed();
}

async function fromFile(file) {
  const read = await readSchemeFile(file);
  Object.assign(app.page, { refusal: read.refusal, unreadable: read.why });
  if (read.scheme) begin(read.scheme);
  changed();
}
