// What each big screen shows, while it is being set. No DOM.

export const ROWS = [7, 10, 14];

export function fresh(number) {
  return { number, boards: [], secondsPerBoard: 24, rows: 10, theme: 'dark', language: 'zh' };
}

// Every board of a competition that a screen can show, in the order people look for them.
export function boardsOf(overview) {
  const boards = [];
  for (const skill of overview.skills) {
    for (const kind of ['total', 'so-far', 'progress'])
      boards.push({ id: `${overview.id}/${skill.id}/${kind}`, kind, skill, station: null });
    for (const station of overview.stations) {
      if (station.sheets.some((sheet) => sheet.startsWith(`${skill.id}/`))) {
        boards.push({ id: `${overview.id}/${skill.id}/station:${station.id}`, kind: 'station', skill, station });
      }
    }
  }

  return boards;
}

export function toggle(plan, board) {
  const has = plan.boards.includes(board);
  return { ...plan, boards: has ? plan.boards.filter((one) => one !== board) : [...plan.boards, board] };
}

export function move(plan, board, by) {
  const boards = plan.boards.slice();
  const at = boards.indexOf(board);
  const to = Math.min(boards.length - 1, Math.max(0, at + by));
  boards.splice(at, 1);
  boards.splice(to, 0, board);
  return { ...plan, boards };
}

export function faults(plan) {
  const found = [];
  if (!Number.isInteger(plan.number) || plan.number < 1 || plan.number > 99) found.push('screens.number.bad');
  if (!Number.isInteger(plan.secondsPerBoard) || plan.secondsPerBoard < 5 || plan.secondsPerBoard > 600) found.push('screens.seconds.bad');
  if (!ROWS.includes(plan.rows)) found.push('screens.rows.bad');
  return found;
}

export function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

// The next free number, smallest first.
export function nextNumber(plans) {
  for (let n = 1; ; n++) {
    if (!plans.some((plan) => plan.number === n)) return n;
  }
}
