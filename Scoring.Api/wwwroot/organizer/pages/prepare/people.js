import { live, named, say, to } from '../../app.js';
import { h } from '../../draw.js';
import * as roster from '../../state/roster.js';
import { seatText } from '../heats/seat.js';
import { key } from '../pieces.js';
import { listTable } from '../table.js';
import { askAdd, askPerson } from './person-keys.js';
import { rareNamesIn } from './rare-names.js';

const SHOWN = 300;

// The roster as it is recorded.
export function people() {
  const all = live.overview.contestants;
  if (!all.length) return null;
  const skills = live.overview.skills;
  const skillName = (id) => named(skills.find((skill) => skill.id === id) || {}, id);
  const rowOf = (one) => ({
    key: `${one.skill} ${one.id}`,
    cells: [
      seatText(one),
      h('a', { href: to('c', live.id, 'contestant', one.id) }, one.name),
      one.organisation,
      skillName(one.skill),
      h('code', {}, one.id),
      one.state === 'entered'
        ? key(say('person.change'), () => askPerson(one), { kind: 'key-small', 'aria-label': say('person.change.of', { name: one.name }) })
        : say(`state.${one.state}`),
    ],
  });
  return h(
    'section',
    { class: 'card people' },
    h('h2', { class: 'rubric' }, say('roster.now', { n: all.length }), key(say('person.add'), askAdd, { kind: 'key-small people-add' })),
    rareNamesIn(all),
    skills.length > 1 &&
      h(
        'p',
        { class: 'chips' },
        skills.map((skill) => chip(skill)),
      ),
    h(
      'div',
      { class: 'table-frame table-tall', tabindex: '0' },
      listTable([...['bench', 'name', 'organisation', 'skill', 'contestant'].map(columnName), ''], all.slice(0, SHOWN).map(rowOf)),
    ),
    all.length > SHOWN && h('p', { class: 'faint' }, say('page.more', { n: all.length - SHOWN })),
  );
}

function chip(skill) {
  return h(
    'span',
    { class: skill.contestants ? 'chip' : 'chip chip-draft', key: skill.id },
    `${named(skill, skill.id)} ${skill.contestants}`,
  );
}

export function columnName(name) {
  const known = roster.COLUMNS.find((names) => names[0] === name);
  return known ? say(`roster.column.${name}`) : name;
}
