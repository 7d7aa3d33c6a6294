// 垂直评分 as the eye sees it: one aspect over the benches of the heat the judge is at. An outcome is an exception of one bench and stays on
// its sheet. Pure.
import { heatsOf } from './desk.js';
import { isMarked, openCards } from './marks.js';
import { oddity } from './reckoning.js';
import { lastReceipt } from './receipts.js';
import { isWritable } from './sheet.js';
import { standingOf } from './standing.js';

//   recordOf(id) → record;   chosen: an aspect's id or null for the first that is still open somewhere
// → { heat, benches: [{ task, card }], aspects: [{ card, marked, of }], aspect, next }
export function verticalOf(desk, recordOf, taskId, chosen) {
  const current = desk.tasks.find(({ id }) => id === taskId);
  const heat = heatsOf(desk.tasks).find(({ tasks }) => tasks.includes(current));
  const tasks = heat.tasks.filter(({ path }) => path === current.path);
  const aspects = current.plan.cards.filter(({ kind }) => kind !== 'outcome').map((card) => progressOf(card, tasks, recordOf));
  const wanted = aspects.filter(({ marked, of }) => marked < of);
  const aspect = aspects.find(({ card }) => card.id === chosen) ?? wanted[0] ?? aspects[0];
  const benches = tasks.flatMap((task) => {
    const card = cardOf(task, aspect.card.id);
    return card === undefined ? [] : [{ task, card }];
  });
  return { heat: heat.heat, tasks, aspects, aspect, benches, next: nextOf(aspects, aspect) };
}

// Another seat of the same sheet may have other aspects before it.
function cardOf({ plan }, id) {
  return plan.cards.find((card) => card.id === id);
}

function progressOf(card, tasks, recordOf) {
  const having = tasks.filter((task) => task.open && cardOf(task, card.id) !== undefined);
  return { card, marked: having.filter((task) => isMarked(card, recordOf(task.id).marks)).length, of: having.length };
}

// The next aspect that is open for somebody, round again from this one.
function nextOf(aspects, aspect) {
  const at = aspects.indexOf(aspect);
  return [...aspects.slice(at + 1), ...aspects.slice(0, at)].find(({ marked, of }) => marked < of) ?? null;
}

// Complete drafts, in the order of the benches. `alone`: needs a second look or a reason, which only its own sheet asks for.
export function readyOf(tasks, recordOf) {
  return tasks
    .filter((task) => task.open && isWritable(recordOf(task.id)) && standingOf(recordOf(task.id), task) === 'draft')
    .filter((task) => openCards(task.plan, recordOf(task.id).marks).length === 0)
    .map((task) => {
      const record = recordOf(task.id);
      const corrects = lastReceipt(record) !== null && task.mine?.reopened !== true;
      return { task, record, alone: corrects || oddity(task.plan, record.marks) !== null };
    });
}
