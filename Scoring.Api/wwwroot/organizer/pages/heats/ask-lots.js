import { changed, live, named, say, tell, writes } from '../../app.js';
import { h } from '../../draw.js';
import { bySeat, takesPart } from '../../state/heats.js';
import { close, open } from '../dialog.js';
import { field } from '../pieces.js';

// Lots for who ties, or for everybody when nobody is chosen.
export function askLots(skill) {
  const people = live.overview.contestants.filter((one) => one.skill === skill.id && takesPart(one)).sort(bySeat);
  const state = { chosen: new Set(), seed: '', reason: '' };
  const drawn = () => people.filter((one) => !state.chosen.size || state.chosen.has(one.id));
  const again = () => drawn().some((one) => one.lot);
  const put = (name) => (value) => {
    state[name] = value;
    changed();
  };
  open({
    title: say('lots.title', { skill: named(skill, skill.id) }),
    danger: false,
    content: () => [
      h('p', { class: 'explain', key: 'explain' }, say('lots.explain')),
      h(
        'div',
        { class: 'lots', key: 'people', role: 'group', 'aria-label': say('lots.who') },
        people.map((one) => person(one, state)),
      ),
      h('p', { key: 'n', role: 'status' }, say(state.chosen.size ? 'lots.some' : 'lots.everybody', { n: drawn().length })),
      field(say('draw.seed'), state.seed, put('seed'), { id: 'lots-seed', hint: say('draw.seed.hint'), maxlength: '200' }),
      again() && field(say('ask.reason'), state.reason, put('reason'), { id: 'lots-reason', hint: say('lots.again'), maxlength: '500' }),
    ],
    keys: () => [
      { label: say('lots.do'), main: true, disabled: again() && state.reason.trim().length < 2, press: () => start(skill, state) },
    ],
  });
}

function person(one, state) {
  const pick = (event) => {
    if (event.target.checked) state.chosen.add(one.id);
    else state.chosen.delete(one.id);
    changed();
  };
  return h(
    'label',
    { class: 'choice-key', key: one.id },
    h('input', { type: 'checkbox', checked: state.chosen.has(one.id), onchange: pick }),
    h('span', {}, one.name, one.lot && h('small', { class: 'faint' }, ` ${say('roster.column.lot')} ${one.lot}`)),
  );
}

async function start(skill, state) {
  close();
  const body = { contestants: [...state.chosen] };
  if (state.seed.trim()) body.seed = state.seed.trim();
  if (state.reason.trim()) body.reason = state.reason.trim();
  const what = say('lots.title', { skill: named(skill, skill.id) });
  const answer = await writes.post(`/api/competitions/${live.id}/skills/${skill.id}/lots`, body, { what });
  if (answer.done) tell(say('lots.done', { seed: answer.done.seed }));
  live.refresh();
}
