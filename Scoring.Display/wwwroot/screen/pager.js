// Which page is up. A page stays eight seconds; the first returns after every two others; a changed row brings its page up for a moment.
export const PAGE = 8000;
export const MOMENT = 5000;

export const opened = now => ({ page: 0, step: 0, until: now + PAGE, held: false });

// 0 1 2 0 3 4 0 5 …: the order in which pages are shown.
export function order(pages) {
  const turns = [0];
  for (let page = 1; page < pages; page++) {
    if (page > 1 && page % 2 === 1) turns.push(0);
    turns.push(page);
  }
  return turns;
}

export function ticked(state, pages, now) {
  if (state.page >= pages) return { ...state, page: 0, step: 0, until: now + PAGE };
  if (state.held || pages < 2 || now < state.until) return state;
  const turns = order(pages);
  const step = (state.step + 1) % turns.length;
  return { ...state, page: turns[step], step, until: now + PAGE };
}

// The page of a changed row. While one page is up for its moment, others wait their turn.
export function brought(state, page, now) {
  if (state.held) return state;
  if (page === state.page) return { ...state, until: Math.max(state.until, now + MOMENT) };
  return state.brief > now ? state : { ...state, page, until: now + MOMENT, brief: now + MOMENT };
}

export const heldOrNot = (state, now) => ({ ...state, held: !state.held, until: now + PAGE });

export function stepped(state, pages, by, now) {
  return { ...state, page: (state.page + by + pages) % pages, until: now + PAGE };
}
