import { app, named, say } from '../../app.js';
import { h } from '../../draw.js';
import { link } from '../pieces.js';
import { listTable } from '../table.js';

// Skill levels gained through published results, and subsidies.
export function upgrades(view) {
  return h('div', { key: 'upgrades' }, view.upgrades.map(ladder));
}

function ladder(one) {
  const csv = `/api/programmes/${encodeURIComponent(app.route.programme)}/upgrades/${one.id}/csv`;
  const heads = [
    say('programme.competition'),
    say('programme.trade'),
    say('programme.name'),
    say('programme.organisation'),
    { label: say('programme.place'), figure: true },
    say('upgrades.from'),
    say('upgrades.to'),
    { label: say('upgrades.subsidy'), figure: true },
    '',
  ];
  const rows = one.lines.map((line) => ({
    key: `${line.competition}/${line.skill}/${line.contestant}`,
    cells: [
      `${line.competition}/${line.skill}`,
      line.trade || '',
      line.name,
      line.organisation,
      line.place,
      line.from || line.level || '—',
      h('b', {}, line.to || '—'),
      line.subsidy,
      h('span', { class: line.state === 'unknown' ? 'wrong' : 'faint' }, say(`upgrades.state.${line.state}`)),
    ],
  }));
  return h(
    'div',
    { key: one.id },
    h(
      'div',
      { class: 'headline section-gap' },
      h('div', {}, h('h2', {}, named(one.name, one.id)), h('p', { class: 'faint' }, say('upgrades.total', { n: one.subsidies }))),
      h('div', { class: 'headline-keys' }, link(say('register.csv'), csv)),
    ),
    h('section', { class: 'card table-frame', tabindex: '0' }, listTable(heads, rows), !rows.length && h('p', { class: 'grid-none' }, say('programme.empty'))),
  );
}
