// Where one task of this judge stands, from what the tablet holds and what the server said. Pure.
import { lastReceipt } from './receipts.js';
import { phaseOf } from './sheet.js';

// 'blank', 'draft', 'unsent', 'conflict', 'refused', 'submitted', 'reopened' (the panel differed too much) or 'closed'.
export function standingOf(record, task) {
  const phase = phaseOf(record);
  if (phase === 'blank' && task.mine === null) {
    return task.open ? 'blank' : 'closed';
  }

  return phase === 'blank' || phase === 'submitted' ? recorded(record, task) : phase;
}

// A version newer than the one that was reopened is on record and counts.
function recorded(record, { mine }) {
  const version = lastReceipt(record)?.version ?? 0;
  return mine !== null && mine.reopened === true && mine.version >= version ? 'reopened' : 'submitted';
}

// The judge still has something to do here.
export function isToDo(record, task) {
  return task.open && ['blank', 'draft', 'refused', 'conflict', 'reopened'].includes(standingOf(record, task));
}
