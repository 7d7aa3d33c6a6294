// Which pages a role opens, and where it begins. The doors decide; this only spares people what would be refused. No DOM.

const ALL = ['prepare', 'heats', 'wall', 'standings', 'desk', 'paper', 'print', 'enrol', 'screens', 'officials'];
const OF = {
  organizer: ALL,
  'chief-judge': ['desk', 'wall', 'standings'],
  recorder: ['paper'],
  supervisor: ['desk', 'wall', 'standings'],
};
const BEHIND = { wall: ['contestant', 'sheet'], standings: ['print'] };

export function pagesOf(role) {
  return OF[role] || ALL;
}

export function mayOpen(role, page) {
  if (!role || role === 'organizer') return true;
  const pages = pagesOf(role);
  return pages.includes(page) || pages.some((one) => (BEHIND[one] || []).includes(page));
}

export function mayRule(role) {
  return !role || role === 'organizer' || role === 'chief-judge';
}

export const isOrganizer = (role) => !role || role === 'organizer';
