// When an unconfirmed request is sent again. The first pauses are short because most losses are one lost packet;
// the last is short enough that a judge sees his sheet go out soon after the Wi-Fi is back.
const PAUSES_MS = [500, 1000, 2000, 4000, 8000];

export function pauseBefore(attempt, chance = Math.random) {
  const pause = PAUSES_MS[Math.min(attempt, PAUSES_MS.length) - 1] ?? PAUSES_MS[0];

  // Up to a quarter more, so that a hall of tablets does not knock all at once when the server is back.
  return Math.round(pause * (1 + chance() / 4));
}

// Sends until it is done or refused; `send` must carry the same op every time.
// `tries` bounds the patience of a page whose user can press again.
export async function untilAnswered(send, { tries = Infinity, wait = sleep, onUnconfirmed = () => {} } = {}) {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send();
    if (answer.outcome !== 'unconfirmed' || attempt >= tries) {
      return answer;
    }

    onUnconfirmed(answer, attempt);
    await wait(pauseBefore(attempt));
  }
}

function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
