// Brings handed-in sheets to the server: the same op again and again until there is a receipt or a refusal. No DOM, no storage of its own.
//   records  { get(id), all(), save(record) → promise }   save completes when the record survives a power loss
//   post     (id, { op, expectedVersion, marks, reason? }) → answer of staff/api.js
//   reread   (id) → promise of true when the server's view of the sheet was merged into the record
//   wait     (ms) → promise
import { pauseBefore } from '../staff/retry.js';
import { endsHere } from './server.js';
import { confirm, refuse } from './sheet.js';

const CONFLICT = 409;

// It is another judge's turn on this shared tablet: the sheet waits for its own.
const NOT_UNLOCKED = 292;

export function createOutbox({ records, post, reread, wait, onRevoked, onLocked = () => {} }) {
  const busy = new Set();
  let stopped = false;
  let hurry = () => {};

  async function deliver(id) {
    if (busy.has(id)) {
      return;
    }

    busy.add(id);
    try {
      for (let attempt = 1; !stopped && isWaiting(records.get(id)); attempt += 1) {
        if (await attemptOnce(id)) {
          // A ledger put back may lack further versions of this sheet: they follow at once.
          attempt = 0;
          continue;
        }

        await Promise.race([wait(pauseBefore(attempt)), new Promise((resolve) => { hurry = chain(hurry, resolve); })]);
      }
    } finally {
      busy.delete(id);
    }
  }

  // True when this post needs no repeating.
  async function attemptOnce(id) {
    const { op, expectedVersion, marks, reason } = records.get(id).pending;
    const answer = await post(id, reason === null ? { op, expectedVersion, marks } : { op, expectedVersion, marks, reason });
    if (answer.outcome === 'done' && isReceipt(answer.body, op)) {
      const { version, ...receipt } = answer.body;
      await records.save(confirm(records.get(id), receipt, version ?? expectedVersion + 1));
      return true;
    }

    return answer.outcome === 'refused' ? turnedDown(id, answer) : false;
  }

  async function turnedDown(id, answer) {
    const { status, refusal } = answer;
    if (endsHere(answer) || refusal.number === NOT_UNLOCKED) {
      stopped = true;
      (endsHere(answer) ? onRevoked : onLocked)(refusal);
      return true;
    }

    // It may be our own post that came through earlier, under another device even: the server's versions tell.
    if (status === CONFLICT && !await reread(id)) {
      return false;
    }

    if (isWaiting(records.get(id))) {
      await records.save(refuse(records.get(id), refusal));
    }

    return true;
  }

  return {
    deliver,
    deliverAll: () => Promise.all(records.all().filter(isWaiting).map(({ id }) => deliver(id))),
    stop() {
      stopped = true;
    },
    // The server was just heard of: no need to sit out a pause.
    wake() {
      const now = hurry;
      hurry = () => {};
      now();
    },
  };
}

export function isWaiting(record) {
  return record.pending !== null && record.problem === null;
}

// Whatever answers 200 without the receipt of this op (a hotel's log-in page, say) confirms nothing.
function isReceipt(body, op) {
  return body !== null && body.op === op && typeof body.hash === 'string' && body.seq > 0;
}

function chain(first, second) {
  return () => {
    first();
    second();
  };
}
