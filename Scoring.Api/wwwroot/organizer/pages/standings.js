import { changed, fetched, forget, here, live, named, say, to } from '../app.js';
import { h } from '../draw.js';
import { sheetsOf } from '../state/sheets.js';
import { label } from '../state/publication.js';
import { exportLinks } from './exports.js';
import { ruleName } from './people.js';
import { key, link, refusalBox } from './pieces.js';
import { listTable } from './table.js';

// Places as they would be published now: for the organizer's eyes, and for the printer.
export function standings() {
  const skills = live.overview.skills;
  const state = here(() => ({ skill: skills[0] && skills[0].id, seq: live.overview.seq }));
  const skill = skills.find((one) => one.id === state.skill) || skills[0];
  const path = `/api/competitions/${live.id}/skills/${skill.id}/standings?seq=${state.seq}`;
  const answer = fetched(path);
  const fresh = () => {
    forget(path);
    state.seq = live.overview.seq;
    changed();
  };
  const moved = state.seq !== live.overview.seq;
  return h(
    'div',
    { class: 'column column-wide', key: 'standings' },
    h(
      'div',
      { class: 'headline' },
      h(
        'div',
        {},
        h(
          'h1',
          {},
          say('nav.standings'),
          h(
            'span',
            { class: `label label-${label(skill)}` },
            say(`label.${label(skill)}`),
            skill.revision > 0 && ` ${say('label.revision', { n: skill.revision })}`,
          ),
        ),
        h('p', { class: 'faint' }, say('standings.explain')),
      ),
      h(
        'div',
        { class: 'headline-keys' },
        moved && key(say('standings.fresh'), fresh, { kind: 'key-main' }),
        link(say('whatif.key'), to('c', live.id, 'what-if')),
        link(say('nav.print'), `${to('c', live.id, 'print')}?kind=places&skill=${encodeURIComponent(skill.id)}`),
      ),
    ),
    skills.length > 1 &&
      h(
        'div',
        { class: 'pills' },
        skills.map((one) =>
          h(
            'button',
            {
              type: 'button',
              key: one.id,
              class: `pill ${one.id === skill.id ? 'pill-now' : ''}`,
              'aria-pressed': String(one.id === skill.id),
              onclick: () => {
                state.skill = one.id;
                changed();
              },
            },
            named(one, one.id),
          ),
        ),
      ),
    answer && answer.outcome !== 'done' && refusalBox(answer.refusal),
    answer && answer.outcome === 'done' && table(skill, answer.body),
    exportLinks(skill.id),
  );
}

function table(skill, result) {
  const rows = ((result.skills || []).find((one) => one.id === skill.id) || { standings: [] }).standings;
  const people = new Map(live.overview.contestants.map((one) => [one.id, one]));
  const parts = partsOf(skill);
  const heads = [
    { label: say('standings.place'), figure: true },
    say('roster.column.name'),
    say('roster.column.organisation'),
    ...parts.map((part) => ({ label: part.name, figure: true })),
    { label: say('standings.total'), figure: true },
    say('standings.award'),
  ];
  const caption = `${named(live.overview, live.id)} · ${named(skill, skill.id)}`;
  const lines = rows.map((row) => lineOf(row, people.get(row.contestant) || {}, parts, skill));
  return h(
    'div',
    { class: 'card table-frame', tabindex: '0' },
    listTable(heads, lines, { caption, kind: 'places' }),
    !rows.length && h('p', { class: 'grid-none' }, say('standings.none')),
  );
}

function lineOf(row, person, parts, skill) {
  const place = row.rank
    ? h('b', { class: `medal medal-${row.rank}` }, row.rank)
    : h('span', { class: 'chip' }, say(`status.${row.status}`));
  const why =
    row.decidedBy &&
    h('small', { class: 'decided', title: row.decidedBy }, say('standings.decided', { by: ruleName(row.decidedBy, skill.id) }));
  return {
    key: row.contestant,
    cells: [
      { kind: 'place-cell', of: place },
      h('a', { href: to('c', live.id, 'contestant', row.contestant) }, person.name || row.contestant),
      person.organisation || '',
      ...parts.map((part) => (row.parts || {})[part.key] || '—'),
      [h('b', {}, row.total || '—'), why, h('a', { class: 'why-link no-print', href: to('c', live.id, 'explanation', row.contestant) }, say('why.key'))],
      (row.awards || []).map((award) => h('span', { class: 'chip', key: award }, awardName(award, skill))),
    ],
  };
}

function partsOf(skill) {
  const parts = new Map();
  for (const one of sheetsOf(live.scheme)) {
    if (one.skill.id === skill.id) parts.set(`${one.stage.id}/${one.part.id}`, named(one.part.name, one.part.id));
  }

  return [...parts].map(([partKey, name]) => ({ key: partKey, name }));
}

export function awardName(id, skill) {
  const own = (live.scheme && live.scheme.skills.find((one) => one.id === skill.id)) || {};
  const award = [...(own.awards || []), ...((live.scheme && live.scheme.awards) || [])].find((one) => one.id === id);
  return award ? named(award.name, id) : id;
}
