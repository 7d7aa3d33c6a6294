import { timeOf } from '../../staff/clock.js';
import { say } from '../app.js';
import { h } from '../draw.js';
import { seatText } from './heats/seat.js';
import { actorName, judgeName, partName, sheetName } from './people.js';

// What was decided about a contestant, newest first: penalties, changes of state, corrections; with who, when and why.
export function history(one) {
  const penalties = one.penalties.map((each) => ({ ...each, what: penalty(each, one.skill) }));
  const changes = one.changes.map((each) => ({ ...each, what: say(`state.${each.state}`) }));
  const notes = (one.notes || []).map((each) => ({ ...each, what: note(each) }));
  const all = [...penalties, ...changes, ...notes, ...corrections(one)].sort((a, b) => (a.at < b.at ? 1 : -1));
  if (!all.length) return null;
  return h(
    'section',
    { class: 'card side' },
    h('h2', { class: 'side-title' }, say('person.history')),
    h('ul', { class: 'history' }, all.map(line)),
  );
}

function note(each) {
  const came = each.attendance ? say(`note.came.${each.attendance}`) : '';
  return say(`note.${each.kind}`, { seat: seatText(each), before: each.before || '', lot: each.lot, came });
}

function penalty(each, skill) {
  const where = each.sheet ? sheetName(each.stage, each.sheet, skill) : partName(each.stage, each.part, skill);
  return say(each.points.startsWith('-') ? 'person.bonus' : 'person.penalty', { points: each.points.replace('-', ''), where });
}

function corrections(one) {
  return one.sheets.flatMap((each) => {
    const values = { sheet: sheetName(each.stage, each.sheet, one.skill), judge: judgeName(each.judge) };
    const later = each.versions.filter((version) => version.version > 1);
    return later.map((version) => ({ ...version, what: say('person.correction', { ...values, version: version.version }) }));
  });
}

function line(each, i) {
  return h(
    'li',
    { key: i },
    h('time', {}, timeOf(each.at)),
    h('b', {}, each.what),
    h('span', {}, reasonOf(each.reason), each.annulledFor && h('em', {}, ` ${say('desk.annulled', { why: each.annulledFor })}`)),
    h('small', { class: 'faint' }, actorName(each.by)),
  );
}

// Held sheets come again with a reason of the record's own.
function reasonOf(reason) {
  return ['spread', 'returned', 'retest'].includes(reason) ? say(`desk.why.${reason}`) : reason || '';
}
