// How long to wait before trying again: soon at first, then every five seconds, for ever.
// A little chance keeps a full hall from coming at once.
const STEPS = [200, 500, 1000, 2000, 4000];
const LONGEST = 5000;

export function backoff(attempt, chance = Math.random()) {
  const base = attempt < STEPS.length ? STEPS[attempt] : LONGEST;
  return Math.round(Math.min(LONGEST, base * (0.75 + chance / 2)));
}
