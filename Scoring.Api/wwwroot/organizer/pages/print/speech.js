import { app, live, named, say } from '../../app.js';
import { durationOf, timeOf } from '../../../staff/clock.js';
import { awardName } from '../standings.js';
import { seatText } from '../heats/seat.js';
import { actorName, judgeName, ruleName } from '../people.js';

// How documents say things: the words, names and times of the console, for one skill.
export function speech(skillId) {
  const skill = live.overview.skills.find((one) => one.id === skillId) || { id: skillId };
  return {
    say,
    named,
    seat: seatText,
    duration: durationOf,
    judge: judgeName,
    actor: actorName,
    time: stampOf,
    skill: () => named(skill, skillId),
    rule: (by) => ruleName(by, skillId),
    award: (id) => awardName(id, skill),
    penalty: (points) =>
      String(points).startsWith('-') ? say('print.bonus', { points: String(points).slice(1) }) : say('print.penalty', { points }),
    revision: (list) => (list.published ? say('print.revision.final', { n: list.revision }) : say('print.revision.provisional')),
    language: app.texts.language,
  };
}

// The day too: paper is read long after.
function stampOf(at) {
  const date = new Date(at);
  const two = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${timeOf(date)}`;
}
