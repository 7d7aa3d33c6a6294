import { ask } from '../../staff/dialog.js';
import { element, key } from '../../staff/element.js';
import { figureOf, oddity, showFigure, totalOf } from '../reckoning.js';
import { lastReceipt } from '../receipts.js';
import { nameOf } from './card.js';
import { seatOf } from './place.js';
import { markText } from './said.js';

// The last look before handing in. Answers null, or { reason } when the judge means it.
export async function checkSheet(task, record, texts) {
  const odd = oddity(task.plan, record.marks);
  // A sheet that the panel's spread reopened needs no reason: the record knows it.
  const correction = lastReceipt(record) !== null && task.mine?.reopened !== true;
  const reason = element('input', { class: 'field', maxlength: '200', 'aria-label': texts.say('reason') });
  const sure = element('input', { type: 'checkbox', class: 'tick-box' });
  let enable = () => {};
  const judge = () => enable((!correction || reason.value.trim() !== '') && (odd === null || sure.checked));
  reason.addEventListener('input', judge);
  sure.addEventListener('change', judge);

  const content = element('div', { class: 'check' },
    marksOf(task.plan, record.marks, texts),
    odd === null ? null : element('label', { class: 'notice notice-draft sure' }, sure,
      element('span', {}, element('strong', {}, texts.say(`check.${odd}`)), element('br'), texts.say('check.sure'))),
    correction ? reasonOf(reason, judge, texts) : null);
  const answer = ask({
    title: `${texts.say('check.title')} · ${texts.say('check.who', { bench: seatOf(texts, task) })}`,
    content,
    keys: [
      { label: texts.say('check.back'), value: false },
      { label: texts.say('check.submit'), value: true, kind: 'main', enabled: (apply) => { enable = apply; } },
    ],
  });
  judge();
  return await answer === true ? { reason: reason.value.trim() } : null;
}

function marksOf(plan, marks, texts) {
  const rows = plan.cards.map((card) => {
    const figure = figureOf(card, marks);
    return element('tr', {}, element('th', { scope: 'row' }, nameOf(card, texts)), element('td', {}, markText(card, marks, texts)),
      element('td', { class: 'number' }, figure === null || hasNoFigure(card) ? '' : showFigure(figure, card.rounding)));
  });
  const total = element('tr', { class: 'sum' }, element('th', { scope: 'row' }, texts.say('check.total')), element('td'),
    element('td', { class: 'number' }, showFigure(totalOf(plan, marks), plan.rounding)));
  return element('table', { class: 'marks' }, element('tbody', {}, rows), element('tfoot', {}, total));
}

function hasNoFigure(card) {
  return card.kind === 'clock' && card.derived.length === 0;
}

function reasonOf(field, judge, texts) {
  const common = ['reason.typing', 'reason.bench', 'reason.recheck'].map((word) => key(texts.say(word), () => {
    field.value = texts.say(word);
    judge();
  }));
  return element('div', { class: 'reason' }, element('p', {}, texts.say('reason')), element('div', { class: 'keys' }, common), field);
}
