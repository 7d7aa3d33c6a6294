// A contestant's whole record on one paper: every sheet by stage and part, penalties, total, place. No DOM.
import { who } from './print-record.js';
import { sheetsOf } from './sheets.js';
import { spread } from './leaves.js';

// All sheets of a contestant, stage by stage.
export function summaries({ overview, scheme, cards, list }, t) {
  return cards.map((card) => {
    const sheets = sheetsOf(scheme).filter((one) => one.skill.id === card.skill);
    const stages = [...new Set(sheets.map((one) => one.stage))];
    return {
      key: `summary ${card.contestant}`,
      title: t.say('print.summary'),
      sub: [t.named(overview, overview.id), t.named(sheets[0] && sheets[0].skill.name, card.skill)].join(' · '),
      facts: [
        ...who(card, t),
        [t.say('standings.total'), card.total || t.say('print.open')],
        [t.say('standings.place'), card.rank ? `${card.rank}（${t.revision(list)}）` : t.say(`status.${card.status}`)],
        ...(card.awards.length ? [[t.say('standings.award'), card.awards.map(t.award).join('、')]] : []),
      ],
      columns: spread([
        { label: t.say('person.sheet') },
        { label: t.say('print.judges') },
        { label: t.say('sheet.max'), width: 18, figure: true },
        { label: t.say('person.mark'), width: 26, figure: true },
      ]),
      rows: [...stages.flatMap((stage) => stageRows(card, stage, sheets, t)), ...penaltyRows(card, t)],
      signs: [{ as: 'contestant' }, { as: 'judge' }, { as: 'chief' }, { as: 'supervisor' }],
      stamp: { entry: card.entry, hash: card.entryHash },
    };
  });
}

function stageRows(card, stage, sheets, t) {
  const own = sheets.filter((one) => one.stage === stage);
  return [...new Set(own.map((one) => one.part))].flatMap((part) => [
    {
      key: `p ${stage.id}/${part.id}`,
      heading: true,
      cells: [
        { text: `${t.named(stage.name, stage.id)} · ${t.named(part.name, part.id)}` },
        {},
        {},
        { text: card.parts[`${stage.id}/${part.id}`] || '—' },
      ],
    },
    ...own
      .filter((one) => one.part === part)
      .map((one) => ({
        key: one.key,
        cells: [
          { text: t.named(one.sheet.name, one.sheet.id) },
          {
            text: card.sheets
              .filter((each) => each.stage === stage.id && each.sheet === one.sheet.id)
              .map((each) => t.judge(each.judge))
              .join('、'),
          },
          { text: one.sheet.max === undefined ? '' : String(one.sheet.max) },
          { text: card.sheetMarks[`${stage.id}/${one.sheet.id}`] || '—' },
        ],
      })),
  ]);
}

function penaltyRows(card, t) {
  const standing = (card.penalties || []).filter((one) => !one.annulledFor);
  if (!standing.length) return [];
  return [
    { key: 'penalties', heading: true, over: { text: t.say('print.penalties') } },
    ...standing.map((one, i) => ({
      key: `penalty ${i}`,
      over: { text: `${t.penalty(one.points)}　${one.reason || ''}`, small: [`${t.time(one.at)} · ${t.actor(one.by)}`] },
    })),
  ];
}
