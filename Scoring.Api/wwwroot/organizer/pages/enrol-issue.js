import { app, changed, live, say, writes } from '../app.js';

// One after the other, so that a refusal stops the rest.
export async function issueAll(seats, state, card = false) {
  state.busy = true;
  changed();
  for (const one of seats) {
    if (!(await issue(one, state, card))) break;
  }

  state.busy = false;
  changed();
  live.refresh();
}

// Codes are shown once and never stored by the server in the clear; they stay in this page until it is closed.
export async function issue(one, state, card = false) {
  const opensAt = card && state.opensAt ? new Date(state.opensAt).toISOString() : null;
  const answer = await writes.post(
    `/api/competitions/${live.id}/enrolments`,
    { station: one.station.id, judge: one.seat ? one.seat.judge : null, number: one.number, card, opensAt },
    { what: say('enrol.one') },
  );
  if (answer.done) state.cards = { ...state.cards, [one.key]: { ...answer.done, card, opensAt } };
  app.enrolments = { id: live.id, cards: state.cards };
  changed();
  return Boolean(answer.done);
}
