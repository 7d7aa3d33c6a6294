import { ask } from '../../staff/dialog.js';
import { element } from '../../staff/element.js';
import { showFigure, totalOf } from '../reckoning.js';
import { seatOf } from './place.js';

// The last look before several sheets are handed in, each by itself. Answers the ids that are meant.
export async function chooseSheets(ready, texts) {
  let enable = () => {};
  const boxes = new Map();
  const judge = () => enable([...boxes.values()].some((box) => box.checked));
  const rows = ready.map(({ task, record, alone }) => {
    const box = element('input', {
      type: 'checkbox', class: 'tick-box', checked: !alone, disabled: alone, onchange: judge, 'aria-label': seatOf(texts, task),
    });
    boxes.set(task.id, box);
    return element('tr', {}, element('td', {}, box), element('th', { scope: 'row' }, seatOf(texts, task)),
      element('td', {}, alone ? texts.say('vertical.alone') : ''),
      element('td', { class: 'number' }, showFigure(totalOf(task.plan, record.marks), task.plan.rounding)));
  });
  const answer = ask({
    title: texts.say('vertical.title'),
    content: element('div', { class: 'check' }, element('p', {}, texts.say('vertical.text')),
      element('table', { class: 'marks' }, element('tbody', {}, rows))),
    keys: [
      { label: texts.say('check.back'), value: false },
      { label: texts.say('vertical.submit'), value: true, kind: 'main', enabled: (apply) => { enable = apply; } },
    ],
  });
  judge();
  return await answer === true ? ready.map(({ task }) => task.id).filter((id) => boxes.get(id).checked) : [];
}
