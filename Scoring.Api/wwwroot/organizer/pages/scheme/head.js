import { api, app, changed, go as goTo, live, named, say, tell, to, writes } from '../../app.js';
import { h } from '../../draw.js';
import * as whatIf from '../../state/what-if.js';
import { askReason } from '../dialog.js';
import { key, link, refusalBox } from '../pieces.js';
import { draft } from '../prepare/draft.js';
import { readSchemeFile, saveFile, XLSX } from './files.js';
import { discard, isChanged, replaceWith, scheme, settle, work } from './work.js';

// What this scheme is, whether it is on record, and the way in and out.
export function head() {
  const isNew = work.id === 'new';
  const other = !isNew && live.overview && live.overview.schemeVersion !== work.version;
  return h(
    'header',
    { class: 'scheme-head', key: 'head' },
    h(
      'div',
      { class: 'headline' },
      h(
        'div',
        {},
        h('h1', {}, say('edit.title', { name: named(scheme().name, scheme().id) })),
        h('p', { class: isChanged() ? 'unsaved' : 'faint', role: 'status' }, state(isNew)),
      ),
      h(
        'div',
        { class: 'headline-keys' },
        h(
          'label',
          { class: 'key scheme-file', for: 'scheme-import' },
          say('edit.import'),
          h('input', { type: 'file', id: 'scheme-import', class: 'drop-input', accept: '.json,.xlsx', onchange: (event) => take(event) }),
        ),
        key(say('edit.export.json'), () => saveFile(`${scheme().id}.json`, JSON.stringify(scheme(), null, 2), 'application/json')),
        key(say('edit.export.xlsx'), exportWorkbook, { disabled: work.findings.faults.length > 0 }),
        isNew
          ? key(say('edit.use'), use, { kind: 'key-main', disabled: work.findings.faults.length > 0 })
          : key(say('edit.save'), () => save(), { kind: 'key-main', disabled: !isChanged() || work.findings.faults.length > 0 }),
      ),
    ),
    work.restored &&
      h(
        'p',
        { class: 'notice notice-draft', key: 'restored' },
        say('edit.restored'),
        ' ',
        key(say('edit.discard'), discard, { kind: 'key-small' }),
      ),
    other &&
      h(
        'p',
        { class: 'notice notice-alert', key: 'other', role: 'alert' },
        say('edit.other', { version: live.overview.schemeVersion }),
        ' ',
        key(say('edit.load'), discard, { kind: 'key-small' }),
      ),
    app.page.unreadable && h('p', { class: 'notice notice-alert', role: 'alert', key: 'unreadable' }, app.page.unreadable),
    refusalBox(app.page.refusal),
    !isNew &&
      h(
        'p',
        { class: 'scheme-links', key: 'links' },
        link(say('edit.back'), to('c', work.id, 'prepare', 'scheme'), 'key-small'),
        key(say('edit.whatIf'), tryOnRecord, { kind: 'key-small', disabled: work.findings.faults.length > 0 }),
      ),
  );
}

function state(isNew) {
  if (isNew) return say('edit.state.new');
  return isChanged() ? say('edit.state.changed', { version: work.version }) : say('edit.state.same', { version: work.version });
}

async function take(event) {
  const file = event.target.files[0];
  event.target.value = '';
  if (!file) return;
  const read = await readSchemeFile(file);
  Object.assign(app.page, { refusal: read.refusal, unreadable: read.why });
  if (read.scheme) {
    replaceWith(read.scheme);
    tell(say('edit.imported', { file: file.name }));
  }

  changed();
}

// The page of trials on the marks on record takes it from here.
function tryOnRecord() {
  whatIf.offer(whatIf.write(scheme()));
  goTo('c', work.id, 'what-if');
}

async function exportWorkbook() {
  const response = await fetch('/api/schemes/file', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ scheme: scheme() }),
  }).catch(() => null);
  if (response && response.ok) saveFile(`${scheme().id}.xlsx`, await response.blob(), XLSX);
  else tell(say('staff.unreachable'));
}

// The scheme of a competition yet to be made.
function use() {
  draft.put({ scheme: scheme(), schemeFile: `${scheme().id}.json`, template: '', withSample: false });
  goTo('new', 'scheme');
}

function save() {
  if (live.overview.phase === 'preparing') return put(null);
  return askReason({
    title: say('edit.save'),
    explain: say('scheme.replace.explain', { version: live.overview.schemeVersion + 1 }),
    label: say('edit.save'),
    danger: true,
    act: put,
  });
}

async function put(reason) {
  const saved = JSON.stringify(scheme());
  const answer = await writes.put(`/api/competitions/${work.id}/scheme`, reason ? { scheme: scheme(), reason } : { scheme: scheme() }, {
    what: say('edit.save'),
    inline: true,
    slow: true,
  });
  app.page.refusal = answer.refusal || null;
  if (answer.done) {
    const overview = await api.get(`/api/competitions/${work.id}`);
    const version = overview.outcome === 'done' ? overview.body.schemeVersion : work.version + 1;
    if (saved === JSON.stringify(scheme())) settle(version);
    else Object.assign(work, { base: saved, version });
    live.scheme = null;
    live.refresh();
    tell(say('edit.saved', { version }));
  }

  changed();
}
