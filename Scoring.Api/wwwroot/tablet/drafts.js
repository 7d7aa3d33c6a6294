// Keeps drafts at the server, so that a broken tablet loses nothing: the latest revision of each sheet, a moment after the last change.
//   put(id, { revision, marks }) → answer;   wait(ms) → promise
import { pauseBefore } from '../staff/retry.js';

// Long enough to gather a judge's taps into one request, short enough that hardly a mark is lost with the tablet.
const SETTLE_MS = 700;
const CONFLICT = 409;

export function createDraftKeeper({ records, put, wait, onKept, onBehind }) {
  const busy = new Set();

  async function keep(id) {
    if (busy.has(id)) {
      return;
    }

    busy.add(id);
    try {
      await wait(SETTLE_MS);
      for (let attempt = 1; isUnkept(records.get(id)); attempt += 1) {
        const { revision, marks, editing } = records.get(id);
        const answer = await put(id, { revision, marks: editing ? marks : {} });
        if (answer.outcome === 'done') {
          attempt = 0;
          await onKept(id, revision, answer.body.keptAt);
        } else if (answer.outcome === 'refused') {
          await (answer.status === CONFLICT ? onBehind(id) : undefined);
          break;
        }

        await wait(attempt === 0 ? SETTLE_MS : pauseBefore(attempt));
      }
    } finally {
      busy.delete(id);
    }
  }

  return { keep, keepAll: () => Promise.all(records.all().filter(isUnkept).map(({ id }) => keep(id))) };
}

// A pending sheet needs no draft any more; an abandoned correction does: its kept draft has to go.
export function isUnkept(record) {
  return record.pending === null && record.problem === null && record.revision > record.keptRevision;
}
