// The one sentence about where the current sheet is. Pure: { tone, icon, key, values } for the pill in the bar.
//   tones: 'quiet', 'draft' (kept, not handed in), 'alert' (not at the server), 'done' (there is a receipt)
import { lastReceipt } from './receipts.js';
import { phaseOf } from './sheet.js';
import { standingOf } from './standing.js';

// One lost beat is nothing; after this the judge is told.
const SILENCE_MS = 8000;

// An answer usually comes at once; a sheet on its way for longer is not sent.
const ANSWER_MS = 2500;

//   waiting: the sheets without an answer yet; troubled: how many wait for the judge (conflict, refusal)
export function statusOf({ record, task, waiting, troubled, silentSince, now }) {
  if (waiting.length > 0) {
    return waiting.every(({ pending }) => now - pending.at < ANSWER_MS)
      ? { tone: 'quiet', key: 'pill.sending', values: {} }
      : { tone: 'alert', key: 'pill.unsent', values: { count: waiting.length } };
  }

  if (troubled > 0) {
    return { tone: 'alert', key: 'pill.troubled', values: { count: troubled } };
  }

  if (standingOf(record, task) === 'reopened') {
    return { tone: 'alert', key: 'pill.reopened', values: {} };
  }

  const phase = phaseOf(record);
  if (phase === 'draft') {
    return isKept(record)
      ? { tone: 'draft', key: 'pill.kept', values: { at: record.keptAt } }
      : { tone: silentSince === null ? 'draft' : 'alert', key: 'pill.local', values: { at: record.editedAt } };
  }

  if (phase === 'submitted') {
    return { tone: 'done', key: 'pill.submitted', values: { at: lastReceipt(record).at } };
  }

  return { tone: 'quiet', key: 'pill.blank', values: {} };
}

function isKept(record) {
  return record.keptRevision >= record.revision && record.keptAt !== null;
}

// Milliseconds of silence worth telling, or 0.
export function silenceOf(silentSince, now) {
  const silence = silentSince === null ? 0 : now - silentSince;
  return silence >= SILENCE_MS ? silence : 0;
}
