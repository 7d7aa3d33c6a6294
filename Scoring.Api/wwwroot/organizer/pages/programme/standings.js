import { named, say } from '../../app.js';
import { h } from '../../draw.js';
import { listTable } from '../table.js';

// Tables of organisations, cities and trades over all members.
export function standings(view) {
  const partName = (of) => named(((view.trades || []).find((trade) => trade.id === of) || {}).name, of);
  return h(
    'div',
    { key: 'standings' },
    view.standings.map((one) =>
      one.tables.map((table) =>
        h(
          'section',
          { class: 'card table-frame section-gap', tabindex: '0', key: `${one.id}/${table.of}` },
          table.rows.length
            ? pointsTable(table.rows, {
                caption: named(one.name, one.id) + (table.of ? ` · ${partName(table.of)}` : ''),
                who: say(`programme.table.of.${one.by}`),
                awards: one.awards,
              })
            : h('p', { class: 'grid-none' }, `${named(one.name, one.id)}: ${say('programme.empty')}`),
          table.unassigned > 0 && h('p', { class: 'faint table-note' }, say('programme.unassigned', { n: table.unassigned })),
        ),
      ),
    ),
  );
}

// A table by points, with what the last columns of a page add.
export function pointsTable(rows, { caption, who, awards, heads = [], more = () => [] }) {
  const withRate = rows.some((row) => row.rate);
  const columns = [
    { label: say('programme.place'), figure: true },
    who,
    ...heads,
    { label: say('programme.points'), figure: true },
    { label: say('programme.results'), figure: true },
    withRate && { label: say('programme.rate'), figure: true },
    awards.length > 0 && say('programme.awards'),
  ].filter(Boolean);
  const lines = rows.map((row) => ({
    key: row.id,
    cells: [
      { kind: 'place-cell', of: row.place ? h('b', { class: `medal medal-${row.place}` }, row.place) : '—' },
      row.name,
      ...more(row),
      [h('b', {}, row.points || '—'), row.decidedBy && h('small', { class: 'decided' }, say('programme.decided', { by: row.decidedBy }))],
      row.results,
      ...(withRate ? [row.rate ? `${row.rate}%` : '—'] : []),
      ...(awards.length ? [row.awards.map((award) => h('span', { class: 'chip', key: award }, nameOf(awards, award)))] : []),
    ],
  }));
  return listTable(columns, lines, { caption, kind: 'places' });
}

export function nameOf(list, id) {
  return named((list.find((one) => one.id === id) || {}).name, id);
}
