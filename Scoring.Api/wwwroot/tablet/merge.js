// What the server knows of this judge's sheet, brought into the record of this tablet. Pure.
// Nothing is overwritten that a person has not seen.
import { lastReceipt } from './receipts.js';
import { confirm, settled } from './sheet.js';
import { canonical } from './typed.js';

// own = { versions: [{ version, marks, reason, receipt }], draft: { revision, marks, at } | null }
export function merge(record, own) {
  const versions = own.versions.map((version) => ({ ...version, marks: canonicalMarks(version.marks) }));
  const draft = own.draft ? { ...own.draft, marks: canonicalMarks(own.draft.marks) } : null;
  return withDraft(withVersions(record, versions), draft);
}

function withVersions(record, versions) {
  const receipts = [...record.receipts];
  for (const { version, marks, reason, receipt } of versions) {
    receipts[version - 1] = { ...receipt, version, marks, reason: reason ?? null };
  }

  const known = { ...record, receipts };
  const answered = versions.find(({ receipt }) => receipt.op === record.pending?.op);
  if (answered !== undefined) {
    // Our own post arrived although its answer was lost.
    return meet({ ...confirm(known, answered.receipt, answered.version), receipts }, receipts.length);
  }

  return meet(known, lastReceipt(known)?.version ?? 0);
}

// Another tablet of the same judge handed in meanwhile.
function meet(record, version) {
  const behind = record.pending === null ? record.base : record.pending.expectedVersion;
  if (version <= behind || record.problem !== null) {
    return record;
  }

  const differs = !sameMarks(record.pending?.marks ?? record.marks, lastReceipt(record).marks);
  const conflict = record.pending !== null || (record.editing && differs);
  return conflict ? { ...record, problem: { kind: 'conflict', refusal: null } } : settled(record);
}

// The newer revision wins and is shown with its time; what it replaced stays at hand in `restored.replaced`.
function withDraft(record, draft) {
  if (draft === null || record.pending !== null || record.problem !== null || draft.revision < record.revision) {
    return record;
  }

  if (draft.revision === record.revision) {
    return { ...record, keptRevision: draft.revision, keptAt: draft.at };
  }

  // An emptied draft, or one that arrived after its own submission, is none.
  const last = lastReceipt(record);
  const empty = Object.keys(draft.marks).length === 0 || (last !== null && sameMarks(draft.marks, last.marks));
  return {
    ...record,
    revision: draft.revision,
    keptRevision: draft.revision,
    keptAt: draft.at,
    editedAt: draft.at,
    editing: !empty,
    marks: empty ? { ...(last?.marks ?? {}) } : { ...draft.marks },
    base: last?.version ?? 0,
    restored: empty ? null : { at: draft.at, replaced: record.editing ? record.marks : null },
  };
}

function canonicalMarks(marks) {
  return Object.fromEntries(Object.entries(marks).map(([key, mark]) => [key, canonical(mark)]));
}

function sameMarks(a, b) {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
