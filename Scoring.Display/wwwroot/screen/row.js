// One row on the page. It is written once and touched again only where a text differs; where it stands is a transform.
import { element, write } from '../live/element.js';
import { seatOf } from '../live/words.js';
import { countOf, endOf, nameOf, placeOf, totalOf, underOf } from './asks.js';
import { measure } from './measure.js';

export function createRow(key, fit, language, { columns, organisations }) {
  const place = element('span', 'place');
  const move = fit.moves ? element('span', 'move') : null;
  const name = element('b', 'name');
  const under = element('span', 'under');
  const parts = fit.parts ? columns.map(() => partOf()) : [];
  const total = element('span', 'total');
  const who = fit.stacked ? [element('span', 'who', name, under)] : organisations ? [name, under] : [name];
  const node = element('div', 'row', place, move, ...who, ...parts.map(part => part.node), total);
  node.dataset.key = key;

  return {
    node,
    // Place and movement change when the row glides, everything else before.
    rank(row, board, moved) {
      const text = placeOf(row, board);
      write(place, text);
      const medal = board.kind === 'total' && /^[123]$/.test(text) ? ` medal medal${text}` : '';
      place.className = `place${medal}${board.kind === 'total' ? '' : ' running'}`;
      if (!move) return;
      const by = board.kind === 'total' ? moved : 0;
      write(move, board.kind !== 'total' ? countOf(row) : by ? `${by > 0 ? '▲' : '▼'}${Math.abs(by)}` : '—');
      move.className = `move${by > 0 ? ' up' : by < 0 ? ' down' : ''}`;
    },
    tell(row, board) {
      write(name, nameOf(language, row));
      write(under, underOf(language, row));
      under.title = seatOf(language, row);
      size(name, fit.lines > 1 ? Infinity : nameRoom(fit), fit.name, 700, 0);
      size(under, fit.stacked ? nameRoom(fit) : underRoom(fit), fit.organisation, 400, 0.72);
      parts.forEach((part, n) => part.tell(row.marks[n], row.bars[n]));
      node.classList.toggle('unplaced', !row.place && board.kind === 'total');
    },
    total(text) { write(total, text); },
    end(row) {
      write(total, endOf(language, row));
      total.classList.toggle('wordy', !totalOf(row));
    },
  };
}

function partOf() {
  const figure = element('span', 'figure');
  const fill = element('i', '');
  const bar = element('span', 'bar', fill);
  return {
    node: element('span', 'part', figure, bar),
    tell(mark, share) {
      write(figure, mark || '–');
      fill.style.transform = `scaleX(${(share || 0) / 1000})`;
      bar.classList.toggle('none', share === null || share === undefined);
    },
  };
}

const nameRoom = fit => fit.widths.who + 2;

function underRoom(fit) {
  const { place, move, name, parts, total } = fit.widths;
  const cells = 4 + (fit.moves ? 1 : 0) + parts.length;
  return fit.columnWidth - place - move - name - total - parts.reduce((sum, w) => sum + w, 0) - fit.gap * (cells - 1);
}

// A text too wide for its room gets smaller, down to this share; what is left over ends in an ellipsis.
function size(node, room, px, weight, least) {
  const width = measure(node.textContent, px, weight);
  const share = width > room ? Math.max(least, room / width) : 1;
  node.style.fontSize = share < 1 ? `${(px * share).toFixed(1)}px` : '';
}
