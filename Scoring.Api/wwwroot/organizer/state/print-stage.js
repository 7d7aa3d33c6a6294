// All contestants of a stage on one paper: what they got on each sheet and part, the stage's total, the place. No DOM.
import { spread, widthFor } from './leaves.js';
import { personOf, standingsOf } from './print-places.js';
import { sheetsOf } from './sheets.js';

const SIGNS = [{ as: 'judge' }, { as: 'chief' }, { as: 'supervisor' }, { as: 'committee' }];
const FIGURE = 18;
const UPRIGHT = 3;
const LYING = 8;

// More figures than lie side by side go on papers of their own, each with everybody; total and place stand on the last.
export function stageTables({ overview, scheme, list, stage }, t) {
  const sheets = sheetsOf(scheme).filter((one) => one.skill.id === list.skill && one.stage.id === stage);
  const lines = (list.stages || []).filter((one) => one.stage === stage);
  if (!sheets.length || !lines.length) return [];
  const standings = new Map(standingsOf(list).map((one) => [one.contestant, one]));
  const rows = lines.map((line) => ({ line, standing: standings.get(line.contestant), person: personOf(overview, line.contestant) }));
  const figures = figuresOf(sheets, rows, t);
  const ends = endsOf(sheets[0], rows, t);
  const more = ends.length - 2;
  const lying = figures.length + more > UPRIGHT;
  const papers = split(figures, more);
  return papers.map((some, i) => {
    const own = i === papers.length - 1 ? [...some, ...ends] : some;
    const part = papers.length > 1 ? ` ${i + 1}/${papers.length}` : '';
    return {
      key: `stage ${list.skill}/${stage} ${i}`,
      lying,
      title: `${t.skill(list.skill)} ${t.named(sheets[0].stage.name, stage)} ${t.say('print.summary')}${part}`,
      sub: t.named(overview, overview.id),
      facts: [
        [t.say('print.state'), t.revision(list)],
        [t.say('print.people'), String(lines.length)],
      ],
      columns: spread([...whoColumns(rows, t), ...own.map(columnOf)], lying),
      rows: grouped(rows, own),
      signs: SIGNS,
    };
  });
}

// Sheet after sheet, and behind the sheets of a part its mark; where a part is one sheet's mark it stands once.
function figuresOf(sheets, rows, t) {
  const stage = sheets[0].stage.id;
  return [...new Set(sheets.map((one) => one.part))].flatMap((part) => {
    const own = sheets.filter((one) => one.part === part);
    const ofPart = ({ standing }) => ((standing && standing.parts) || {})[`${stage}/${part.id}`];
    const ofSheet =
      (sheet) =>
      ({ standing }) =>
        ((standing && standing.sheets) || {})[`${stage}/${sheet.id}`];
    const name = t.named(part.name, part.id);
    if (own.length === 1 && rows.every((row) => ofPart(row) === ofSheet(own[0].sheet)(row))) return [{ label: name, of: ofPart }];
    return [
      ...own.map(({ sheet }) => ({ label: t.named(sheet.name, sheet.id), of: ofSheet(sheet) })),
      { label: t.say('print.part', { part: name }), of: ofPart, strong: true },
    ];
  });
}

// The skill's total too, where it is not the stage's.
function endsOf({ skill, stage }, rows, t) {
  const last = skill.stages[skill.stages.length - 1] === stage;
  const total = ({ standing }) => standing && standing.rank && standing.total;
  const other = last && rows.some((row) => total(row) && total(row) !== row.line.total);
  return [
    { label: t.say(other || !last ? 'print.stageTotal' : 'standings.total'), of: ({ line }) => line.total, strong: true, width: 20 },
    ...(other ? [{ label: t.say('standings.total'), of: total, strong: true, width: 20 }] : []),
    {
      label: t.say(last ? 'standings.place' : 'print.stagePlace'),
      of: ({ line, standing }) => line.rank || t.say(`status.${(standing && standing.status) || 'incomplete'}`),
      strong: true,
      width: 18,
    },
  ];
}

function split(figures, more) {
  const papers = Math.ceil((figures.length + more) / LYING) || 1;
  const each = Math.ceil(figures.length / papers);
  return Array.from({ length: papers }, (_, i) => figures.slice(i * each, (i + 1) * each));
}

function whoColumns(rows, t) {
  const numbers = rows.map(({ person }) => person.number || person.id);
  return [
    { label: t.say('print.number'), width: Math.min(32, Math.max(18, ...numbers.map(widthFor))) },
    { label: t.say('roster.column.name'), weight: 3 },
    { label: t.say('roster.column.organisation'), weight: 4 },
  ];
}

function columnOf({ label, width }) {
  return { label, width: width || FIGURE, figure: true };
}

function grouped(rows, figures) {
  let group;
  return rows.flatMap((row) => {
    const own = row.standing && row.standing.group;
    const heading = own && own !== group ? [{ key: `group ${own}`, heading: true, over: { text: own } }] : [];
    group = own;
    return [...heading, lineOf(row, figures)];
  });
}

function lineOf(row, figures) {
  const { person } = row;
  return {
    key: person.id,
    cells: [
      { text: person.number || person.id },
      { text: person.name },
      { text: person.organisation || '' },
      ...figures.map(({ of, strong }) => ({ text: of(row) || '—', strong })),
    ],
  };
}
