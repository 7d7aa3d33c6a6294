import { element, key, redraw } from '../../staff/element.js';
import { openCards } from '../marks.js';
import { showFigure, totalOf } from '../reckoning.js';
import { isWritable } from '../sheet.js';
import { standingOf } from '../standing.js';
import { nextTasks, seatOf } from './place.js';

// The total so far, what is open, and the one thing to do next.
export function createFoot(app, texts, { check, correct, open, jump, vertical }) {
  const total = element('strong', { class: 'total' });
  const possible = element('span', { class: 'possible' });
  const left = element('span', { class: 'left' });
  const keys = element('div', { class: 'foot-keys' });
  const node = element('footer', { class: 'foot' }, element('p', { class: 'foot-total' }, total, possible), left, keys);

  return {
    node,
    update({ desk, task, view }) {
      const current = desk.tasks.find(({ id }) => id === task);
      const record = app.record(task);
      const { plan } = current;
      const lacking = openCards(plan, record.marks);
      total.textContent = showFigure(totalOf(plan, record.marks), plan.rounding);
      possible.textContent = ` / ${showFigure(plan.possible, plan.rounding)}`;
      left.textContent = lacking.length === 0 ? texts.say('open.none') : texts.say('open.some', { count: lacking.length });
      left.classList.toggle('left-none', lacking.length === 0);
      node.classList.toggle('foot-vertical', view === 'vertical');
      if (view === 'vertical') {
        const aside = vertical();
        left.textContent = aside.left;
        left.classList.toggle('left-none', aside.complete);
        redrawKeys([...aside.keys, backTo(task)]);
        return;
      }

      redrawKeys(view === 'sheet' ? keysOf(desk, current, record, lacking) : [backTo(task)]);
    },
  };

  // Whoever works by keyboard stays on the key for what comes next.
  function redrawKeys(next) {
    const focused = keys.contains(document.activeElement);
    redraw(keys, next);
    if (focused && !keys.contains(document.activeElement)) {
      keys.querySelector('.key-submit')?.focus();
    }
  }

  function backTo(task) {
    return key(texts.say('toSheet'), () => open(task), { class: 'key-submit', 'data-task': task });
  }

  function keysOf(desk, task, record, lacking) {
    const standing = standingOf(record, task);
    if (task.open && isWritable(record)) {
      const ready = lacking.length === 0 && standing === 'draft';
      const press = () => (ready ? check(task.id) : jump(lacking[0]));
      const wanted = ready ? task.id : lacking[0]?.id ?? '';
      return [key(texts.say('check'), press, { class: `key-main key-submit ${ready ? '' : 'key-notyet'}`, 'data-wanted': wanted })];
    }

    const next = nextTasks(app, desk, task.id)[0];
    return [
      standing === 'submitted' && task.open ? key(texts.say('correct'), () => correct(task.id), { 'data-task': task.id }) : null,
      next === undefined ? element('span', { class: 'left-none' }, texts.say('allDone')) : nextKey(next),
    ].filter((each) => each !== null);
  }

  function nextKey(task) {
    const { id } = task;
    return key(texts.say('nextBench', { bench: seatOf(texts, task) }), () => open(id), { class: 'key-main key-submit', 'data-task': id });
  }
}
