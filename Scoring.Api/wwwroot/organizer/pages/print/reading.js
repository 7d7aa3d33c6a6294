import { api, changed, live } from '../../app.js';

// The place list and, where it is needed, every contestant's card; each says at which entry it was read.
export async function read(state, skill, whom, withCards) {
  const run = (state.run = (state.run || 0) + 1);
  const path = `/api/competitions/${live.id}`;
  Object.assign(state, { list: null, cards: [], of: withCards ? whom.length : 0, refusal: null });
  const current = () => run === state.run;
  const list = await patiently(`${path}/skills/${encodeURIComponent(skill)}/place-list`, current);
  if (!current()) return;
  if (list.outcome !== 'done') return refuse(state, list);
  const cards = [];
  for (const id of withCards ? whom : []) {
    const card = await patiently(`${path}/contestants/${encodeURIComponent(id)}`, current);
    if (!current()) return;
    if (card.outcome !== 'done') return refuse(state, card);
    cards.push(card.body);
    state.read = cards.length;
    changed();
  }

  Object.assign(state, { list: list.body, cards });
  changed();
}

function refuse(state, answer) {
  state.refusal = answer.refusal;
  changed();
}

async function patiently(path, current) {
  for (;;) {
    const answer = await api.get(path);
    if (answer.outcome !== 'unconfirmed' || !current()) return answer;
    await new Promise((again) => setTimeout(again, 1500));
  }
}
