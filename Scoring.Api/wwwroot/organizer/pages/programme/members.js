import { named, say } from '../../app.js';
import { h } from '../../draw.js';
import { key } from '../pieces.js';
import { listTable } from '../table.js';
import { input, optional, select, send, valueOf } from './forms.js';

// Which competitions count, and which revision of each.
export function members(view, state) {
  const nameOf = (list, id) => (id ? named((list.find((one) => one.id === id) || {}).name, id) : '');
  const heads = ['competition', 'trade', 'city', 'season', 'weight', 'published'].map((head) => say(`programme.${head}`));
  const rows = view.members.map((one) => ({
    key: `${one.competition}/${one.skill || ''}`,
    cells: [
      one.skill ? `${one.competition}/${one.skill}` : one.competition,
      nameOf(view.trades, one.trade),
      nameOf(view.cities, one.city),
      one.season || '',
      one.weight,
      one.published.length
        ? one.published.map((skill) => h('span', { class: 'chip', key: skill.skill }, say('programme.revision', { skill: skill.skill, n: skill.revision })))
        : h('span', { class: 'faint' }, say('programme.notyet')),
      one.joined && key(say('programme.leave'), () => leave(state, one)),
    ],
  }));
  return h('div', { key: 'members' }, h('div', { class: 'card table-frame', tabindex: '0' }, listTable([...heads, ''], rows)), joining(view, state));
}

function leave(state, one) {
  return send(state, '/members/leaving', { competition: one.competition, skill: one.skill || null, reason: valueOf(state, 'leave-reason') });
}

function joining(view, state) {
  const text = (name) => valueOf(state, name).trim() || null;
  const join = () =>
    send(
      state,
      '/members',
      {
        competition: text('competition') || '',
        skill: text('skill'),
        trade: text('trade'),
        city: text('city'),
        season: text('season'),
        weight: text('weight') || '1',
      },
      ['competition', 'skill'],
    );
  return h(
    'section',
    { class: 'card form-row section-gap no-print', key: 'join' },
    h('h3', {}, say('programme.join')),
    input(state, 'competition', say('programme.competition')),
    input(state, 'skill', say('programme.skill')),
    view.trades.length > 0 && select(state, 'trade', say('programme.trade'), optional(view.trades)),
    view.cities.length > 0 && select(state, 'city', say('programme.city'), optional(view.cities)),
    input(state, 'season', say('programme.season')),
    input(state, 'weight', say('programme.weight'), { fallback: '1', inputmode: 'decimal' }),
    key(say('programme.join'), join, { kind: 'key-main', disabled: !valueOf(state, 'competition').trim() }),
    view.members.some((one) => one.joined) && input(state, 'leave-reason', `${say('programme.leave')}: ${say('programme.reason')}`),
  );
}
