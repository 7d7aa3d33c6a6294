// Judges one after the other on a shared tablet: whoever leaves is off the glass at once, whoever comes types his PIN. No DOM.
import { untilAnswered } from '../staff/retry.js';
import { choicesOf } from './turn.js';

// A person stands there with a finger on the key: after this many tries he is told, and may press again.
const TRIES = 4;

//   end() → takes the judge before off the glass;   tell() → redraws
export function createTurns({ state, server, store, place, turn, newOp, wait, end, tell }) {
  let last = null;

  // True when this desk is nobody's to see here.
  async function stops(body) {
    if (body.device.shared !== true) {
      return false;
    }

    const unsent = (await store.sheets()).filter(({ pending }) => pending !== null).map(({ owner }) => owner);
    last = choicesOf(body, place, unsent);
    if (state.choosing === null && body.device.judge !== '' && body.device.judge === turn.holder()) {
      return false;
    }

    show();
    await (body.device.judge === '' ? null : server.lock(newOp()));
    return true;
  }

  function show() {
    turn.drop();
    end();
    Object.assign(state, { desk: null, task: null, view: 'sheet', reviewing: false, choosing: last });
    tell();
  }

  return {
    stops,
    isShared: () => last !== null,
    // At once for the eye; the server is told, and told again with every look, until it knows.
    lock() {
      if (last !== null && state.choosing === null) {
        show();
        server.lock(newOp());
      }
    },
    lockAfterRest() {
      if (last !== null && state.choosing === null && turn.holder() === null) {
        this.lock();
      }
    },
    // Answers null when the tablet is this judge's, else what he has to be told.
    async unlock(judge, pin) {
      const op = newOp();
      const answer = await untilAnswered(() => server.unlock({ op, judge, pin }), { tries: TRIES, wait });
      if (answer.outcome !== 'done') {
        return answer;
      }

      turn.take(judge);
      return null;
    },
  };
}
