import { changed, say } from '../../app.js';
import { seconds } from '../../state/desk.js';
import { askReason } from '../dialog.js';
import { judgeName } from '../people.js';
import { choice, field } from '../pieces.js';
import { rule } from './seats.js';

// One question for each kind of ruling; every one of them needs its reason.
const pathOf = (row) => `sheets/${[row.contestant, row.stage, row.sheet].map(encodeURIComponent).join('/')}`;

const putter = (state, name) => (value) => {
  state[name] = value;
  changed();
};

function ask(kind, one, sheet, { path, body, ...more }) {
  const title = say(`desk.${kind}.title`, { name: one.name, sheet });
  const act = (reason) => rule(path(), { ...body(), reason }, title);
  askReason({ title, explain: say(`desk.${kind}.explain`), label: say('desk.rule'), ...more, act });
}

export function askReturn(one, row, sheet) {
  const state = { judge: row.submitted[0] };
  const judges = row.submitted.map((value) => ({ value, label: judgeName(value) }));
  ask('return', one, sheet, {
    danger: true,
    path: () => `${pathOf(row)}/${encodeURIComponent(state.judge)}/return`,
    body: () => ({}),
    more: () => choice(say('desk.return.whose'), 'return-whose', state.judge, judges, putter(state, 'judge')),
  });
}

export function askRetest(one, row, sheet) {
  const state = { move: true, heat: '' };
  ask('retest', one, sheet, {
    danger: true,
    path: () => `${pathOf(row)}/retest`,
    body: () => ({ move: state.move, heat: state.move && state.heat.trim() ? state.heat.trim() : null }),
    more: () => [
      choice(say('desk.retest.move'), 'retest-move', state.move, [
        { value: true, label: say('desk.retest.move') },
        { value: false, label: say('desk.retest.stay') },
      ], putter(state, 'move')),
      state.move && field(say('desk.retest.heat'), state.heat, putter(state, 'heat'), { id: 'retest-heat' }),
    ],
  });
}

export function askTime(one, row, sheet) {
  const state = { text: '' };
  ask('time', one, sheet, {
    ready: () => seconds(state.text) !== null,
    path: () => `${pathOf(row)}/compensation`,
    body: () => ({ seconds: seconds(state.text) }),
    more: () => field(say('desk.time.seconds'), state.text, putter(state, 'text'), {
      id: 'more-time',
      inputmode: 'numeric',
      fault: state.text && seconds(state.text) === null && say('desk.time.bad'),
    }),
  });
}

export function askOutcome(one, row, sheet) {
  const state = { outcome: 'notAttempted' };
  const choices = ['notAttempted', 'stopped'].map((value) => ({ value, label: say(`outcome.${value}`) }));
  ask('outcome', one, sheet, {
    danger: true,
    path: () => `${pathOf(row)}/outcome`,
    body: () => ({ outcome: state.outcome }),
    more: () => choice(say('sheet.outcome'), 'ruled-outcome', state.outcome, choices, putter(state, 'outcome')),
  });
}

export function askLot(one) {
  const state = { text: '' };
  const isLot = () => /^\d{1,6}$/.test(state.text.trim());
  ask('lot', one, '', {
    ready: isLot,
    path: () => `contestants/${encodeURIComponent(one.id)}/lot`,
    body: () => ({ lot: Number(state.text) }),
    more: () => field(say('desk.lot.number'), state.text, putter(state, 'text'), { id: 'lot', inputmode: 'numeric' }),
  });
}
