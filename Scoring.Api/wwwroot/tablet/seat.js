// One judge's seat on this tablet: his records, the outbox that brings them to the server, the keeper of his drafts, and how they catch up
// with what the server knows. A shared tablet has one after the other.
import { forgottenDraft, isBehind, postAgain } from './again.js';
import { createDraftKeeper } from './drafts.js';
import { merge } from './merge.js';
import { createOutbox, isWaiting } from './outbox.js';
import { createRecords } from './records.js';
import { lastReceipt } from './receipts.js';

export function createSeat({ owner, judge, kept, server, store, now, wait, changed, onFailed, onRevoked, onLocked }) {
  const records = createRecords({ owner, kept, store, changed, failed: onFailed });
  const post = (id, sheet) => server.post(id, { ...sheet, judge });
  const put = (id, draft) => server.putDraft(id, { ...draft, judge });
  const outbox = createOutbox({ records, post, reread, wait, onRevoked, onLocked });
  const keeper = createDraftKeeper({ records, put, wait, onKept, onBehind: reread });

  function onKept(id, revision, at) {
    const record = records.get(id);
    return records.save({ ...record, keptRevision: Math.max(record.keptRevision, revision), keptAt: at });
  }

  async function reread(id) {
    const upTo = versionOf(records.get(id));
    const answer = await server.sheet(id);
    if (answer.outcome !== 'done') {
      return false;
    }

    const merged = merge(records.get(id), answer.body);
    const next = postAgain(merged, answer.body.versions.length, upTo, now());
    const saved = await records.save(next);
    if (next !== merged) {
      outbox.deliver(id);
    }

    return saved;
  }

  // Sheets of which the server knows more than this tablet (a kept draft, or a version handed in on another one), or less: its ledger may
  // have been put back to an earlier copy.
  async function catchUp(tasks, drafts) {
    const newer = drafts.filter(({ revision, ...draft }) => revision > records.get(idOf(draft)).revision).map(idOf);
    const other = tasks.filter(({ id, mine }) => {
      const there = mine?.version ?? 0;
      return there > versionOf(records.get(id)) || isBehind(records.get(id), there);
    });
    await Promise.all([...new Set([...newer, ...other.map(({ id }) => id)])].map(reread));
    const there = new Map(drafts.map((draft) => [idOf(draft), draft.revision]));
    for (const record of records.all()) {
      const next = forgottenDraft(record, there.get(record.id) ?? 0);
      if (next !== record) {
        await records.save(next);
        keeper.keep(record.id);
      }
    }
  }

  return {
    owner,
    records,
    catchUp,
    keep: keeper.keep,
    deliver: outbox.deliver,
    wake: outbox.wake,
    begin() {
      outbox.deliverAll();
      keeper.keepAll();
    },
    waiting: () => records.all().filter(isWaiting),
    close() {
      records.close();
      outbox.stop();
    },
  };
}

function versionOf(record) {
  return lastReceipt(record)?.version ?? 0;
}

function idOf({ contestant, stage, sheet }) {
  return `${contestant}/${stage}/${sheet}`;
}
