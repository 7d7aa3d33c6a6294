// The tablet's sign of life and its look at the desk. Tells the page when the server was last heard of.

// The organizer's wall calls a tablet silent after a few missed beats; twelve a minute cost nothing.
const BEAT_MS = 5000;
const NO_SUCH_STATION = 404;

export function createPulse({ server, wait, now, unsent, onDesk, onHeard, onSilent, onEnded, endsHere }) {
  let running = false;
  let seq = null;

  async function run() {
    if (running) {
      return;
    }

    running = true;
    while (running) {
      await beatOnce();
      await wait(BEAT_MS);
    }
  }

  async function beatOnce() {
    const beat = await server.beat(unsent());
    if (!heard(beat)) {
      return;
    }

    // A server that tells its seq with the beat spares us a desk that did not change.
    if (beat.outcome !== 'done' || beat.body?.seq === undefined || beat.body.seq !== seq) {
      await look();
    }
  }

  async function look() {
    const answer = await server.desk();
    if (heard(answer) && answer.outcome === 'done') {
      seq = answer.body.view.seq;
      await onDesk(answer.body);
    }

    return answer;
  }

  function heard(answer) {
    if (answer.outcome === 'unconfirmed') {
      onSilent(now());
      return false;
    }

    onHeard(now());
    if (endsHere(answer) || answer.status === NO_SUCH_STATION) {
      running = false;
      onEnded(answer.refusal);
      return false;
    }

    return true;
  }

  return { run, look, stop: () => { running = false; } };
}
