import { app, changed, fetched, here, live, say } from '../app.js';
import { h } from '../draw.js';
import { rowsOf } from '../state/paper.js';
import { sheetsOf } from '../state/sheets.js';
import { fileImport } from './paper/file.js';
import { grid } from './paper/grid.js';
import { judgeName, sheetLabel } from './people.js';
import { choice, refusalBox, waitingPage } from './pieces.js';

const MODES = ['first', 'second', 'file'];

// The recorder's page: sheets from paper for a named judge, entered twice where it matters, or a whole sheet out of a file.
export function paper() {
  if (live.overview.phase !== 'open') return waitingPage(say('wall.notYet'), true);
  const sheets = sheetsOf(live.scheme);
  const state = here(() => ({ sheet: sheets[0].key, judge: null, mode: 'first', values: {}, correcting: {}, refusals: {}, file: {} }));
  const sheet = sheets.find((one) => one.key === state.sheet) || sheets[0];
  const path = `/api/competitions/${live.id}/paper/${sheet.key}`;
  const answer = fetched(path, live.overview.seq);
  const judges = answer && answer.outcome === 'done' ? [...new Set(answer.body.map((row) => row.judge))] : [];
  const judge = judges.includes(state.judge) ? state.judge : judges[0];
  const rows = answer && answer.outcome === 'done' ? rowsOf(answer.body, live.overview.contestants, judge) : [];
  const modes = MODES.map((value) => ({ value, label: say(`paper.mode.${value}`) }));
  return h(
    'div',
    { class: 'column column-wide paper', key: 'paper' },
    h('h1', {}, say('paper.title')),
    h(
      'section',
      { class: 'card side paper-head' },
      select('paper-sheet', say('paper.sheet'), sheet.key, sheets.map((one) => [one.key, sheetLabel(one)]), take(state, 'sheet')),
      select('paper-judge', say('paper.judge'), judge, judges.map((one) => [one, judgeName(one)]), take(state, 'judge')),
      choice(say('paper.mode'), 'paper-mode', state.mode, modes, take(state, 'mode')),
    ),
    answer && answer.outcome !== 'done' && refusalBox(answer.refusal),
    answer && judge === undefined && h('p', { class: 'notice' }, say('paper.none')),
    judge !== undefined && (state.mode === 'file' ? fileImport(state, sheet, judge) : [
      h('p', { class: 'explain', key: 'explain' }, say('paper.explain')),
      grid(state, sheet, judge, rows, `${app.me.role || 'organizer'}:${app.me.id}`),
    ]),
  );
}

// Another sheet, judge or mode is another grid: nothing typed for one of them may be saved for the other.
function take(state, name) {
  return (value) => {
    Object.assign(state, { [name]: value, values: {}, correcting: {}, refusals: {}, file: {} });
    changed();
  };
}

function select(id, label, value, options, onpick) {
  return h(
    'div',
    { class: 'ask', key: id },
    h('label', { class: 'ask-label', for: id }, label),
    h('select', { class: 'field', id, value: value || '', onchange: (event) => onpick(event.target.value) },
      options.map(([key, text]) => h('option', { value: key, key }, text))),
  );
}
