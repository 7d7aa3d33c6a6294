// What the organisations earn, by published revisions alone, behind the award list of any skill. No DOM.
import { spread } from './leaves.js';

export function organisationTable({ overview, list }, t) {
  const earned = list.organisations;
  if (!earned || !earned.lines.length) return [];
  const state = t.say(earned.final ? 'print.organisations.final' : 'print.organisations.open');
  return [
    {
      key: 'organisations',
      title: t.say('print.organisations'),
      sub: t.named(overview, overview.id),
      facts: [
        [t.say('print.state'), state],
        [t.say('print.organisations.n'), String(earned.lines.length)],
      ],
      columns: spread([
        { label: t.say('roster.column.organisation'), weight: 3 },
        { label: t.say('print.points'), width: 30, figure: true },
        { label: t.say('standings.award'), weight: 2 },
      ]),
      rows: [...earned.lines.map((line) => lineOf(line, earned.final, t)), ...basisOf(overview, earned.skills, t)],
      signs: [{ as: 'chief' }, { as: 'supervisor' }, { as: 'committee' }],
      stamp: { revision: state },
    },
  ];
}

function lineOf(line, final, t) {
  return {
    key: line.organisation,
    cells: [
      { text: line.organisation },
      { text: line.points, strong: true },
      { text: final ? line.awards.map(t.award).join('、') : t.say('print.organisations.later') },
    ],
  };
}

// Which revisions it rests on, and what is still to come.
function basisOf(overview, skills, t) {
  return [
    { key: 'basis', heading: true, over: { text: t.say('print.basis') } },
    {
      key: 'skills',
      over: {
        small: skills.map(({ skill, revision, stands }) => {
          const name = t.named(
            overview.skills.find((one) => one.id === skill),
            skill,
          );
          const how = stands ? 'stands' : revision ? 'reopened' : 'none';
          return t.say(`print.basis.${how}`, { skill: name, n: revision });
        }),
      },
    },
  ];
}
