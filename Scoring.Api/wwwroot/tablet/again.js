// A ledger that was put back to an earlier copy lacks sheets this tablet has receipts for. They are posted again, oldest first, each
// with its own op; what the judge had under way waits until they are on record. Pure.
//   again  { left: receipts still to post, held: what was under way or null }
import { lastReceipt } from './receipts.js';

// Whether the record is known here with a version that the server does not name.
export function isBehind(record, version) {
  return (record.again ?? null) === null && (lastReceipt(record)?.version ?? 0) > version;
}

// versions: how many the server has; upTo: the last one whose receipt was here before the server was asked.
export function postAgain(record, versions, upTo, now) {
  const lost = record.receipts.filter(({ version }) => version > versions && version <= upTo);
  if ((record.again ?? null) !== null || lost.length === 0) {
    return record;
  }

  const { marks, base, editing, pending, problem } = record;
  const busy = editing || pending !== null || problem !== null;
  return {
    ...record,
    receipts: record.receipts.filter(({ version }) => version <= versions),
    pending: pendingOf(lost[0], now),
    editing: false,
    problem: null,
    restored: null,
    again: { left: lost.slice(1), held: busy ? { marks, base, editing, pending, problem } : null },
  };
}

// One of them is on record again: the next, or back to what was under way.
export function goOn(record, again, now) {
  if (again === null) {
    return record;
  }

  if (again.left.length > 0) {
    return { ...record, pending: pendingOf(again.left[0], now), again: { ...again, left: again.left.slice(1) } };
  }

  return { ...record, ...again.held, again: null, againAt: now, revision: record.revision + 1 };
}

function pendingOf({ version, op, marks, reason }, now) {
  return { op, expectedVersion: version - 1, marks, reason, at: now, again: true };
}

// A draft the server had and has no more is kept there anew.
export function forgottenDraft(record, revisionThere) {
  const forgotten = record.editing && record.pending === null && record.keptRevision > revisionThere;
  return forgotten ? { ...record, keptRevision: revisionThere } : record;
}
