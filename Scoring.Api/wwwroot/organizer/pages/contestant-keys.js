import { changed, live, named, say, tell, writes } from '../app.js';
import { h } from '../draw.js';
import { readPoints } from '../state/publication.js';
import { sheetsOf } from '../state/sheets.js';
import { askReason } from './dialog.js';
import { choice } from './pieces.js';

// Points taken or given, and a contestant's state: both stay in the record with who, when and why.
export function askPenalty(one) {
  const places = placesOf(one.skill);
  const state = { points: '', bonus: false, place: places.length - 1 };
  const points = () => readPoints(state.points);
  askReason({
    title: say('penalty.title', { name: one.name }),
    explain: say('penalty.explain'),
    label: say('penalty.do'),
    ready: () => points() !== null,
    more: () => [
      choice(
        say('penalty.kind'),
        'penalty-kind',
        state.bonus,
        [
          { value: false, label: say('penalty.take') },
          { value: true, label: say('penalty.give') },
        ],
        (value) => {
          state.bonus = value;
          changed();
        },
      ),
      h(
        'div',
        { class: 'ask', key: 'points' },
        h('label', { class: 'ask-label', for: 'points' }, say('penalty.points')),
        h('input', {
          class: 'field field-short',
          id: 'points',
          inputmode: 'decimal',
          value: state.points,
          oninput: (event) => {
            state.points = event.target.value;
            changed();
          },
        }),
        state.points && points() === null && h('p', { class: 'wrong' }, say('penalty.points.bad')),
      ),
      h(
        'div',
        { class: 'ask', key: 'place' },
        h('label', { class: 'ask-label', for: 'place' }, say('penalty.place')),
        h(
          'select',
          {
            class: 'field',
            id: 'place',
            value: String(state.place),
            onchange: (event) => {
              state.place = Number(event.target.value);
              changed();
            },
          },
          places.map((place, i) => h('option', { value: String(i), key: i }, place.label)),
        ),
      ),
    ],
    act: async (reason) => {
      const { label, ...place } = places[state.place];
      const body = { ...place, points: (state.bonus ? '-' : '') + points(), reason };
      const answer = await writes.post(`/api/competitions/${live.id}/contestants/${one.contestant}/penalties`, body, {
        what: say('penalty.title', { name: one.name }),
      });
      if (answer.done) tell(say('penalty.done', { name: one.name, points: body.points, where: label }));
      live.refresh();
    },
  });
}

// Sheets, then parts, then stages: the last stage is what a penalty usually goes to.
function placesOf(skill) {
  const places = [];
  const stages = new Map();
  const parts = new Map();
  for (const one of sheetsOf(live.scheme).filter((each) => each.skill.id === skill)) {
    places.push({
      stage: one.stage.id,
      part: one.part.id,
      sheet: one.sheet.id,
      label: `${named(one.part.name, one.part.id)} › ${named(one.sheet.name, one.sheet.id)}`,
    });
    parts.set(`${one.stage.id}/${one.part.id}`, {
      stage: one.stage.id,
      part: one.part.id,
      label: say('penalty.part', { part: named(one.part.name, one.part.id) }),
    });
    stages.set(one.stage.id, { stage: one.stage.id, label: say('penalty.stage', { stage: named(one.stage.name, one.stage.id) }) });
  }

  return [...places, ...parts.values(), ...stages.values()];
}

const STATES = ['entered', 'absent', 'withdrawn', 'disqualified'];

export function askState(one) {
  const state = { to: one.state };
  askReason({
    title: say('change.title', { name: one.name }),
    explain: say('change.explain'),
    label: say('change.do'),
    danger: true,
    ready: () => state.to !== one.state,
    more: () =>
      choice(
        say('change.to'),
        'contestant-state',
        state.to,
        STATES.map((value) => ({ value, label: say(`state.${value}`) })),
        (value) => {
          state.to = value;
          changed();
        },
        say(`state.${state.to}.means`),
      ),
    act: async (reason) => {
      const answer = await writes.post(
        `/api/competitions/${live.id}/contestants/${one.contestant}/state`,
        { state: state.to, reason },
        { what: say('change.title', { name: one.name }) },
      );
      if (answer.done) tell(say('change.done', { name: one.name, state: say(`state.${state.to}`) }));
      live.refresh();
    },
  });
}
