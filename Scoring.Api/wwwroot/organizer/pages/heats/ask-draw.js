import { changed, go, live, named, say, tell, writes } from '../../app.js';
import { h } from '../../draw.js';
import * as heats from '../../state/heats.js';
import { close, open } from '../dialog.js';
import { field } from '../pieces.js';

// Before a draw: how many benches, organisations apart or not, and whose seed. With seats that stand, a reason and the number typed.
export function askDraw(skill, seating) {
  const people = live.overview.contestants.filter((one) => one.skill === skill.id && one.state === 'entered');
  const seated = people.filter((one) => one.heat || one.bench).length;
  const state = { benches: seating.benches.length ? seating.benches.join(' ') : '10', apart: true, seed: '', reason: '', typed: '' };
  const benches = () => heats.readBenches(state.benches);
  const ready = () => benches() && (!seated || (state.reason.trim().length > 1 && state.typed.trim() === String(seated)));
  open({
    title: say('draw.title', { skill: named(skill, skill.id) }),
    danger: seated > 0,
    content: () => [
      h('p', { class: 'explain', key: 'explain' }, say('draw.explain')),
      text('benches', state, {
        label: say('draw.benches'),
        hint: size(people.length, benches()),
        fault: benches() ? null : say('draw.benches.bad'),
      }),
      tick(state),
      text('seed', state, { label: say('draw.seed'), hint: say('draw.seed.hint'), maxlength: '200' }),
      seated > 0 && h('p', { class: 'notice notice-alert', key: 'replaces' }, say('draw.replaces', { n: seated })),
      seated > 0 && text('reason', state, { label: say('ask.reason'), maxlength: '500' }),
      seated > 0 && text('typed', state, { label: say('draw.typed', { n: seated }), inputmode: 'numeric', class: 'field field-short' }),
    ],
    keys: () => [
      {
        label: say('draw.do'),
        kind: seated ? 'key-alert' : 'key-main',
        main: true,
        disabled: !ready(),
        press: () => start(skill, state, benches()),
      },
    ],
  });
}

function text(name, state, { label, ...others }) {
  const put = (value) => {
    state[name] = value;
    changed();
  };
  return field(label, state[name], put, { id: `draw-${name}`, ...others });
}

function tick(state) {
  const put = (event) => {
    state.apart = event.target.checked;
    changed();
  };
  return h(
    'label',
    { class: 'tick', key: 'apart' },
    h('input', { type: 'checkbox', checked: state.apart, onchange: put }),
    h('span', {}, say('draw.apart'), h('small', {}, say('draw.apart.hint'))),
  );
}

function size(people, benches) {
  return benches ? say('draw.size', { people, benches: benches.length, heats: heats.heatsNeeded(people, benches.length) }) : null;
}

async function start(skill, state, benches) {
  close();
  const body = { benches, keepApart: state.apart };
  if (state.seed.trim()) body.seed = state.seed.trim();
  if (state.reason.trim()) body.reason = state.reason.trim();
  const path = `/api/competitions/${live.id}/skills/${skill.id}/draw`;
  const answer = await writes.post(path, body, { what: say('draw.title', { skill: named(skill, skill.id) }) });
  await live.refresh();
  if (!answer.done) return;
  tell(say('draw.done', { seed: answer.done.seed }));
  go('c', live.id, 'hall', skill.id);
}
