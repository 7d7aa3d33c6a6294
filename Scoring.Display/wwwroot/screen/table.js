// A page of rows. A change is played in three steps: figures count up and the row lights, rows glide, the light goes out.
import { element, write } from '../live/element.js';
import { asksOf, headingOf, totalOf } from './asks.js';
import { fitted, gridOf } from './fitting.js';
import { changedKeys, glides, spotOf } from './glide.js';
import { measure } from './measure.js';
import { movementOf } from './movement.js';
import { appear, calm, count, glide } from './motion.js';
import { createRow } from './row.js';

export function createTable(frame, board, settings) {
  const asks = asksOf(board, settings.rows, settings.language);
  const fit = fitted(frame, asks, measure);
  const heading = headingRow(asks, fit, board, settings.language);
  const page = element('div', 'page');
  const node = element('section', `table${fit.stacked ? ' stacked' : ''}${fit.lines > 1 ? ' lines' : ''}`, ...heading, page);
  const rows = new Map();
  let shown = { board, keys: [] };
  setSizes(node, fit, asks.organisations.length > 0);

  const pagesOf = of => Math.max(1, Math.ceil(of.rows.length / fit.page));
  const slice = (of, at) => of.rows.slice(at * fit.page, (at + 1) * fit.page);
  const pageOfKey = (of, key) => Math.floor(of.rows.findIndex(row => row.key === key) / fit.page);

  const pagesFrom = (of, at) => new Map(of.rows.map((row, n) => [row.key, Math.floor(n / fit.page) - at]));

  // The page as it is, without any movement.
  function paint(next, at, memory) {
    const keep = slice(next, at);
    drop([...rows.keys()].filter(key => !keep.some(row => row.key === key)));
    keep.forEach((row, slot) => {
      const mine = rowOf(row.key);
      tell(mine, row, next, memory);
      mine.end(row);
      put(mine, slot);
    });
    shown = { board: next, keys: keep.map(row => row.key) };
  }

  async function turn(next, at, memory) {
    paint(next, at, memory);
    if (!calm()) await appear(page);
  }

  async function play(next, at, memory) {
    if (calm()) { paint(next, at, memory); return; }
    const before = shown;
    const after = slice(next, at);
    const lit = new Set(changedKeys(before.board, next));
    const old = new Map(before.board.rows.map(row => [row.key, row]));
    const plan = glides(before.keys, after.map(row => row.key), pagesFrom(before.board, at), pagesFrom(next, at), fit);

    const counting = after.filter(row => before.keys.includes(row.key) && lit.has(row.key));
    counting.forEach(row => { rows.get(row.key).tell(row, next); rows.get(row.key).node.classList.add('lit'); });
    await count(counting.map(row => {
      const mine = rows.get(row.key);
      return { from: totalOf(old.get(row.key) || {}), to: totalOf(row), write: text => mine.total(text) };
    }));

    after.forEach(row => {
      const mine = rowOf(row.key);
      tell(mine, row, next, memory);
      mine.end(row);
      mine.node.classList.toggle('lit', lit.has(row.key));
    });
    await glide(plan.map(step => ({ ...step, node: rows.get(step.key).node })));
    drop(plan.filter(step => step.kind === 'leave').map(step => step.key));
    shown = { board: next, keys: after.map(row => row.key) };
    setTimeout(() => after.forEach(row => rows.has(row.key) && rows.get(row.key).node.classList.remove('lit')), 1600);
  }

  function rowOf(key) {
    if (!rows.has(key)) {
      rows.set(key, createRow(key, fit, settings.language, { columns: board.columns, organisations: asks.organisations.length > 0 }));
      page.append(rows.get(key).node);
    }
    return rows.get(key);
  }

  function tell(mine, row, next, memory) {
    mine.tell(row, next);
    mine.rank(row, next, movementOf(memory, row));
  }

  function put(mine, slot) {
    const { x, y } = spotOf(slot, fit);
    mine.node.style.transform = `translate3d(${x}px, ${y}px, 0)`;
  }

  function drop(keys) {
    keys.forEach(key => { rows.get(key).node.remove(); rows.delete(key); });
  }

  // Another key: the measures no longer fit and the table has to be made anew.
  const key = keyOf(frame, board, settings);
  return { node, key, paint, turn, play, pagesOf, pageOfKey };
}

export function keyOf(frame, board, settings) {
  const asks = asksOf(board, settings.rows, settings.language);
  const fit = fitted(frame, asks, measure);
  return [gridOf(fit, asks.organisations.length > 0), fit.name, fit.row, board.columns.map(column => column.id)].join();
}

function headingRow(asks, fit, board, language) {
  const cell = (className, text) => { const made = element('span', className); write(made, text); return made; };
  const one = () => element('div', 'row heading',
    cell('place', asks.heading.place), fit.moves ? cell('', asks.heading.second) : null, cell('', asks.heading.name),
    fit.stacked || !asks.organisations.length ? null : cell('', asks.heading.organisation),
    ...(fit.parts ? board.columns.map(column => cell('right', headingOf(language, column))) : []), cell('right', asks.heading.total));
  return Array.from({ length: fit.columns }, (_, n) => {
    const made = one();
    made.style.left = `${n * (fit.columnWidth + fit.gutter)}px`;
    return made;
  });
}

function setSizes(node, fit, organisations) {
  const sizes = {
    row: fit.row, name: fit.name, organisation: fit.organisation, total: fit.total, part: fit.part, small: fit.small,
    'heading-size': fit.headingSize, gap: fit.gap, column: fit.columnWidth, disc: Math.min(fit.row * 0.84, fit.name * 1.35),
  };
  for (const name of Object.keys(sizes)) node.style.setProperty(`--${name}`, `${sizes[name]}px`);
  node.style.setProperty('--grid', gridOf(fit, organisations));
}
