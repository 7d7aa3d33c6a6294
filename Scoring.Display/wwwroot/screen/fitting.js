// How large everything in a row may be so that all names stand whole. Numbers only; measure(text, px, weight) comes from outside.
const WIDEST_LOOK = 0.46;

// What a board asks of a row: { rows, names, second, organisations, parts: [{ heading, marks }], totals, words, places, heading }.
export function fitted(frame, asks, measure) {
  for (let perColumn = Math.ceil(asks.rows / frame.columns); perColumn >= 2; perColumn--) {
    const row = Math.floor(frame.body / perColumn);
    const whole = attempt(frame, asks, measure, perColumn, row);
    if (whole) return whole;
  }
  return last(frame, asks, measure);
}

function attempt(frame, asks, measure, perColumn, row) {
  const least = frame.smallestName;
  const most = Math.max(least, Math.min(row * 0.6, frame.unit * 0.054));
  if (row < least * 1.3) return null;
  for (const parts of asks.parts.length ? [true, false] : [false]) {
    for (const stacked of frame.upright ? [true, false] : [false, true]) {
      for (let name = most; name >= least; name = name > least ? Math.max(least, name * 0.94) : 0) {
        const fit = laid(frame, asks, measure, { perColumn, row, name, stacked, parts });
        if (fit) return fit;
      }
    }
  }
  return null;
}

function laid(frame, asks, measure, { perColumn, row, name, stacked, parts }) {
  const organisation = Math.max(frame.height / 60, name * (stacked ? 0.6 : 0.7));
  const twoLines = asks.organisations.length > 0 && stacked;
  if (twoLines && name * 1.18 + organisation * 1.3 > row * 0.94) return null;

  const widest = (texts, px, weight) => texts.reduce((most, text) => Math.max(most, measure(text, px, weight)), 0);
  const tight = twoLines && frame.upright;
  const gap = Math.round(name * (tight ? 0.4 : 0.55));
  const small = name * (tight ? 0.56 : 0.68);
  const total = name * 1.1;
  const part = name * (tight ? 0.7 : 0.84);
  const heading = Math.min(frame.heading * 0.42, name * 0.7);
  const at = text => measure(text, heading, 400);
  const disc = Math.min(row * 0.84, name * 1.35);
  const place = Math.ceil(Math.max(disc, widest(asks.places, name * 1.02, 700), at(asks.heading.place)));
  const move = asks.second.length ? Math.ceil(Math.max(widest(asks.second, small, 400), at(asks.heading.second))) : 0;
  const ends = Math.max(widest(asks.totals, total, 700), widest(asks.words, small, 400), at(asks.heading.total));
  const totalWidth = Math.ceil(ends + name * 0.2);
  const partWidths = parts
    ? asks.parts.map(p => Math.ceil(Math.max(widest(p.marks, part, 400), at(p.heading), name * (tight ? 1.7 : 2.2))))
    : [];
  const names = Math.ceil(widest(asks.names, name, 700) + name * 0.06);
  const cells = 3 + (move ? 1 : 0) + partWidths.length;
  const spare = frame.columnWidth - place - move - totalWidth - names - partWidths.reduce((sum, w) => sum + w, 0) - gap * (cells - 1);
  const wanted = Math.ceil(widest(asks.organisations, organisation, 400) + organisation * 0.3);
  if (spare < 0) return null;
  if (!twoLines && wanted > 0 && spare - gap < Math.min(wanted * 0.95, frame.columnWidth * WIDEST_LOOK)) return null;

  const room = twoLines || wanted === 0 ? spare : spare - gap - wanted;
  const wider = partWidths.length && room > 0 ? Math.min(room / partWidths.length / 1.6, name * 2.4) : 0;
  return {
    ...frame, perColumn, row, name, organisation, total, part, small, headingSize: heading, gap, parts,
    stacked: twoLines, moves: move > 0, lines: 1,
    widths: {
      place, move, name: names, who: names + (twoLines ? spare - wider * partWidths.length : 0),
      parts: partWidths.map(w => Math.floor(w + wider)), total: totalWidth,
    },
    page: perColumn * frame.columns,
  };
}

// Long titles of works: two lines each, as many rows as that leaves room for; no marks, organisation below.
function last(frame, asks, measure) {
  const name = frame.smallestName;
  const organisation = asks.organisations.length ? Math.max(frame.height / 60, name * 0.6) : 0;
  const row = Math.min(frame.body, Math.ceil(name * 2.4 + organisation * 1.4));
  const perColumn = Math.max(1, Math.min(Math.ceil(asks.rows / frame.columns), Math.floor(frame.body / row)));
  const plain = { ...asks, names: asks.names.map(text => text.slice(0, 4)), organisations: [] };
  const how = { perColumn, row: Math.floor(frame.body / perColumn), name, stacked: false, parts: false };
  const fit = laid(frame, plain, measure, how) || laid(frame, { ...plain, second: [] }, measure, how);
  return fit && { ...fit, organisation: organisation || fit.organisation, stacked: organisation > 0, lines: 2 };
}

// The grid of a row: the name takes what is left when the organisation stands below it, else the organisation does.
export function gridOf(fit, organisations) {
  const { place, move, name, parts, total } = fit.widths;
  const wide = fit.stacked || !organisations ? ['minmax(0, 1fr)'] : [`${name}px`, 'minmax(0, 1fr)'];
  return [place, ...(fit.moves ? [move] : [])].map(px => `${px}px`)
    .concat(wide, parts.map(px => `${px}px`), [`${total}px`]).join(' ');
}
