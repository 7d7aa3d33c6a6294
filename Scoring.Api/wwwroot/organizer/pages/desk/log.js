import { live, say } from '../../app.js';
import { h } from '../../draw.js';
import { durationOf, timeOf } from '../../../staff/clock.js';
import { log, mayAnnul, seatOf } from '../../state/desk.js';
import { askReason } from '../dialog.js';
import { actorName, judgeName, sheetName } from '../people.js';
import { key } from '../pieces.js';
import { listTable } from '../table.js';
import { rule } from './seats.js';

// Who, when, what, why. An annulled ruling stays, struck out, with the reason of its annulment.
export function rulings(list, rules) {
  const heads = [say('desk.log.when'), say('desk.log.who'), say('desk.log.what'), say('desk.log.why'), ''];
  const lines = log(list).map((one) => ({
    key: one.id,
    kind: one.annulledBy ? 'desk-annulled' : '',
    cells: [
      timeOf(one.at),
      actorName(one.by),
      [h(one.annulledBy ? 's' : 'b', {}, whatOf(one)), ' ', h('small', { class: 'faint' }, `${whomOf(one)} #${one.id}`)],
      [
        one.reason,
        one.annulledFor && h('em', { class: 'late' }, ` ${say('desk.annulled', { why: one.annulledFor })}`),
        one.stays && h('em', { class: 'late' }, ` ${say(`desk.stays.${one.stays}`)}`),
      ],
      rules && mayAnnul(one) ? key(say('desk.annul'), () => askAnnul(one)) : '',
    ],
  }));
  return h(
    'section',
    { class: 'card table-frame', tabindex: '0', key: 'log' },
    h('h2', { class: 'side-title desk-title' }, say('desk.log')),
    list.length ? listTable(heads, lines) : h('p', { class: 'faint desk-title' }, say('desk.log.none')),
  );
}

function askAnnul(one) {
  const what = whatOf(one);
  askReason({
    title: say('desk.annul.title', { what }),
    explain: say('desk.annul.explain'),
    label: say('desk.annul'),
    danger: true,
    act: (reason) => rule(`rulings/${one.id}/annulment`, { reason }, say('desk.annul.title', { what })),
  });
}

function whatOf(one) {
  const value = {
    state: () => say(`state.${one.value}`),
    outcome: () => say(`outcome.${one.value}`),
    compensation: () => durationOf(Number(one.value)),
    annulment: () => one.annuls,
  }[one.kind];
  const names = { value: value ? value() : (one.value || '').replace('-', ''), judge: judgeName(one.judge), substitute: judgeName(one.substitute) };
  if (one.kind === 'penalty' && one.value.startsWith('-')) return say('ruling.bonus', names);
  return say(one.kind === 'retest' && one.value ? 'ruling.retest.heat' : `ruling.${one.kind}`, names);
}

function whomOf(one) {
  const person = live.overview.contestants.find((each) => each.id === one.contestant);
  const sheet = one.sheet ? sheetName(one.stage, one.sheet, person && person.skill) : '';
  return [person ? `${seatOf(person)} ${person.name}` : one.contestant, sheet, one.station].filter(Boolean).join(' · ');
}
