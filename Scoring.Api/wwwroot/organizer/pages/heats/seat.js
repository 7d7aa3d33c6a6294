import { say } from '../../app.js';

// 2场-03, as everybody sees a heat and a bench.
export function seatText({ heat, bench }) {
  if (!heat) return bench || '—';
  if (!/^\d+$/.test(heat)) return [heat, bench].filter(Boolean).join('-');
  return bench ? say('seat.both', { heat, bench }) : say('seat.heat', { heat });
}

export function heatText(heat) {
  if (!heat) return say('heats.without');
  return /^\d+$/.test(heat) ? say('person.heat', { heat }) : heat;
}
