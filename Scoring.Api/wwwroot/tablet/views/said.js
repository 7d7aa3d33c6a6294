import { showTime } from '../typed.js';

// A card's mark in words, as the judge gave it: "2 · 部分超出", "是", "3 次", "3:42".
export function markText(card, marks, texts) {
  if (card.kind === 'deductions') {
    return card.aspect.items.map((item) => `${texts.name(item.name)} ${marks[`${card.id}/${item.id}`] ?? '—'}`).join(', ');
  }

  const mark = marks[card.id];
  if (mark === undefined) {
    return card.kind === 'outcome' ? texts.say('outcome.done') : '—';
  }

  return (WORDS[card.kind] ?? ((_card, text) => text))(card, mark, texts);
}

const WORDS = {
  check: (_card, mark, texts) => texts.say(mark === '1' ? 'check.yes' : 'check.no'),
  judgement: (card, mark) => [mark, card.aspect.levelTexts?.[Number(mark)]].filter(Boolean).join(' · '),
  deduction: (_card, mark, texts) => (mark === '0' ? texts.say('noDeduction') : `${mark} ${texts.say('times')}`),
  time: (_card, mark) => showTime(mark),
  clock: (_card, mark) => showTime(mark),
  outcome: (_card, mark, texts) => texts.say(`outcome.${mark}`),
  measure: (card, mark) => [mark, card.aspect.unit].filter(Boolean).join(' '),
};
