// Sheets to be filled in by hand: what one judge marks of one contestant, with an empty box for each value. No DOM.
import { columnsOf } from './paper.js';
import { sheetsOf } from './sheets.js';
import { spread } from './leaves.js';

// One for each sheet of the stations, each judge and each contestant; `spare` makes one without a contestant.
export function blanks({ overview, scheme, skill, station, people, spare }, t) {
  const sheets = sheetsOf(scheme).filter((one) => one.skill.id === skill);
  const stations = overview.stations.filter((one) => !station || one.id === station);
  return (spare ? [null] : people).flatMap((person) =>
    stations.flatMap((place) =>
      sheets
        .filter((one) => place.sheets.includes(one.key))
        .flatMap((one) =>
          place.seats
            .filter((seat) => !seat.released && seat.seat <= one.judges)
            .map((seat) => blank(one, place, seat, person, overview, t))
            .filter((doc) => doc.rows.length),
        ),
    ),
  );
}

function blank(one, place, seat, person, overview, t) {
  const judge = overview.judges.find((each) => each.id === seat.judge);
  const columns = spread([
    { label: '', width: 9 },
    { label: t.say('sheet.aspect') },
    { label: t.say('sheet.max'), width: 18, figure: true },
    { label: t.say('print.mark'), width: 30 },
    { label: t.say('print.remark'), width: 28 },
  ]);
  return {
    key: ['blank', person ? person.id : '', one.key, seat.judge].join(' '),
    title: t.named(one.sheet.name, one.sheet.id),
    sub: [t.named(overview, overview.id), t.named(one.skill.name, one.skill.id), t.named(one.part.name, one.part.id)].join(' · '),
    facts: [
      [t.say('roster.column.bench'), person ? t.seat(person) : ''],
      [t.say('print.station'), t.named(place, place.id)],
      [t.say('print.judge'), judge ? judge.name : seat.judge],
      ...(one.sheet.limitSeconds ? [[t.say('print.limit'), t.duration(one.sheet.limitSeconds)]] : []),
      ...(one.sheet.max ? [[t.say('print.sheetMax'), String(one.sheet.max)]] : []),
    ],
    columns,
    rows: rowsOf(one.sheet, seat.seat, t),
    signs: [{ as: 'contestant' }, { as: 'judge', name: judge && judge.name }, { as: 'chief' }, { as: 'supervisor' }],
  };
}

function rowsOf(sheet, seat, t) {
  const lines = columnsOf(sheet, seat).filter((line) => line.key !== '@outcome');
  if (!lines.length) return [];
  const rows = [];
  let heading = null;
  let number = 0;
  for (const line of lines) {
    const [id, item] = line.key.split('/');
    const aspect = (sheet.aspects || []).find((one) => one.id === id) || {};
    if (aspect.heading && aspect.heading !== heading) rows.push({ key: `h ${line.key}`, heading: true, over: { text: aspect.heading } });
    heading = aspect.heading || heading;
    rows.push({ key: line.key, least: 9, cells: cellsOf(line, aspect, item, (number += 1), t) });
  }

  rows.push({ key: '@outcome', least: 9, over: { text: t.say('print.outcome'), box: true } });
  return rows;
}

function cellsOf(line, aspect, item, number, t) {
  if (line.key === '@time') {
    return [{ text: String(number) }, { text: t.say('sheet.time') }, {}, { text: t.say('print.clock'), box: true }, { box: true }];
  }

  const part = (aspect.items || []).find((one) => one.id === item);
  const name = part ? `${t.named(aspect.name, aspect.id)}：${t.named(part.name, item)}` : t.named(aspect.name, aspect.id);
  return [
    { text: String(number) },
    { text: name, small: benchmarks(aspect, part, t) },
    { text: aspect.max === undefined ? '' : String(aspect.max) },
    { text: boxText(aspect, t), box: true },
    { box: true },
  ];
}

// What a judge has to know: the requirement, the levels' texts, what a count costs.
export function benchmarks(aspect, part, t) {
  const short = [aspect.standard];
  const levels = (aspect.levelTexts || []).map((text, level) => `${level}：${text}`);
  const each = part ? part.each : aspect.each;
  const most = part && part.most !== undefined ? t.say('print.most', { most: part.most }) : '';
  if (each !== undefined) short.push(t.say('print.each', { each }) + most);
  if (aspect.kind === 'points' && aspect.step !== undefined) short.push(t.say('print.step', { step: aspect.step }));
  return [aspect.requirement, aspect.note, short.filter(Boolean).join(' · '), ...levels].filter(Boolean);
}

// Levels and yes or no are ringed; everything else is written.
function boxText(aspect, t) {
  if (aspect.kind === 'judgement') return Array.from({ length: (aspect.levels || 3) + 1 }, (_, level) => `□${level}`).join(' ');
  if (aspect.kind === 'check') return t.say('print.check');
  return aspect.unit && aspect.unit !== '分' ? `　　　${aspect.unit}` : '';
}
