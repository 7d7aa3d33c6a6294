// Where one task of this judge stands, from what the tablet holds and what the server said. Pure.
import { lastReceipt, phaseOf } from './sheet.js';

// 'blank', 'draft', 'unsent', 'conflict', 'refused', 'submitted', 'reopened' (the panel differed too much) or 'closed'.
export function standingOf(record, task) {
  const phase = phaseOf(record);
  if (phase === 'blank') {
    return task.mine !== null ? 'submitted' : task.open ? 'blank' : 'closed';
  }

  return phase === 'submitted' && isReopened(record, task) ? 'reopened' : phase;
}

function isReopened(record, { mine }) {
  return mine !== null && mine.reopened === true && mine.version === lastReceipt(record).version;
}

// The judge still has something to do here.
export function isToDo(record, task) {
  return task.open && ['blank', 'draft', 'refused', 'conflict', 'reopened'].includes(standingOf(record, task));
}
