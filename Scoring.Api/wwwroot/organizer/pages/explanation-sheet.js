import { app, say } from '../app.js';
import { h } from '../draw.js';
import * as why from '../state/explanation.js';
import { judgeName } from './people.js';
import { listTable } from './table.js';

const WHY = ['highest', 'lowest', 'notMiddle', 'unmarked'];

// One sheet: aspects down, judges across, how they became the aspect's mark, then the sheet's own sum.
export function sheetTrail(sheet) {
  const table = why.sheetTable(sheet);
  return h(
    'div',
    { class: 'why-sheet', key: sheet.of },
    h('h4', {}, why.sentence(sheet, app.texts.language)),
    table.rows.length > 0 && h('div', { class: 'table-frame', tabindex: '0' }, listTable(heads(table), table.rows.map(line), { kind: 'why-table' })),
    sums(sheet),
  );
}

function heads(table) {
  return [
    say('why.aspect'),
    ...table.givers.map((giver) => ({ label: giverName(giver), figure: true })),
    say('why.how'),
    { label: say('person.mark'), figure: true },
  ];
}

function giverName(giver) {
  if (giver === '@time') return say('why.time');
  return giver === 'unmarked' ? say('why.unmarked') : judgeName(giver);
}

function line(row) {
  const name = row.step.name || {};
  const language = app.texts.language;
  return {
    key: row.step.of,
    cells: [
      (language === 'en' ? name.en || name.zh : name.zh || name.en) || row.step.of,
      ...row.cells.map(cell),
      h('span', { class: 'why-how' }, why.how(row.step, language)),
      h('b', {}, row.step.value),
    ],
  };
}

function cell(one) {
  if (!one) return '';
  const shown = one.shown === undefined ? '—' : one.shown;
  const title = WHY.includes(one.why) ? say(`why.${one.why}`) : null;
  return one.dropped ? h('s', { title }, shown, h('span', { class: 'unseen' }, ` ${title || ''}`)) : h('span', { title }, shown);
}

// What a step does with what it is made of; a penalty with its reason.
export function sums(step) {
  return why.endings(step).map((ending, i) => h('p', { class: 'why-sum', key: i }, why.sentence(ending, app.texts.language), reasons(ending)));
}

function reasons(step) {
  const given = (step.inputs || []).filter((input) => input.of === 'penalty' && input.why);
  return given.length > 0 && h('small', { class: 'faint' }, ` ${given.map((input) => input.why).join('；')}`);
}
