// The rows of the phone page: the same markup as the server wrote, kept and changed where it differs.
import { element, write } from '../live/element.js';
import { pick, seatOf } from '../live/words.js';
import { hashOf, medalOf, statusOf } from './standing.js';

export function createList(node, language) {
  const rows = new Map();
  for (const item of node.children) rows.set(item.dataset.key, partsOf(item));

  function tell(row, board, wasThere) {
    if (!rows.has(row.key)) rows.set(row.key, partsOf(blank(row.key)));
    const { item, place, name, under, marks, total, more } = rows.get(row.key);
    const seat = seatOf(language, row);
    const news = total.nodeValue !== (row.share || row.total || '');
    write(place, row.place || '–');
    place.className = `place${medalOf(board, row)}`;
    write(name, row.name || seat);
    write(under, [row.organisation, row.name && seat, statusOf(language, row)].filter(Boolean).join(' · '));
    const figures = board.columns.map((column, n) => row.marks[n] && `${pick(language, column.name)} ${row.marks[n]}`);
    write(marks, figures.filter(Boolean).join('\u00a0· '));
    if (news) total.nodeValue = row.share || row.total || '';
    write(more, row.share ? row.total : '');
    if (news && wasThere) {
      item.classList.add('lit');
      setTimeout(() => item.classList.remove('lit'), 2000);
    }
    return item;
  }

  return {
    itemOf: key => (rows.has(key) ? rows.get(key).item : null),
    // Puts rows in order, moving only those that stand elsewhere.
    show(board, found, before) {
      let at = node.firstElementChild;
      for (const row of board.rows) {
        const item = tell(row, board, !!before);
        item.hidden = !found(row);
        if (item === at) at = at.nextElementSibling;
        else node.insertBefore(item, at);
      }
      while (at) {
        const gone = at;
        at = at.nextElementSibling;
        rows.delete(gone.dataset.key);
        gone.remove();
      }
    },
  };
}

function blank(key) {
  const item = element('li', '', element('span', 'place'),
    element('span', 'who', element('b', ''), element('small', ''), element('small', 'marks')),
    element('span', 'total', document.createTextNode(''), element('small', '')));
  item.dataset.key = key;
  return item;
}

function partsOf(item) {
  const [place, who, end] = item.children;
  const [name, under, marks] = who.children;
  const more = end.querySelector('small');
  if (end.firstChild === more) end.prepend(document.createTextNode(''));
  return { item, place, name: linked(item, name), under, marks, total: end.firstChild, more };
}

// The server writes a page that needs no script; with one each name leads to the contestant's own page.
function linked(item, name) {
  const link = element('a', '', name.textContent);
  link.href = hashOf(item.dataset.key);
  name.replaceChildren(link);
  return link;
}
