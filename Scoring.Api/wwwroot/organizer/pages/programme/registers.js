import { app, named, say } from '../../app.js';
import { h } from '../../draw.js';
import { filled } from '../../state/programme.js';
import { key, link } from '../pieces.js';
import { listTable } from '../table.js';
import { input, optional, optionsOf, personOf, select, send, valueOf, year } from './forms.js';
import { nameOf } from './standings.js';

// Who holds which title, whom results propose, and granting one by hand.
export function registers(view, state) {
  return h('div', { key: 'registers' }, view.registers.map((register) => one(view, register, state)));
}

function one(view, register, state) {
  const csv = `/api/programmes/${encodeURIComponent(app.route.programme)}/registers/${register.id}/csv`;
  return h(
    'div',
    { key: register.id },
    h(
      'div',
      { class: 'headline section-gap' },
      h('h2', {}, named(register.name, register.id)),
      h('div', { class: 'headline-keys' }, link(say('register.csv'), csv)),
    ),
    h(
      'p',
      { class: 'quotas' },
      register.tiers.map((tier) => h('span', { class: 'chip', key: tier.id }, `${named(tier.name, tier.id)} ${say('register.held')} ${filled(tier.held, tier.quota)}`)),
    ),
    titles(register, state),
    register.proposals.length > 0 && proposals(register, state),
    granting(view, register, state),
  );
}

function titles(register, state) {
  const leave = (title) => send(state, `/titles/${title.id}/leaving`, { year: year(), reason: valueOf(state, `exit-${register.id}`) });
  const heads = [say('register.tier'), say('programme.name'), say('programme.organisation'), say('programme.year'), say('register.until'), say('register.held'), say('register.source'), ''];
  const rows = register.titles.map((title) => ({
    key: title.id,
    cells: [
      nameOf(register.tiers, title.tier),
      title.name,
      title.organisation || '',
      title.year,
      title.until || '',
      [say(`register.state.${title.state}`), title.reason && h('small', { class: 'decided' }, `${title.leftYear} ${title.reason}`)],
      [title.source || '', title.unsupported && h('small', { class: 'wrong' }, say('register.unsupported'))],
      title.state === 'held' && key(say('register.exit'), () => leave(title), { disabled: !valueOf(state, `exit-${register.id}`).trim() }),
    ],
  }));
  return h(
    'section',
    { class: 'card table-frame', tabindex: '0', key: 'titles' },
    listTable(heads, rows),
    register.titles.some((title) => title.state === 'held') &&
      h('div', { class: 'form-row no-print' }, input(state, `exit-${register.id}`, `${say('register.exit')}: ${say('programme.reason')}`)),
  );
}

function proposals(register, state) {
  const grant = ({ tier, competition, skill, contestant }) =>
    send(state, `/registers/${register.id}/titles`, { tier, year: year(), result: { competition, skill, contestant } });
  const heads = [say('register.tier'), say('programme.name'), say('programme.organisation'), say('programme.place'), say('register.source'), ''];
  const rows = register.proposals.map((proposal) => ({
    key: `${proposal.competition}/${proposal.skill}/${proposal.contestant}`,
    cells: [
      nameOf(register.tiers, proposal.tier),
      proposal.name,
      proposal.organisation,
      proposal.place,
      `${proposal.competition}/${proposal.skill}`,
      key(say('register.grant'), () => grant(proposal)),
    ],
  }));
  return h('section', { class: 'card table-frame section-gap', tabindex: '0', key: 'proposals' }, listTable(heads, rows, { caption: say('register.proposals') }));
}

function granting(view, register, state) {
  const name = `title-${register.id}`;
  const grant = () =>
    send(
      state,
      `/registers/${register.id}/titles`,
      {
        tier: valueOf(state, `tier-${register.id}`, register.tiers[0].id),
        year: Number(valueOf(state, `year-${register.id}`, year())),
        ...personOf(state, view, name, register.of),
      },
      [name],
    );
  return h(
    'section',
    { class: 'card form-row section-gap no-print', key: 'grant' },
    h('h3', {}, say('register.grant')),
    select(state, `tier-${register.id}`, say('register.tier'), optionsOf(register.tiers)),
    input(state, name, say('programme.name')),
    view.organisations.length > 0 && select(state, `${name}-organisation`, say('programme.organisation'), optional(view.organisations)),
    input(state, `year-${register.id}`, say('programme.year'), { fallback: String(year()), inputmode: 'numeric' }),
    key(say('register.grant'), grant, { kind: 'key-main', disabled: !valueOf(state, name).trim() }),
  );
}
