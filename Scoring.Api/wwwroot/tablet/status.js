// The one sentence about where the current sheet is. Pure: { tone, icon, key, values } for the pill in the bar.
//   tones: 'quiet', 'draft' (kept, not handed in), 'alert' (not at the server), 'done' (there is a receipt)
import { lastReceipt, phaseOf } from './sheet.js';

// One lost beat is nothing; after this the judge is told.
const SILENCE_MS = 8000;

//   waiting: how many sheets have no answer yet; troubled: how many wait for the judge (conflict, refusal)
export function statusOf({ record, waiting, troubled, silentSince }) {
  if (waiting > 0 || troubled > 0) {
    return waiting > 0
      ? { tone: 'alert', key: 'pill.unsent', values: { count: waiting } }
      : { tone: 'alert', key: 'pill.troubled', values: { count: troubled } };
  }

  const phase = record === null ? 'blank' : phaseOf(record);
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
