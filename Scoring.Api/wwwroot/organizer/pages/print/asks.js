import { changed, live, named, say } from '../../app.js';
import { h } from '../../draw.js';
import { natural } from '../../state/heats.js';
import { heatText, seatText } from '../heats/seat.js';
import { choice } from '../pieces.js';

export const KINDS = ['blank', 'filled', 'summary', 'stage', 'places', 'awards', 'certificates'];
export const OF_CARDS = ['filled', 'summary'];
export const OF_PEOPLE = ['blank', 'filled', 'summary'];
const OF_STATIONS = ['blank', 'filled'];

// What to print, and of whom.
export function asks(state) {
  const { skills, stations, contestants } = live.overview;
  const own = contestants.filter((one) => one.skill === state.skill);
  const heats = [...new Set(own.map((one) => one.heat || ''))].sort(natural);
  const set = (change) => {
    Object.assign(state, change);
    changed();
  };
  return [
    choice(
      say('print.kind'),
      'print-kind',
      state.kind,
      KINDS.map((value) => ({ value, label: say(`print.kind.${value}`) })),
      (kind) => set({ kind, whom: state.whom === '-' && kind !== 'blank' ? '' : state.whom }),
    ),
    h(
      'div',
      { class: 'print-selects', key: 'selects' },
      skills.length > 1 &&
        select(
          'print-skill',
          say('print.skill'),
          state.skill,
          skills.map((one) => [one.id, named(one, one.id)]),
          (skill) => set({ skill, stage: '', station: '', heat: null, whom: '' }),
        ),
      state.kind === 'stage' &&
        stagesOf(state.skill).length > 1 &&
        select(
          'print-stage',
          say('print.stage'),
          stageOf(state),
          stagesOf(state.skill).map((one) => [one.id, named(one.name, one.id)]),
          (stage) => set({ stage }),
        ),
      OF_STATIONS.includes(state.kind) &&
        select(
          'print-station',
          say('print.station'),
          state.station,
          [
            ['', say('print.all')],
            ...stations
              .filter((one) => one.sheets.some((sheet) => sheet.startsWith(`${state.skill}/`)))
              .map((one) => [one.id, named(one, one.id)]),
          ],
          (station) => set({ station }),
        ),
      OF_PEOPLE.includes(state.kind) &&
        heats.length > 1 &&
        select(
          'print-heat',
          say('print.heat'),
          state.heat === null ? '*' : state.heat,
          [['*', say('print.all')], ...heats.map((heat) => [heat, heatText(heat)])],
          (heat) => set({ heat: heat === '*' ? null : heat, whom: '' }),
        ),
      OF_PEOPLE.includes(state.kind) &&
        select(
          'print-whom',
          say('print.whom'),
          state.whom,
          [
            ['', say('print.all')],
            ...(state.kind === 'blank' ? [['-', say('print.spare')]] : []),
            ...own
              .filter((one) => state.heat === null || (one.heat || '') === state.heat)
              .map((one) => [one.id, `${seatText(one)} ${one.name}`]),
          ],
          (whom) => set({ whom }),
        ),
    ),
  ];
}

function stagesOf(skill) {
  return ((live.scheme && live.scheme.skills.find((one) => one.id === skill)) || { stages: [] }).stages;
}

// The one that was chosen; else the last that somebody finished, or the first.
export function stageOf({ stage, skill, list }) {
  const stages = stagesOf(skill).map((one) => one.id);
  if (stages.includes(stage)) return stage;
  const begun = stages.filter((id) => ((list && list.stages) || []).some((one) => one.stage === id && one.total));
  return begun[begun.length - 1] || stages[0];
}

function select(id, label, value, options, onpick) {
  return h(
    'div',
    { class: 'ask', key: id },
    h('label', { class: 'ask-label', for: id }, label),
    h(
      'select',
      { class: 'field', id, value, onchange: (event) => onpick(event.target.value) },
      options.map(([each, text]) => h('option', { key: each, value: each }, text)),
    ),
  );
}
