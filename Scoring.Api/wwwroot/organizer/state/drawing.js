// The draw scoring-draw/1 once more, apart from the server: docs/decisions/drawing-seats.md says every step. No DOM.
import { sha256 } from './sha256.js';

// Seats by heat and bench: [{ contestant, heat, bench }].
export function drawSeats(seed, skill, ids, benches, apart) {
  const order = inOrder(`${seed}\n${skill}\n`, ids);
  const heats = Array.from({ length: Math.ceil(order.length / benches.length) }, (_, i) => ({
    name: String(i + 1),
    places: Math.min(benches.length, order.length - i * benches.length),
    members: [],
  }));
  if (apart) spreadOut(seed, skill, order, heats, apart);
  else order.forEach((drawn, i) => heats[Math.floor(i / benches.length)].members.push(drawn));
  return heats.flatMap((heat) => heat.members.sort(byTicket).map(({ id }, i) => ({ contestant: id, heat: heat.name, bench: benches[i] })));
}

export function drawLots(seed, skill, ids) {
  return inOrder(`${seed}\nlot\n${skill}\n`, ids).map(({ id }, i) => ({ contestant: id, lot: i + 1 }));
}

// Whether a recorded draw is what its seed gives: 'same', 'other', or 'unknown' for a rule this page does not know.
export function verify(skill, draw) {
  if (draw.draw !== 'scoring-draw/1') return 'unknown';
  if (draw.commitment && draw.commitment !== commitmentOf(skill, draw)) return 'other';
  const lots = draw.seats.some((seat) => seat.lot);
  const taking = draw.seats.filter((seat) => lots || seat.heat).map((seat) => seat.contestant);
  const again = lots ? drawLots(draw.seed, skill, taking) : drawSeats(draw.seed, skill, taking, draw.benches, draw.apart);
  const text = (seat) => `${seat.contestant} ${seat.heat || ''} ${seat.bench || ''} ${seat.lot || ''}`;
  const recorded = new Set(draw.seats.map(text));
  return again.every((seat) => recorded.has(text(seat))) ? 'same' : 'other';
}

// What was recorded while the draw was closed: the seed and its salt as one array, in the form of every commitment of the ledger.
export function commitmentOf(skill, { salt, seed }) {
  return sha256(JSON.stringify(['scoring-person/1', 'draw', skill, salt, seed, null, null, null, null, null]));
}

function spreadOut(seed, skill, order, heats, apart) {
  const groupOf = new Map(apart.flatMap((ids, i) => ids.map((id) => [id, `${i}`])));
  const groups = new Map();
  for (const drawn of order) {
    const group = groupOf.get(drawn.id) || `-${drawn.id}`;
    groups.set(group, [...(groups.get(group) || []), drawn]);
  }

  for (const members of [...groups.values()].sort((a, b) => b.length - a.length || byTicket(a[0], b[0]))) {
    const own = new Map();
    for (const member of members) {
      const heat = heats
        .filter(free)
        .sort((a, b) => of(own, a) - of(own, b) || free(b) - free(a) || byHeat(seed, skill, member.id, a, b))[0];
      heat.members.push(member);
      own.set(heat, of(own, heat) + 1);
    }
  }
}

function byHeat(seed, skill, id, a, b) {
  const ticket = (heat) => sha256(`${seed}\n${skill}\n${id}\n${heat.name}`);
  return ticket(a) < ticket(b) ? -1 : 1;
}

const free = (heat) => heat.places - heat.members.length;
const of = (own, heat) => own.get(heat) || 0;
const byTicket = (a, b) => (a.ticket === b.ticket ? (a.id < b.id ? -1 : 1) : a.ticket < b.ticket ? -1 : 1);

function inOrder(head, ids) {
  return ids.map((id) => ({ id, ticket: sha256(head + id) })).sort(byTicket);
}
