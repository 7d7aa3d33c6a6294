import { changed, live, say, tell, writes } from '../../app.js';
import { h } from '../../draw.js';
import * as imports from '../../state/importing.js';
import { faultList, field, key, refusalBox } from '../pieces.js';
import { columns } from './import-columns.js';
import { difference } from './import-difference.js';
import { downloadProblems } from './import-problems.js';
import { rareNamesIn } from './rare-names.js';

// A list before it is taken: its columns, what is wrong, what to look at, and what it would change.
export function importing(state, { look, replace, approved }) {
  const { preview } = state;
  const known = live.overview.contestants.length;
  const faulty = preview.faults.length > 0;
  return h(
    'section',
    { class: 'card importing', key: 'importing', 'aria-label': say('import.title', { file: state.file.name }) },
    h('h2', { class: 'rubric' }, say('import.title', { file: state.file.name })),
    faulty && h('p', { class: 'refused-file' }, say('roster.refused', { file: state.file.name, n: preview.faults.length })),
    faulty && refusalBox({ number: 33, zh: say('import.faults'), en: say('import.faults'), faults: preview.faults }),
    (faulty || preview.warnings.length > 0) &&
      h(
        'p',
        {},
        key(say('import.problems'), () => downloadProblems(state), { kind: faulty ? 'key-main' : '' }),
      ),
    columns(state, look),
    !faulty && faultList(preview.warnings, say('import.warnings')),
    !faulty && preview.warnings.length > 0 && tick(state),
    !faulty && rareNamesIn(imports.entriesOf(preview.difference)),
    !faulty && known > 0 && difference(state),
    !faulty && (known > 0 ? approval(state, replace, approved) : first(state, replace)),
    key(say('import.drop'), () => drop(approved), { kind: 'key-quiet' }),
  );
}

function drop(approved) {
  approved();
  changed();
}

function tick(state) {
  const put = (event) => {
    state.confirmed = event.target.checked;
    changed();
  };
  return h(
    'label',
    { class: 'tick', key: 'confirmed' },
    h('input', { type: 'checkbox', checked: state.confirmed, onchange: put }),
    say('import.confirm'),
  );
}

function first(state, replace) {
  const disabled = state.busy || (state.preview.warnings.length > 0 && !state.confirmed);
  return h(
    'div',
    { class: 'step-keys' },
    key(say('import.take', { n: state.preview.people }), replace, { kind: 'key-main key-tall', disabled }),
  );
}

function approval(state, replace, approved) {
  const open = live.overview.phase === 'open';
  const count = imports.changes(state.preview.difference, state.withdrawn);
  const put = (name) => (value) => {
    state[name] = value;
    changed();
  };
  return h(
    'div',
    { key: 'approval' },
    (open || state.withdrawn.size > 0) && field(say('ask.reason'), state.reason, put('reason'), { id: 'import-reason', maxlength: '500' }),
    h(
      'div',
      { class: 'step-keys' },
      key(say('import.approve', { n: count }), () => approve(state, approved), {
        kind: 'key-main key-tall',
        disabled: state.busy || !imports.mayApprove(state.preview, state, open),
      }),
    ),
    !open && whole(state, replace, put),
  );
}

// Before opening the whole roster may still be replaced; benches that were drawn go with it, so the number is typed.
function whole(state, replace, put) {
  const n = live.overview.contestants.length;
  const disabled = state.busy || state.typed.trim() !== String(n) || (state.preview.warnings.length > 0 && !state.confirmed);
  return h(
    'details',
    { class: 'whole', key: 'whole' },
    h('summary', {}, say('import.whole')),
    h('p', { class: 'explain' }, say('import.whole.explain', { n, people: state.preview.people })),
    field(say('draw.typed', { n }), state.typed, put('typed'), { id: 'import-typed', inputmode: 'numeric', class: 'field field-short' }),
    key(say('import.whole.do'), replace, { kind: 'key-alert', disabled }),
  );
}

async function approve(state, approved) {
  state.busy = true;
  changed();
  const body = imports.amendment(state.preview.difference, state.withdrawn, state.reason);
  const answer = await writes.post(`/api/competitions/${live.id}/roster/amendment`, body, {
    what: say('roster.title'),
    inline: true,
    slow: true,
  });
  Object.assign(state, { busy: false, refusal: answer.refusal || null });
  if (answer.done) {
    const { added, changed: lines } = state.preview.difference;
    tell(say('import.approved', { added: added.length, changed: lines.length, withdrawn: state.withdrawn.size }));
    approved();
    await live.refresh();
  }

  changed();
}
