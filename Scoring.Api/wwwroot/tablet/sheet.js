// One judge's sheet as this tablet holds it. Every function takes a record and gives the next; nothing here talks to anybody.
//   receipts  what is on record, by version: { version, op, seq, epoch, hash, at, marks, reason }
//   marks     the draft (editing), or the last version
//   pending   handed in here and not yet answered: { op, expectedVersion, marks, reason, at }; its op never changes
//   again     what a ledger that was put back lacks (again.js); null as a rule
//   problem   why it could not be recorded: { kind: 'conflict' | 'refused', refusal }
import { goOn } from './again.js';
import { lastReceipt } from './receipts.js';

export function blank(owner, id) {
  return {
    key: `${owner}|${id}`, owner, id, revision: 0, marks: {}, editing: false, base: 0, editedAt: null, keptRevision: 0, keptAt: null,
    pending: null, problem: null, restored: null, again: null, receipts: [],
  };
}

// 'blank', 'draft', 'unsent', 'conflict', 'refused' or 'submitted'; only a receipt makes it 'submitted'.
export function phaseOf(record) {
  if (record.problem !== null) {
    return record.problem.kind;
  }

  if (record.pending !== null) {
    return 'unsent';
  }

  return record.editing ? 'draft' : record.receipts.length > 0 ? 'submitted' : 'blank';
}

export function isWritable(record) {
  const phase = phaseOf(record);
  return phase === 'blank' || phase === 'draft';
}

// changes: { key: 'text' | null }; null opens the aspect again.
export function edit(record, changes, now) {
  if (!isWritable(record)) {
    return record;
  }

  const marks = { ...record.marks };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) {
      delete marks[key];
    } else {
      marks[key] = value;
    }
  }

  return { ...record, marks, editing: true, revision: record.revision + 1, editedAt: now };
}

// A correction starts from what is on record and becomes its next version.
export function correct(record, now) {
  const last = lastReceipt(record);
  return phaseOf(record) !== 'submitted'
    ? record
    : { ...record, marks: { ...last.marks }, editing: true, base: last.version, revision: record.revision + 1, editedAt: now };
}

// A re-test is another performance: it starts from nothing.
export function restart(record, now) {
  return { ...correct(record, now), marks: {} };
}

// Back to what is on record; the revision grows so that a kept draft elsewhere does not come back.
export function abandon(record, now) {
  const last = lastReceipt(record);
  return last === null || record.pending !== null
    ? record
    : { ...settled(record), keptRevision: record.keptRevision, revision: record.revision + 1, editedAt: now };
}

export function handIn(record, op, reason, now) {
  if (phaseOf(record) !== 'draft') {
    return record;
  }

  const pending = { op, expectedVersion: record.base, marks: { ...record.marks }, reason: reason || null, at: now };
  return { ...record, pending, restored: null };
}

export function confirm(record, receipt, version) {
  const { pending } = record;
  if (pending === null || receipt.op !== pending.op) {
    return record;
  }

  const entry = { ...receipt, version, marks: pending.marks, reason: pending.reason };
  const kept = record.receipts.filter((other) => other.version < version);
  return goOn(settle({ ...record, receipts: [...kept, entry] }), record.again ?? null, receipt.at);
}

function settle(record) {
  return { ...settled(record), pending: null };
}

// Nothing is under way: what is shown is what is on record. The server ended its draft with the last version.
export function settled(record) {
  const last = lastReceipt(record);
  return {
    ...record, marks: { ...last.marks }, editing: false, base: last.version, problem: null, restored: null, again: null, keptRevision: record.revision,
  };
}

// Turned down: nothing was recorded. A conflict waits for the judge, anything else can be amended.
export function refuse(record, refusal) {
  return record.pending === null ? record : { ...record, problem: { kind: 'refused', refusal } };
}

// The judge goes back to the marks of a refused sheet; handing it in again will be another intention with another op.
export function amend(record, now) {
  return record.problem === null
    ? record
    : { ...record, pending: null, problem: null, again: null, editing: true, revision: record.revision + 1, editedAt: now };
}

// The judge read both sides of a conflict and wants his marks as the next version: a correction he still has to hand in.
export function keepMine(record, now) {
  const mine = record.pending?.marks ?? record.marks;
  const base = lastReceipt(record)?.version ?? 0;
  return { ...amend(record, now), marks: { ...mine }, base };
}

export function keepTheirs(record, now) {
  return abandon({ ...record, pending: null, problem: null }, now);
}

// A draft of another tablet replaced this one's; the judge wants his own back.
export function swapDraft(record, now) {
  const replaced = record.restored?.replaced ?? null;
  return replaced === null || !isWritable(record)
    ? record
    : { ...record, marks: { ...replaced }, editing: true, revision: record.revision + 1, editedAt: now, restored: null };
}
