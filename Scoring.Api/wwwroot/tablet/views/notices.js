import { element, key } from '../../staff/element.js';
import { timeOf } from '../../staff/clock.js';
import { lastReceipt } from '../receipts.js';
import { standingOf } from '../standing.js';
import { nameOf } from './card.js';
import { markText } from './said.js';

// As much of the hash as a person compares with the printed book.
const HASH_LETTERS = 12;

// What has to be said above the cards: receipt, unsent, conflict, refusal, correction under way, restored draft.
export function noticesOf(app, texts, task) {
  const record = app.record(task.id);
  const standing = standingOf(record, task);
  const notices = {
    submitted: () => [againOf(record, texts), ...receiptsOf(record, texts, true)].filter(Boolean),
    unsent: () => [notice('alert', unsentText(record.pending, texts))],
    conflict: () => [conflictOf(app, texts, task, record)],
    refused: () => [refusalOf(app, texts, record)],
    draft: () => [...correctionOf(app, texts, record), ...restoredOf(app, texts, record)],
    reopened: () => [reopenedOf(app, texts, task), ...receiptsOf(record, texts, false)],
    closed: () => [notice('alert', texts.say('closed'))],
  };
  return [...ruledOf(task, texts), ...(notices[standing]?.() ?? [])];
}

// Either it never arrived, or the server has forgotten it.
function unsentText({ again, at, expectedVersion }, texts) {
  return again === true ? texts.say('again.text', { version: expectedVersion + 1 }) : texts.say('unsent.text', { time: timeOf(at) });
}

function againOf({ againAt }, texts) {
  return againAt === undefined ? null : notice('draft', texts.say('again.done'));
}

// Only a version that counts is called submitted.
function receiptsOf({ receipts }, texts, counts) {
  return [...receipts].reverse().map(({ version, at, seq, hash, reason }, index) => {
    const line = texts.say('receipt.line', { version, time: timeOf(at), seq, hash: hash.slice(0, HASH_LETTERS) });
    const why = reason === null ? null : element('p', { class: 'faint' }, texts.say('receipt.reason', { reason }));
    return counts && index === 0
      ? notice('done', element('strong', { class: 'sealed' }, `✓ ${texts.say('phase.submitted')}`),
        element('span', { class: 'receipt' }, line), why)
      : element('p', { class: 'earlier faint' }, line, why);
  });
}

// Why the sheet counts for nothing, and the way to its next version: a re-test starts from nothing, anything else from what was submitted.
function reopenedOf(app, texts, { id, mine, plan }) {
  const retest = mine.cause === 'retest';
  const aspects = plan.cards.filter((card) => mine.aspects?.includes(card.id)).map((card) => nameOf(card, texts));
  const why = mine.cause === 'returned' && mine.why === 'seat' ? texts.say('reopened.seat')
    : mine.cause === 'returned' ? texts.say('reopened.returned', { why: mine.why ?? '' })
      : texts.say(retest ? 'reopened.retest' : 'reopened');
  return notice('alert', why, aspects.length === 0 ? '' : element('p', {}, texts.say('reopened.aspects', { aspects: aspects.join('、') })), ' ',
    key(texts.say('reopened.start'), () => (retest ? app.restart(id) : app.correct(id)), { class: 'key-main' }));
}

// The chief judge said how the sheet ended.
function ruledOf({ outcome }, texts) {
  return outcome === null ? [] : [notice('alert', texts.say(`ruled.${outcome}`))];
}

function correctionOf(app, texts, record) {
  return lastReceipt(record) === null ? [] : [notice('draft', texts.say('correcting', { version: record.base }), ' ',
    key(texts.say('correct.abandon'), () => app.abandon(record.id)))];
}

function restoredOf(app, texts, { id, restored }) {
  return restored === null ? [] : [notice('draft', texts.say('restored', { time: timeOf(restored.at) }), ' ',
    restored.replaced === null ? null : key(texts.say('restored.swap'), () => app.swapDraft(id)))];
}

function refusalOf(app, texts, { id, problem: { refusal } }) {
  return notice('alert', element('p', {}, texts.say('refused', { number: refusal.number, text: texts.refusal(refusal) })),
    element('ul', { class: 'faults' }, refusal.faults.map(({ place, reason }) => element('li', {}, `${place}：${reason}`))),
    element('div', { class: 'notice-keys' }, key(texts.say('refused.amend'), () => app.amend(id), { class: 'key-main' })));
}

// Both sides of a conflict beside each other; nothing is chosen for the judge.
function conflictOf(app, texts, { plan }, record) {
  const theirs = lastReceipt(record);
  const mine = record.pending?.marks ?? record.marks;
  const rows = plan.cards.map((card) => {
    const [a, b] = [markText(card, theirs.marks, texts), markText(card, mine, texts)];
    const name = element('th', { scope: 'row' }, nameOf(card, texts));
    return element('tr', { class: a === b ? '' : 'differs' }, name, element('td', {}, a), element('td', {}, b));
  });
  const heads = ['conflict.aspect', 'conflict.theirs', 'conflict.mine'].map((word) => element('th', { scope: 'col' }, texts.say(word)));
  return notice('alert', element('p', {}, texts.say('conflict', { version: theirs.version, time: timeOf(theirs.at) })),
    element('table', { class: 'marks' }, element('thead', {}, element('tr', {}, heads)), element('tbody', {}, rows)),
    element('div', { class: 'notice-keys' },
      key(texts.say('conflict.keepTheirs'), () => app.keepTheirs(record.id)),
      key(texts.say('conflict.keepMine'), () => app.keepMine(record.id))));
}

function notice(tone, ...content) {
  return element('div', { class: ['notice', `notice-${tone}`], role: tone === 'alert' ? 'alert' : null }, content);
}
