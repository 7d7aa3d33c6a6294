// Place list, award list and certificates of a skill, out of a place list of one moment. No DOM.
import { spread } from './leaves.js';
import { sheetsOf } from './sheets.js';

const SIGNS = [{ as: 'chief' }, { as: 'supervisor' }, { as: 'committee' }];

export function placeList({ overview, scheme, list }, t) {
  const parts = [
    ...new Map(
      sheetsOf(scheme)
        .filter((one) => one.skill.id === list.skill)
        .map((one) => [`${one.stage.id}/${one.part.id}`, one.part]),
    ),
  ];
  const columns = spread([
    { label: t.say('standings.place'), width: 20 },
    { label: t.say('roster.column.name'), weight: 3 },
    { label: t.say('roster.column.organisation'), weight: 4 },
    ...parts.map(([, part]) => ({ label: t.named(part.name, part.id), width: Math.min(20, 60 / parts.length), figure: true })),
    { label: t.say('standings.total'), width: 22, figure: true },
    { label: t.say('standings.award'), weight: 2 },
  ]);
  const rows = [];
  let group;
  for (const row of standingsOf(list)) {
    if (row.group && row.group !== group) rows.push({ key: `group ${row.group}`, heading: true, over: { text: row.group } });
    group = row.group;
    const person = personOf(overview, row.contestant);
    rows.push({
      key: row.contestant,
      cells: [
        { text: row.rank || t.say(`status.${row.status}`), strong: true },
        { text: person.name, small: [person.number || person.id] },
        { text: person.organisation || '' },
        ...parts.map(([key]) => ({ text: (row.parts || {})[key] || '—' })),
        { text: row.total || '—', strong: true, small: row.decidedBy ? [t.say('standings.decided', { by: t.rule(row.decidedBy) })] : [] },
        { text: (row.awards || []).map(t.award).join('、') },
      ],
    });
  }

  return [docOf('places', t.say('print.places'), overview, list, columns, rows, t)];
}

// Award after award in the scheme's order, each in place order.
export function awardList({ overview, list, awards }, t) {
  const columns = spread([
    { label: t.say('standings.place'), width: 20 },
    { label: t.say('roster.column.name'), weight: 3 },
    { label: t.say('print.number'), weight: 2 },
    { label: t.say('roster.column.organisation'), weight: 4 },
    { label: t.say('standings.total'), width: 22, figure: true },
  ]);
  const rows = awards.flatMap((award) => {
    const own = standingsOf(list).filter((row) => (row.awards || []).includes(award));
    const heading = {
      key: `award ${award}`,
      heading: true,
      over: { text: t.say('print.award.n', { award: t.award(award), n: own.length }) },
    };
    return own.length ? [heading, ...own.map((row) => awardRow(award, row, personOf(overview, row.contestant)))] : [];
  });
  return rows.length ? [docOf('awards', t.say('print.awards'), overview, list, columns, rows, t)] : [];
}

function awardRow(award, row, person) {
  return {
    key: `${award} ${row.contestant}`,
    cells: [
      { text: row.group ? `${row.group} ${row.rank}` : row.rank, strong: true },
      { text: person.name },
      { text: person.number || person.id },
      { text: person.organisation || '' },
      { text: row.total },
    ],
  };
}

// Only of a published revision: what is provisional earns nothing.
export function certificates({ overview, list, awards }, t) {
  if (!list.published) return [];
  return awards.flatMap((award) =>
    standingsOf(list)
      .filter((row) => (row.awards || []).includes(award))
      .map((row) => {
        const person = personOf(overview, row.contestant);
        const values = {
          name: person.name,
          organisation: person.organisation || '',
          competition: t.named(overview, overview.id),
          skill: t.skill(list.skill),
          award: t.award(award),
        };
        return {
          key: `certificate ${award} ${row.contestant}`,
          certificate: { ...values, text: t.say('print.certificate.text', values) },
          columns: [],
          facts: [],
          rows: [],
          signs: [],
        };
      }),
  );
}

// Awards that were given, in the scheme's order.
export function awardsOf(scheme, list) {
  const given = new Set(standingsOf(list).flatMap((row) => row.awards || []));
  const skill = ((scheme && scheme.skills) || []).find((one) => one.id === list.skill) || {};
  const known = (skill.awards || []).flatMap((one) => (one.kind === 'worldskills' ? ['gold', 'silver', 'bronze', 'medallion'] : [one.id]));
  return [...known.filter((one) => given.has(one)), ...[...given].filter((one) => !known.includes(one))];
}

export function standingsOf(list) {
  const skill = ((list.result && list.result.skills) || []).find((one) => one.id === list.skill);
  return (skill && skill.standings) || [];
}

function docOf(key, title, overview, list, columns, rows, t) {
  return {
    key: `${key} ${list.skill}`,
    title: `${t.skill(list.skill)} ${title}`,
    sub: t.named(overview, overview.id),
    facts: [
      [t.say('print.state'), t.revision(list)],
      [t.say('print.people'), String(standingsOf(list).length)],
    ],
    columns,
    rows,
    signs: SIGNS,
  };
}

export function personOf(overview, id) {
  return overview.contestants.find((one) => one.id === id) || { id, name: id };
}
