import { changed, fetched, here, live, named, say, to } from '../app.js';
import { h } from '../draw.js';
import * as heats from '../state/heats.js';
import { askDraw } from './heats/ask-draw.js';
import { timeOf } from '../../staff/clock.js';
import { heatCard } from './heats/heat-card.js';
import { paper } from './heats/paper.js';
import { record } from './heats/record.js';
import { key, link, refusalBox, waitingPage } from './pieces.js';

const VIEWS = ['heats', 'record', 'paper'];

// Heats and benches (场次、工位): the draw, who came, swaps and moves, and everything on paper.
export function heatsPage() {
  const skills = live.overview.skills;
  const state = here(() => ({ skill: skills[0] && skills[0].id, view: 'heats', text: '', paper: 'heat' }));
  const answer = fetched(`/api/competitions/${live.id}/seating`, live.overview.seq);
  if (!answer) return waitingPage(say('page.opening'));
  if (answer.outcome !== 'done') return h('div', { class: 'column' }, refusalBox(answer.refusal));
  const skill = skills.find((one) => one.id === state.skill) || skills[0];
  const seating = answer.body.skills.find((one) => one.skill === skill.id);
  const list = heats.heatsOf(live.overview.contestants, skill.id, answer.body.attendance);
  const pages = {
    heats: () => board(list, seating, state),
    record: () => record(skill, seating, answer.body.changes),
    paper: () => paper(skill, list, state),
  };
  return h(
    'div',
    { class: 'column column-wide', key: 'heats' },
    head(skill, list, seating),
    pills('skill', skills.length > 1 ? skills.map((one) => [one.id, named(one, one.id)]) : [], skill.id, (id) =>
      Object.assign(state, { skill: id }),
    ),
    pills(
      'view',
      VIEWS.map((view) => [view, say(`heats.view.${view}`)]),
      state.view,
      (view) => Object.assign(state, { view }),
    ),
    seating.sealed && waits(skill, seating.sealed),
    pages[state.view](),
  );
}

function waits(skill, sealed) {
  return h(
    'p',
    { class: 'notice notice-draft no-print', key: 'sealed', role: 'status' },
    say('draw.waits', { n: sealed.contestants, time: timeOf(new Date(sealed.at)).slice(0, 5) }),
    ' ',
    link(say('hall.open'), to('c', live.id, 'hall', skill.id), 'key-small'),
  );
}

function head(skill, list, seating) {
  const all = list.reduce((sum, heat) => sum + heat.people.filter(heats.takesPart).length, 0);
  const numbered = list.filter((heat) => heat.heat).length;
  const none = list.filter((heat) => !heat.heat).reduce((sum, heat) => sum + heat.people.filter(heats.takesPart).length, 0);
  return h(
    'div',
    { class: 'headline no-print' },
    h(
      'div',
      {},
      h('h1', {}, say('nav.heats')),
      h(
        'p',
        { class: 'explain' },
        say('heats.count', { people: all, heats: numbered, benches: seating.benches.length }),
        none > 0 && h('b', { class: 'late' }, ` · ${say('heats.none', { n: none })}`),
      ),
    ),
    h(
      'div',
      { class: 'headline-keys' },
      link(say('hall.open'), to('c', live.id, 'hall', skill.id)),
      key(say(seating.draws.length ? 'draw.again' : 'draw.key'), () => askDraw(skill, seating), {
        kind: numbered ? '' : 'key-main',
        disabled: !seating.drawable || !all,
        title: seating.drawable ? null : say('draw.shut'),
      }),
    ),
  );
}

function pills(name, options, current, pick) {
  if (!options.length) return null;
  return h(
    'div',
    { class: 'pills no-print', key: `pills ${name}`, role: 'group', 'aria-label': say(`heats.${name}`) },
    options.map(([value, label]) =>
      h(
        'button',
        {
          type: 'button',
          key: value,
          class: `pill ${value === current ? 'pill-now' : ''}`,
          'aria-pressed': String(value === current),
          onclick: () => {
            pick(value);
            changed();
          },
        },
        label,
      ),
    ),
  );
}

function board(list, seating, state) {
  const search = h('input', {
    class: 'field field-find',
    type: 'search',
    value: state.text,
    placeholder: say('heats.search'),
    'aria-label': say('heats.search'),
    oninput: (event) => {
      state.text = event.target.value;
      changed();
    },
  });
  const shown = list.map((heat) => ({ ...heat, people: heats.search(heat.people, state.text) })).filter((heat) => heat.people.length);
  return h(
    'div',
    { key: 'board' },
    h('div', { class: 'heat-tools' }, search, !seating.drawable && h('p', { class: 'faint' }, say('draw.shut'))),
    shown.map((heat) => heatCard(heat, seating, Boolean(state.text))),
    !shown.length && h('p', { class: 'grid-none' }, say(state.text ? 'heats.nobody' : 'heats.empty')),
  );
}
