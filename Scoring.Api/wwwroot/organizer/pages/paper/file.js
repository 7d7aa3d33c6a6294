import { api, changed, live, say, tell, writes } from '../../app.js';
import { h } from '../../draw.js';
import { asList } from '../../state/sheets.js';
import { choice, faultText, field, key, refusalBox } from '../pieces.js';
import { listTable } from '../table.js';

const ABSENT = ['notAttempted', 'absent'];
const optionOf = (value) => ({ value, label: say(`import.absent.${value}`) });
const MATTERS = ['name', 'unmatched', 'refused', 'changed', 'new', 'same'];

// Marks of a sheet out of a file: what every line would do is shown before anything is recorded.
export function fileImport(state, sheet, judge) {
  const { file } = state;
  const path = `/api/competitions/${live.id}/paper/${sheet.key}/${encodeURIComponent(judge)}`;
  const absentAs = file.absentAs || 'notAttempted';
  const look = async (chosen, absent) => {
    Object.assign(file, { chosen, absentAs: absent, preview: null, refusal: null });
    changed();
    if (!chosen) return;
    const answer = await api.post(`${path}/preview`, formOf(chosen, { absentAs: absent }), { slow: true });
    Object.assign(file, answer.outcome === 'done' ? { preview: answer.body } : { refusal: answer.refusal || null });
    changed();
  };
  return h(
    'section',
    { class: 'card side', key: `file ${sheet.key} ${judge}` },
    h('p', { class: 'explain' }, say('import.explain')),
    choice(say('import.absent'), 'absent-as', absentAs, ABSENT.map(optionOf), (value) => look(file.chosen, value)),
    h('label', { class: 'ask-label', for: 'marks-file' }, say('import.file')),
    h('input', { class: 'field', id: 'marks-file', type: 'file', accept: '.xlsx,.csv', onchange: (event) => look(event.target.files[0], absentAs) }),
    refusalBox(file.refusal),
    file.preview && preview(file, path),
  );
}

function preview(file, path) {
  const { lines, sha256, ignored } = file.preview;
  const count = (kind) => lines.filter((line) => line.kind === kind).length;
  const [unmatched, changes, wrong] = [count('unmatched'), count('changed'), count('name') + count('refused')];
  const ready = !wrong && (unmatched === 0 || file.leaveOut) && (changes === 0 || (file.reason || '').trim()) && changes + count('new') > 0;
  const put = (name) => (value) => {
    file[name] = value;
    changed();
  };
  const record = async () => {
    const fields = { absentAs: file.absentAs, sha256, leaveOut: file.leaveOut ? 'true' : 'false', reason: file.reason || '' };
    const answer = await writes.post(`${path}/import`, formOf(file.chosen, fields), { what: say('import.file'), inline: true, slow: true });
    file.refusal = answer.refusal || null;
    if (answer.done) {
      Object.assign(file, { preview: null, chosen: null });
      tell(say('import.done', { fresh: answer.done.new, changed: answer.done.changed }));
      live.refresh();
    }

    changed();
  };
  return [
    h('p', { key: 'counts', class: 'import-counts' }, MATTERS.filter(count).map((kind) => chip(kind, count(kind)))),
    h('div', { class: 'table-frame table-tall', tabindex: '0', key: 'lines' }, listTable(
      [say('import.number'), say('import.name'), say('import.what'), say('import.before'), say('import.mark'), say('import.place')],
      lines.slice().sort((a, b) => MATTERS.indexOf(a.kind) - MATTERS.indexOf(b.kind)).map((line, i) => ({ key: i, cells: cellsOf(line) })),
    )),
    ignored.length > 0 && h('p', { class: 'faint', key: 'ignored' }, say('import.ignored', { columns: ignored.join(say('list.between')) })),
    h('p', { class: 'faint', key: 'hash' }, say('import.hash', { hash: sha256 })),
    unmatched > 0 &&
      h(
        'label',
        { class: 'tick', key: 'leave' },
        h('input', { type: 'checkbox', checked: Boolean(file.leaveOut), onchange: (event) => put('leaveOut')(event.target.checked) }),
        ` ${say('import.leaveOut', { n: unmatched })}`,
      ),
    changes > 0 && field(say('import.reason'), file.reason || '', put('reason'), { id: 'import-reason' }),
    key(say('import.do', { n: changes + count('new') }), record, { kind: 'key-main', disabled: !ready }),
  ];
}

function chip(kind, n) {
  const tone = kind === 'new' || kind === 'same' ? '' : 'chip-alert';
  return h('span', { key: kind, class: `chip ${tone}` }, `${say(`import.kind.${kind}`)} ${n}`);
}

function cellsOf(line) {
  const marks = (list) => asList(list).map((one) => one.value).join(' ');
  return [
    line.number,
    line.name,
    [say(`import.kind.${line.kind}`), line.faults.length > 0 && h('small', { class: 'late' }, ` ${line.faults.map(faultText).join(' ')}`)],
    marks(line.before),
    h('b', {}, line.absent ? say('import.absentMark') : marks(line.marks)),
    h('small', { class: 'faint' }, line.place),
  ];
}

function formOf(file, fields) {
  const form = new FormData();
  form.set('file', file);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
