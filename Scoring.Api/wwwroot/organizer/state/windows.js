// Big screens and their last sign of life: which one has gone silent or shows an old board. No DOM.

// lost (no window shows it any more), old (an old board), alive.
export const lightOf = (screen) => (screen.windows === 0 ? 'lost' : screen.stale ? 'old' : 'alive');

const WORST = { lost: 0, old: 1, alive: 2 };

// Every screen with its light and the skill and kind of its board, those that need somebody first.
export function windows(card, overview) {
  if (!card) return { screens: [], phones: 0 };
  const screens = card.screens.map((screen) => ({ ...screen, light: lightOf(screen), shows: boardOf(screen.board, overview) }));
  return { screens: screens.sort((a, b) => WORST[a.light] - WORST[b.light] || a.number - b.number), phones: card.phones };
}

// { skill, kind, station } of a board's id; another competition's board keeps its id only.
export function boardOf(id, overview) {
  if (!id) return null;
  const [competition, skill, kind] = id.split('/');
  if (competition !== overview.id) return { id };
  const station = kind.startsWith('station:') ? overview.stations.find((one) => one.id === kind.slice(8)) : null;
  return { id, skill: overview.skills.find((one) => one.id === skill), kind: kind.split(':')[0], station };
}

// Screens that need somebody and were not waved away: { silent: [number], old: [number] }.
export function screenAlerts({ screens }, waved) {
  const numbers = (light) => screens.filter((screen) => screen.light === light && waved[screen.number] !== light).map((one) => one.number);
  return { silent: numbers('lost'), old: numbers('old') };
}
