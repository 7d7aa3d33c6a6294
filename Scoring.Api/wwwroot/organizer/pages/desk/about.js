import { live, named, say, to } from '../../app.js';
import { h } from '../../draw.js';
import { durationOf } from '../../../staff/clock.js';
import { seatOf } from '../../state/desk.js';
import { sheetsOf } from '../../state/sheets.js';
import { askPenalty, askState } from '../contestant-keys.js';
import { judgeName } from '../people.js';
import { key } from '../pieces.js';
import { listTable } from '../table.js';
import { askLot, askOutcome, askRetest, askReturn, askTime } from './ask.js';

// Everything that can be ruled about one contestant: himself above, his sheets below.
export function about(one, onOther) {
  const asked = { ...one, contestant: one.id };
  const sheets = sheetsOf(live.scheme).filter((each) => each.skill.id === one.skill);
  return [
    h(
      'div',
      { class: 'desk-who', key: 'who' },
      h('b', { class: 'desk-bench' }, seatOf(one) || one.id),
      h('a', { href: to('c', live.id, 'contestant', one.id) }, one.name),
      h('span', { class: 'faint' }, [one.organisation, one.number].filter(Boolean).join(' · ')),
      one.state && one.state !== 'entered' && h('span', { class: 'chip chip-alert' }, say(`state.${one.state}`)),
      key(say('desk.other'), onOther),
    ),
    h(
      'div',
      { class: 'desk-keys', key: 'keys' },
      key(say('penalty.key'), () => askPenalty(asked)),
      key(say('change.key'), () => askState({ ...asked, state: one.state || 'entered' })),
      key(say('desk.lot'), () => askLot(one)),
    ),
    h('div', { class: 'table-frame', tabindex: '0', key: 'sheets' }, listTable(
      [say('paper.sheet'), say('person.have'), say('person.lack'), ''],
      sheets.map((each) => lineOf(one, each)),
    )),
  ];
}

function lineOf(one, { key: path, stage, sheet }) {
  const isIts = (each) => each.contestant === one.id && each.stage === stage.id && each.sheet === sheet.id;
  const row = live.progress.find(isIts) || { submitted: [], missing: [] };
  const name = named(sheet.name, sheet.id);
  const timed = sheet.timed || sheet.limitSeconds;
  return {
    key: path,
    cells: [
      [
        h('a', { href: to('c', live.id, 'sheet', one.id, stage.id, sheet.id) }, name),
        row.cause && h('span', { class: 'chip chip-alert' }, say(`desk.why.${row.cause}`)),
        row.outcome && h('span', { class: 'chip chip-draft' }, say(`outcome.${row.outcome}`)),
        row.extraSeconds > 0 && h('span', { class: 'chip chip-draft' }, say('ruling.compensation', { value: durationOf(row.extraSeconds) })),
      ],
      row.submitted.map(judgeName).join(say('list.between')),
      { kind: 'late', of: row.missing.map(judgeName).join(say('list.between')) },
      h(
        'div',
        { class: 'desk-keys' },
        row.submitted.length > 0 && key(say('desk.return'), () => askReturn(one, row, name)),
        (row.submitted.length > 0 || ['spread', 'returned'].includes(row.cause)) && key(say('desk.retest'), () => askRetest(one, row, name)),
        timed && key(say('desk.time'), () => askTime(one, row, name)),
        row.state && key(say('desk.outcome'), () => askOutcome(one, row, name)),
      ),
    ],
  };
}
