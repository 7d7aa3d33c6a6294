import { changed, go, fetched, live, named, say, to } from '../../app.js';
import { h } from '../../draw.js';
import { draftFaults, suggestId } from '../../state/steps.js';
import { field, link } from '../pieces.js';
import { draft } from './draft.js';

// Step 1: what it is called.
export function nameStep() {
  if (live.id && live.overview) return made();
  const taken = takenIds();
  const put = (values) => {
    const next = { ...draft.read(), ...values };
    draft.put({ ...next, id: next.idTyped ? next.id : suggestId(next, taken, new Date().getFullYear()) });
    changed();
  };
  const now = draft.read();
  const faults = draftFaults(now, taken).name;
  const wrongId = now.id && faults.find((fault) => fault.key !== 'steps.name.missing');
  const forward = (event) => {
    event.preventDefault();
    if (!faults.length) go('new', 'scheme');
  };
  return h(
    'form',
    { class: 'step-form', onsubmit: forward },
    h('h1', {}, say('name.title')),
    h('p', { class: 'explain' }, say('name.explain')),
    field(say('name.zh'), now.nameZh, (nameZh) => put({ nameZh }), {
      id: 'name-zh',
      maxlength: '120',
      placeholder: say('name.zh.example'),
      lang: 'zh',
    }),
    field(say('name.en'), now.nameEn, (nameEn) => put({ nameEn }), {
      id: 'name-en',
      maxlength: '120',
      lang: 'en',
      hint: say('name.en.hint'),
    }),
    field(say('name.id'), now.id, (id) => put({ id, idTyped: id !== '' }), {
      id: 'name-id',
      maxlength: '64',
      spellcheck: 'false',
      class: 'field field-mono',
      hint: say('name.id.hint', { id: now.id || '…' }),
      fault: wrongId && say(wrongId.key, wrongId.args),
    }),
    h(
      'div',
      { class: 'step-keys' },
      h('button', { type: 'submit', class: 'key key-main key-tall', disabled: faults.length > 0 }, say('steps.next')),
    ),
  );
}

function made() {
  return h(
    'div',
    { class: 'step-form' },
    h('h1', {}, named(live.overview, live.id)),
    h(
      'dl',
      { class: 'facts' },
      h('dt', {}, say('name.zh')),
      h('dd', {}, live.overview.nameZh || '—'),
      h('dt', {}, say('name.en')),
      h('dd', {}, live.overview.nameEn || '—'),
      h('dt', {}, say('name.id')),
      h('dd', {}, h('code', {}, live.id)),
    ),
    h('p', { class: 'explain' }, say('name.made')),
    h('div', { class: 'step-keys' }, link(say('steps.next'), to('c', live.id, 'prepare', 'scheme'), 'key-main key-tall')),
  );
}

export function takenIds() {
  const list = fetched('/api/competitions');
  return list && list.outcome === 'done' ? list.body.map((one) => one.competition || one.id) : [];
}
