// What the computer of the event says that nobody at the wall may miss. No DOM.

const BEHIND_MS = 30000;

// Notes that are urgent or about the disk, and a second copy that has stopped or is behind: { id, urgent, note } or { id, urgent, key, args }.
export function machineAlerts(card, now) {
  if (!card) return [];
  const notes = card.notes
    .filter((note) => note.urgent || note.id === 'disk')
    .map((note) => ({ id: note.id, urgent: note.urgent, note }));
  return [...notes, ...ofSecond(card.second || {}, now)];
}

function ofSecond({ folder, problem, behindBytes, wholeAt }, now) {
  if (!folder) return [];
  if (problem) return [{ id: 'second', urgent: true, key: 'wall.second.problem', args: { problem } }];
  const late = behindBytes > 0 && (!wholeAt || now - Date.parse(wholeAt) > BEHIND_MS);
  return late ? [{ id: 'second', urgent: false, key: 'wall.second.behind', args: { kb: Math.ceil(behindBytes / 1024) } }] : [];
}
