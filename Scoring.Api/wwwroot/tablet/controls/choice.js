import { element, key } from '../../staff/element.js';
import { halfWidth } from '../typed.js';

// Judgement and check: one key for each answer, its meaning written on it; a digit on the keyboard is the same.
export function createJudgement(card, { texts, set }) {
  const levels = Array.from({ length: (card.aspect.levels ?? 3) + 1 }, (_, level) => String(level));
  const answers = levels.map((level) => ({ value: level, shortcut: level, label: level, text: card.aspect.levelTexts?.[Number(level)] }));
  return createChoice(card, answers, set, texts);
}

export function createCheck(card, { texts, set }) {
  return createChoice(card, [
    { value: '1', shortcut: '1', label: texts.say('check.yes') },
    { value: '0', shortcut: '0', label: texts.say('check.no') },
  ], set, texts);
}

// What is usual is no entry at all.
export function createOutcome(card, { texts, set }) {
  return createChoice(card, ['stopped', 'notAttempted', null].map((value) => ({
    value, shortcut: null, label: texts.say(`outcome.${value ?? 'done'}`),
  })).reverse(), set, texts);
}

function createChoice(card, answers, set, texts) {
  const choose = (value) => set({ [card.id]: value });
  const buttons = answers.map(({ value, label, text }) => key(
    [element('span', { class: 'level' }, label), text ? element('span', { class: 'level-text' }, text) : null],
    () => choose(value), { class: 'key-level' }));
  let current = null;

  return {
    field: null,
    keys: [element('div', { class: 'keys keys-even', role: 'group', 'aria-label': texts.name(card.name) }, buttons)],
    // A digit, also a full-width one, answers at once; true when it was one of ours.
    press(typed) {
      const answer = answers.find(({ shortcut }) => shortcut === halfWidth(typed));
      if (answer !== undefined) {
        choose(answer.value);
      }

      return answer !== undefined;
    },
    nudge(direction) {
      const at = answers.findIndex(({ value }) => value === current);
      const next = at < 0 ? (direction > 0 ? 0 : answers.length - 1) : at + direction;
      choose(answers[Math.max(0, Math.min(answers.length - 1, next))].value);
    },
    update(marks) {
      current = marks[card.id] ?? null;
      buttons.forEach((button, index) => {
        const chosen = answers[index].value === current;
        button.classList.toggle('key-chosen', chosen);
        button.setAttribute('aria-pressed', String(chosen));
      });
    },
  };
}
