// Which board is up when a screen turns through several.
export const begun = (boards, now, seconds) => ({ boards, at: 0, until: now + seconds * 1000 });

// The next board that there is to show, when its time has come.
export function turned(list, now, seconds, isThere) {
  if (now < list.until) return list;
  for (let by = 1; by <= list.boards.length; by++) {
    const at = (list.at + by) % list.boards.length;
    if (isThere(list.boards[at])) return { ...list, at, until: now + seconds * 1000 };
  }
  return { ...list, until: now + seconds * 1000 };
}

// Another set of boards: what is up stays up when it is still among them.
export function replaced(list, boards, now, seconds) {
  const at = boards.indexOf(list.boards[list.at]);
  return at < 0 ? begun(boards, now, seconds) : { ...list, boards, at };
}

export const current = list => list.boards[list.at];
