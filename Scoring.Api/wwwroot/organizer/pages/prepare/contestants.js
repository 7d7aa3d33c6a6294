import { changed, here, live, named, say, tell, to, writes } from '../../app.js';
import { h } from '../../draw.js';
import * as roster from '../../state/roster.js';
import { faultList, key, link, refusalBox } from '../pieces.js';
import { dropZone } from './drop-zone.js';

const SHOWN = 300;

// Step 3: who takes part, from a spreadsheet or pasted. The server checks every line; a list with a fault changes nothing.
export function contestantsStep(step) {
  const state = here(() => ({ refusal: null, busy: false, file: '', text: '', pasted: null }));
  const shut = live.overview.phase === 'open';
  return h(
    'div',
    { class: 'step-form step-wide' },
    h('h1', {}, say('roster.title')),
    h('p', { class: 'explain' }, say(shut ? 'roster.shut' : 'roster.explain')),
    !shut && entrance(state),
    state.refusal && h('p', { class: 'refused-file' }, say('roster.refused', { file: state.file, n: state.refusal.faults.length })),
    refusalBox(state.refusal),
    !state.refusal && faultList(step.faults, say('steps.missing')),
    people(),
    h(
      'div',
      { class: 'step-keys' },
      link(say('steps.next'), to('c', live.id, 'prepare', 'stations'), `key-tall ${step.faults.length ? '' : 'key-main'}`),
    ),
  );
}

function entrance(state) {
  return h(
    'div',
    { class: 'entrance' },
    h(
      'div',
      {},
      dropZone({
        id: 'roster-file',
        accept: '.xlsx,.csv',
        label: say('roster.drop'),
        chosen: '',
        busy: state.busy,
        take: (file) => take(file, state),
      }),
      h(
        'p',
        { class: 'faint' },
        say('roster.fill'),
        ' ',
        h(
          'a',
          {
            href: '#',
            onclick: (event) => {
              event.preventDefault();
              download();
            },
          },
          say('roster.template'),
        ),
      ),
    ),
    h(
      'div',
      { class: 'paste' },
      h('label', { class: 'ask-label', for: 'paste' }, say('roster.paste')),
      h('textarea', {
        class: 'field',
        id: 'paste',
        rows: '5',
        value: state.text,
        placeholder: say('roster.paste.example'),
        oninput: (event) => {
          state.text = event.target.value;
          state.pasted = state.text.trim() ? roster.readPaste(state.text, live.overview.skills) : null;
          changed();
        },
      }),
      state.pasted && preview(state),
    ),
  );
}

function preview(state) {
  const { columns, rows, key: fault } = state.pasted;
  return h(
    'div',
    { class: 'preview' },
    fault && h('p', { class: 'wrong' }, say(fault)),
    h(
      'div',
      { class: 'table-frame' },
      h(
        'table',
        { class: 'list' },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            columns.map((name, i) => h('th', { key: i }, label(name))),
          ),
        ),
        h(
          'tbody',
          {},
          rows.slice(0, 5).map((row, i) =>
            h(
              'tr',
              { key: i },
              row.map((cell, j) => h('td', { key: j }, cell)),
            ),
          ),
        ),
      ),
    ),
    key(
      say('roster.paste.send', { n: rows.length }),
      () => send(state, new File([roster.toCsv(columns, rows)], 'paste.csv', { type: 'text/csv' })),
      { kind: 'key-main', disabled: Boolean(fault) || state.busy },
    ),
  );
}

function take(file, state) {
  if (roster.acceptable(file.name)) return send(state, file);
  state.file = file.name;
  state.refusal = { number: 0, zh: say('roster.kind'), en: say('roster.kind'), faults: [{ place: file.name, reason: say('roster.kind') }] };
  return changed();
}

async function send(state, file) {
  const body = new FormData();
  body.set('file', file, file.name);
  Object.assign(state, { busy: true, refusal: null, file: file.name });
  changed();
  const answer = await writes.put(`/api/competitions/${live.id}/roster`, body, { what: say('roster.title'), inline: true, slow: true });
  state.busy = false;
  state.refusal = answer.refusal || null;
  if (answer.done) {
    Object.assign(state, { text: '', pasted: null });
    tell(say('roster.taken', { n: answer.done.contestants === undefined ? '' : answer.done.contestants }));
    await live.refresh();
  }

  changed();
}

// A link that is pressed by itself: the file is made here, nothing is asked of the server.
function download() {
  const address = URL.createObjectURL(new Blob([roster.template(live.overview.skills)], { type: 'text/csv' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = `${say('roster.template.file')}.csv`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

function people() {
  const all = live.overview.contestants;
  if (!all.length) return null;
  const skills = live.overview.skills;
  return h(
    'section',
    { class: 'card people' },
    h('h2', { class: 'rubric' }, say('roster.now', { n: all.length })),
    skills.length > 1 &&
      h(
        'p',
        { class: 'chips' },
        skills.map((skill) => h('span', { class: 'chip', key: skill.id }, `${named(skill, skill.id)} ${skill.contestants}`)),
      ),
    h(
      'div',
      { class: 'table-frame table-tall', tabindex: '0' },
      h(
        'table',
        { class: 'list' },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            ['bench', 'name', 'organisation', 'skill', 'contestant'].map((name) => h('th', { key: name }, label(name))),
          ),
        ),
        h(
          'tbody',
          {},
          all
            .slice(0, SHOWN)
            .map((one) =>
              h(
                'tr',
                { key: `${one.skill} ${one.id}` },
                h('td', { class: 'figure' }, [one.heat, one.bench].filter(Boolean).join(' · ') || '—'),
                h('td', {}, h('b', {}, one.name)),
                h('td', {}, one.organisation),
                h('td', {}, named(skills.find((skill) => skill.id === one.skill) || {}, one.skill)),
                h('td', {}, h('code', {}, one.id)),
              ),
            ),
        ),
      ),
    ),
    all.length > SHOWN && h('p', { class: 'faint' }, say('page.more', { n: all.length - SHOWN })),
  );
}

function label(name) {
  const known = roster.COLUMNS.find((names) => names[0] === name);
  return known ? say(`roster.column.${name}`) : name;
}
