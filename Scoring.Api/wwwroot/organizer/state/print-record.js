// What is on record of a contestant, for people to sign: each sheet with every judge's marks and receipts. Made of
// contestants' cards. No DOM.
import { asList, sheetsOf, table } from './sheets.js';
import { spread } from './leaves.js';

// One for each sheet that somebody marked, of each card.
export function filled({ overview, scheme, cards, station }, t) {
  const at = overview.stations.find((one) => one.id === station);
  return cards.flatMap((card) =>
    sheetsOf(scheme)
      .filter((one) => one.skill.id === card.skill && (!at || at.sheets.includes(one.key)))
      .map((one) => ({
        one,
        judges: card.sheets.filter((each) => each.stage === one.stage.id && each.sheet === one.sheet.id).map(withMarks),
      }))
      .filter(({ judges }) => judges.length)
      .map(({ one, judges }) => sheetDoc(card, one, judges, overview, t)),
  );
}

function withMarks(sheet) {
  return { ...sheet, versions: sheet.versions.map((version) => ({ ...version, marks: asList(version.marks) })) };
}

function sheetDoc(card, one, judges, overview, t) {
  const columns = spread([
    { label: t.say('sheet.aspect') },
    { label: t.say('sheet.max'), width: 16, figure: true },
    ...judges.map((judge) => ({ label: t.judge(judge.judge), width: Math.min(24, 100 / judges.length), figure: true })),
  ]);
  const rows = table(one.sheet, judges).map((line) => ({
    key: line.key,
    cells: [
      { text: [line.of && t.named(line.of), lineName(line, t)].filter(Boolean).join('：') },
      { text: line.max === null || line.max === undefined ? '' : String(line.max) },
      ...line.cells.map((cell) => ({ text: spoken(cell.now, line, t) })),
    ],
  }));
  const mark = card.sheetMarks[`${one.stage.id}/${one.sheet.id}`];
  return {
    key: `filled ${card.contestant} ${one.key}`,
    title: t.named(one.sheet.name, one.sheet.id),
    sub: [t.named(overview, overview.id), t.named(one.skill.name, one.skill.id), t.named(one.part.name, one.part.id)].join(' · '),
    facts: [...who(card, t), [t.say('print.sheetMark'), mark || t.say('print.open')]],
    columns,
    rows: [
      ...rows,
      { key: 'receipts', heading: true, over: { text: t.say('print.receipts') } },
      ...judges.map((judge) => receipt(judge, t)),
    ],
    signs: [
      { as: 'contestant' },
      ...judges.map((judge) => ({ as: 'judge', name: t.judge(judge.judge) })),
      { as: 'chief' },
      { as: 'supervisor' },
    ],
    stamp: { entry: card.entry, hash: card.entryHash },
  };
}

// Newest first: what counts stands on top, what it replaced below.
function receipt(judge, t) {
  const versions = judge.versions.slice().reverse();
  const small = versions.flatMap((version) => [
    [
      t.say('sheet.version', { n: version.version }),
      t.time(version.at),
      t.actor(version.by),
      version.reason && t.say('print.reason', { reason: version.reason }),
    ]
      .filter(Boolean)
      .join(' · '),
    t.say('print.entry', { seq: version.seq, hash: version.hash }),
  ]);
  return {
    key: `receipt ${judge.judge}`,
    over: { text: t.judge(judge.judge) + (judge.cause ? `（${t.say(`desk.why.${judge.cause}`)}）` : ''), small },
  };
}

export function who(card, t) {
  return [
    [t.say('roster.column.name'), card.name || card.contestant],
    [t.say('roster.column.number'), card.number || card.contestant],
    [t.say('roster.column.organisation'), card.organisation || ''],
    [t.say('roster.column.bench'), t.seat(card)],
  ];
}

function lineName(line, t) {
  if (line.key === '@time') return t.say('sheet.time');
  return line.key === '@outcome' ? t.say('sheet.outcome') : t.named(line.name, line.key);
}

export function spoken(value, line, t) {
  if (value === null) return '—';
  if (line.key === '@outcome') return t.say(`outcome.${value}`);
  return line.kind !== 'check' ? value : value === 'true' || value === '1' ? '✓' : '✗';
}
