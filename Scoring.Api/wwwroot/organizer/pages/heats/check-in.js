import { changed, fetched, live, say, tell, writes } from '../../app.js';
import { h } from '../../draw.js';
import { attendanceOf } from '../../state/heats.js';
import { askReason } from '../dialog.js';
import { key } from '../pieces.js';
import { heatText } from './seat.js';

// Reasons said most often: one tap instead of a sentence.
const REASONS = { late: ['traffic', 'papers'], absent: ['noshow', 'told'], unknown: ['slip'], present: ['slip'] };

// A first "here" is one tap; everything else has its reason.
export function came(one, attendance) {
  const before = attendanceOf(one);
  if (before === 'unknown' && attendance === 'present')
    return send([one], attendance, null, () => send([one], 'unknown', say('checkin.undone')));
  const state = { said: '' };
  return askReason({
    title: say(`checkin.ask.${attendance}`, { name: one.name }),
    explain: say(`checkin.means.${attendance}`),
    label: say('checkin.record'),
    danger: attendance === 'absent',
    more: (put) => quick(REASONS[attendance], put, state),
    act: (reason) => send([one], attendance, reason, () => send([one], before, say('checkin.undone'))),
  });
}

export function everybodyCame(heat, people) {
  return send(people, 'present', null, () => takeBack(people), heatText(heat.heat));
}

// Whoever was answered otherwise since keeps that answer.
function takeBack(people) {
  const answer = fetched(`/api/competitions/${live.id}/seating`, live.overview.seq);
  const found = answer && answer.outcome === 'done' ? answer.body.attendance : [];
  const other = new Set(found.filter((one) => one.attendance !== 'present').map((one) => one.contestant));
  const still = people.filter((one) => !other.has(one.id));
  return still.length ? send(still, 'unknown', say('checkin.undone')) : undefined;
}

function quick(reasons, put, state) {
  return h(
    'div',
    { class: 'quick', key: 'quick' },
    reasons.map((reason) =>
      key(
        say(`checkin.reason.${reason}`),
        () => {
          state.said = say(`checkin.reason.${reason}`);
          put(state.said);
          changed();
        },
        { kind: 'key-small', key: reason },
      ),
    ),
  );
}

async function send(people, attendance, reason, undo, what) {
  const body = { contestants: people.map((one) => one.id), attendance, reason };
  const name = what || people[0].name;
  const answer = await writes.post(`/api/competitions/${live.id}/attendance`, body, { what: say('checkin.what', { name }) });
  if (answer.done) tell(say(`checkin.done.${attendance}`, { name, n: people.length }), attendance === 'unknown' ? null : undo);
  live.refresh();
}
