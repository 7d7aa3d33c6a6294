import { named, say } from '../../app.js';
import { h } from '../../draw.js';
import { key } from '../pieces.js';

// One line of a try-out's standings; an arrow says how many places a changed mark moved it.
export function standingLine(row, skill, moved, now, show) {
  const step = moved.get(row.contestant) || 0;
  return h(
    'tr',
    { key: row.contestant, class: now.contestant === row.contestant ? 'scheme-row-here' : '' },
    h(
      'td',
      {},
      row.rank || say(`trial.${row.status}`) || row.status,
      step !== 0 && h('span', { class: step > 0 ? 'scheme-up' : 'scheme-down' }, step > 0 ? ` ▲${step}` : ` ▼${-step}`),
    ),
    h(
      'td',
      {},
      key(`${row.group ? `${row.group} · ` : ''}${row.contestant}`, () => show({ contestant: row.contestant }), {
        kind: 'key-small key-quiet',
        'aria-pressed': String(now.contestant === row.contestant),
      }),
    ),
    h('td', { class: 'scheme-figure' }, row.total || '—', row.scale ? ` (${row.scale})` : ''),
    h('td', { class: 'faint' }, row.decidedBy || ''),
    h(
      'td',
      {},
      row.awards.map((id) => h('span', { class: 'chip', key: id }, awardName(skill, id))),
    ),
  );
}

function awardName(skill, id) {
  const award = (skill.awards || []).find((one) => one.id === id);
  return award ? named(award.name, id) : id;
}
