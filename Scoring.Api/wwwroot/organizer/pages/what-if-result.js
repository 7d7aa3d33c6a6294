import { changed, live, named, say } from '../app.js';
import { h } from '../draw.js';
import * as whatIf from '../state/what-if.js';
import { listTable } from './table.js';

const ARROWS = { up: '▲', down: '▼', same: '＝', none: '' };

// Who moves: place, total and awards before and after, skill by skill.
export function trialResult(state) {
  const toggle = (event) => {
    state.changedOnly = event.target.checked;
    changed();
  };
  return h(
    'section',
    { class: 'whatif-result', 'aria-live': 'polite', key: 'result' },
    h(
      'label',
      { class: 'whatif-only' },
      h('input', { type: 'checkbox', checked: state.changedOnly, onchange: toggle }),
      h('span', {}, say('whatif.only')),
    ),
    state.result.skills.map((skill) => skillTable(skill, state)),
  );
}

function skillTable(skill, state) {
  const people = new Map(live.overview.contestants.map((one) => [one.id, one]));
  const rows = whatIf.rows(skill, state.changedOnly);
  const caption = `${named(skill.name, skill.id)} · ${say('whatif.changed', { n: skill.changed, of: skill.rows.length })}`;
  const heads = [
    { label: say('standings.place'), figure: true },
    say('whatif.moved'),
    say('roster.column.name'),
    { label: say('standings.total'), figure: true },
    say('standings.award'),
  ];
  return h(
    'div',
    { class: 'card table-frame', tabindex: '0', key: skill.id },
    listTable(heads, rows.map((row) => lineOf(row, people.get(row.contestant) || {}, skill, state)), { caption, kind: 'places' }),
    !rows.length && h('p', { class: 'grid-none' }, say('whatif.nobody')),
    skill.strays.length > 0 &&
      h('p', { class: 'wrong' }, say('whatif.strays', { who: skill.strays.map((one) => `${one.contestant} (${one.stage})`).join(say('list.between')) })),
  );
}

function lineOf(row, person, skill, state) {
  const way = whatIf.direction(row);
  return {
    key: row.contestant,
    cells: [
      fromTo(whatIf.pair(row, 'rank'), row),
      h('span', { class: `whatif-${way}` }, ARROWS[way], h('span', { class: 'unseen' }, say(`whatif.${way}`)), ` ${way === 'same' ? '' : whatIf.steps(row)}`),
      [person.name || row.contestant, ' ', h('small', { class: 'faint' }, person.organisation || '')],
      fromTo(whatIf.pair(row, 'total'), null),
      awards(row, skill, state),
    ],
  };
}

// Who has no place shows why instead.
function fromTo({ before, after, same }, row) {
  const shown = (text, standing) => (row && text === '—' && standing ? say(`status.${standing.status}`) : text);
  const [was, is] = [shown(before, row && row.before), shown(after, row && row.after)];
  return same && was === is ? is : [h('span', { class: 'faint' }, was), ' → ', h('b', {}, is)];
}

function awards(row, skill, state) {
  const { kept, lost, won } = whatIf.awards(row);
  const name = (id, scheme) => {
    const own = ((scheme && scheme.skills) || []).find((one) => one.id === skill.id) || {};
    const award = (own.awards || []).find((one) => one.id === id);
    return award && award.name ? named(award.name, id) : id;
  };
  return [
    kept.map((id) => h('span', { class: 'chip', key: `kept ${id}` }, name(id, state.tried))),
    lost.map((id) => h('s', { class: 'chip whatif-lost', key: `lost ${id}` }, name(id, live.scheme))),
    won.map((id) => h('span', { class: 'chip whatif-won', key: `won ${id}` }, `+ ${name(id, state.tried)}`)),
  ];
}
