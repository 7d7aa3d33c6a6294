import { h } from '../draw.js';

// A plain table: `heads` are texts or { label, figure }, each row { key, kind, cells }; a cell is a node or { kind, of }.
export function listTable(heads, rows, { caption, kind = '' } = {}) {
  const columns = heads.map((head) => (typeof head === 'object' && !head.tag ? head : { label: head }));
  const cellOf = (cell, i) => {
    const full = cell && cell.of !== undefined ? cell : { of: cell, kind: '' };
    return h('td', { key: i, class: `${columns[i].figure ? 'figure' : ''} ${full.kind || ''}` }, full.of);
  };
  const lineOf = (row) => h('tr', { key: row.key, class: row.kind || null }, row.cells.map(cellOf));
  const headOf = (column, i) => h('th', { key: i, class: column.figure ? 'figure' : null, scope: 'col' }, column.label);
  return h(
    'table',
    { class: `list ${kind}` },
    caption && h('caption', {}, caption),
    h('thead', {}, h('tr', {}, columns.map(headOf))),
    h('tbody', {}, rows.map(lineOf)),
  );
}
