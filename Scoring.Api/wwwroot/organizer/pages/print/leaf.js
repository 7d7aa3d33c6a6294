import { say } from '../../app.js';
import { h } from '../../draw.js';
import { leavesOf } from '../../state/leaves.js';

// A document on its sheets of A4: title on the first, headings on each, signatures on the last, the foot everywhere.
export function leaves(doc, stamp) {
  if (doc.certificate) return [certificate(doc, stamp)];
  const pages = leavesOf(doc);
  return pages.map((rows, i) =>
    h(
      'section',
      { class: doc.lying ? 'leaf leaf-lying' : 'leaf', key: `${doc.key} ${i}`, lang: document.documentElement.lang },
      i === 0
        ? head(doc)
        : h(
            'p',
            { class: 'leaf-again' },
            doc.title,
            ' · ',
            doc.facts
              .map(([, value]) => value)
              .filter(Boolean)
              .slice(0, 2)
              .join(' · '),
          ),
      rows.length > 0 && table(doc, rows),
      i === pages.length - 1 && doc.signs.length > 0 && signs(doc.signs),
      foot({ ...stamp, ...doc.stamp }, i + 1, pages.length),
    ),
  );
}

function head(doc) {
  return h(
    'header',
    { class: 'leaf-head' },
    h('h2', {}, doc.title),
    h('p', { class: 'leaf-sub' }, doc.sub),
    h(
      'dl',
      { class: 'leaf-facts' },
      doc.facts.map(([label, value]) => h('div', { key: label }, h('dt', {}, label), h('dd', {}, value || '　'))),
    ),
  );
}

function table(doc, rows) {
  return h(
    'table',
    { class: 'leaf-table' },
    h(
      'colgroup',
      {},
      doc.columns.map((column, i) => h('col', { key: i, style: { width: `${column.width}mm` } })),
    ),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        doc.columns.map((column, i) => h('th', { key: i, scope: 'col', class: column.figure ? 'leaf-figure' : null }, column.label)),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map((row) => line(row, doc.columns)),
    ),
  );
}

function line(row, columns) {
  const cells = row.over
    ? h('td', { colspan: String(columns.length), key: 'over', class: row.over.box ? 'leaf-box' : null }, inside(row.over))
    : row.cells.map((cell, i) =>
        h('td', { key: i, class: columns[i].figure ? 'leaf-figure' : cell.box ? 'leaf-box' : null }, inside(cell)),
      );
  return h(
    'tr',
    { key: row.key, class: row.heading ? 'leaf-heading' : null, style: row.least ? { height: `${row.least}mm` } : null },
    cells,
  );
}

function inside(cell) {
  return [
    cell.text && (cell.strong ? h('b', {}, cell.text) : cell.text),
    (cell.small || []).map((text, i) => h('small', { key: i }, text)),
  ];
}

function signs(who) {
  const line = ({ as, name }, i) =>
    h('div', { key: i }, h('dt', {}, say(`print.sign.${as}`), name && ` ${name}`), h('dd', {}, h('span', {}, say('print.sign.date'))));
  return h('dl', { class: 'leaf-signs' }, who.map(line));
}

function foot(stamp, page, of) {
  return h(
    'footer',
    { class: 'leaf-foot' },
    h(
      'p',
      {},
      h('span', {}, stamp.revision, ' · ', say('print.foot', { entry: stamp.entry })),
      h('span', { class: 'leaf-page' }, say('print.pages', { page, of })),
    ),
    h('p', { class: 'leaf-hash' }, stamp.hash),
  );
}

function certificate(doc, stamp) {
  const one = doc.certificate;
  return h(
    'section',
    { class: 'leaf leaf-honour', key: doc.key },
    h(
      'div',
      { class: 'honour' },
      h('h2', {}, say('print.certificate')),
      h('p', { class: 'honour-name' }, one.name, one.organisation && h('small', {}, one.organisation)),
      h('p', { class: 'honour-text' }, one.text),
      h('p', { class: 'honour-award' }, one.award),
      h('p', { class: 'honour-seal' }, say('print.certificate.seal'), h('br', {}), say('print.certificate.date')),
    ),
    foot(stamp, 1, 1),
  );
}
