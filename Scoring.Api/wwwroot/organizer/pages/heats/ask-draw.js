import { changed, go, live, named, say, tell, writes } from '../../app.js';
import { h } from '../../draw.js';
import * as heats from '../../state/heats.js';
import { close, open } from '../dialog.js';
import { field } from '../pieces.js';

// Before a draw: how many benches, organisations apart or not, and whose seed. With seats that stand, a reason and the number typed.
export function askDraw(skill, seating) {
  const people = live.overview.contestants.filter((one) => one.skill === skill.id && one.state === 'entered');
  const seated = people.filter((one) => one.heat || one.bench).length;
  const state = { benches: seating.benches.length ? seating.benches.join(' ') : '10', apart: true, seed: '', sealed: false, reason: '', typed: '' };
  const benches = () => heats.readBenches(state.benches);
  const again = seated > 0 || Boolean(seating.sealed);
  const ready = () =>
    benches() &&
    (!again || state.reason.trim().length > 1) &&
    (!seated || state.typed.trim() === String(seated));
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
      tick(state, 'apart'),
      tick(state, 'sealed'),
      !state.sealed && text('seed', state, { label: say('draw.seed'), hint: say('draw.seed.hint'), maxlength: '200' }),
      seated > 0 && h('p', { class: 'notice notice-alert', key: 'replaces' }, say('draw.replaces', { n: seated })),
      !seated && seating.sealed && h('p', { class: 'notice notice-alert', key: 'reseals' }, say('draw.reseals')),
      again && text('reason', state, { label: say('ask.reason'), maxlength: '500' }),
      seated > 0 && text('typed', state, { label: say('draw.typed', { n: seated }), inputmode: 'numeric', class: 'field field-short' }),
    ],
    keys: () => [
      {
        label: say(state.sealed ? 'draw.seal' : 'draw.do'),
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

function tick(state, name) {
  const put = (event) => {
    state[name] = event.target.checked;
    changed();
  };
  return h(
    'label',
    { class: 'tick', key: name },
    h('input', { type: 'checkbox', id: `draw-${name}`, checked: state[name], onchange: put }),
    h('span', {}, say(`draw.${name}`), h('small', {}, say(`draw.${name}.hint`))),
  );
}

function size(people, benches) {
  return benches ? say('draw.size', { people, benches: benches.length, heats: heats.heatsNeeded(people, benches.length) }) : null;
}

async function start(skill, state, benches) {
  close();
  const body = { benches, keepApart: state.apart };
  if (!state.sealed && state.seed.trim()) body.seed = state.seed.trim();
  if (state.reason.trim()) body.reason = state.reason.trim();
  const path = `/api/competitions/${live.id}/skills/${skill.id}/${state.sealed ? 'sealed-draw' : 'draw'}`;
  const answer = await writes.post(path, body, { what: say('draw.title', { skill: named(skill, skill.id) }) });
  await live.refresh();
  if (!answer.done) return;
  tell(state.sealed ? say('draw.sealed.done') : say('draw.done', { seed: answer.done.seed }));
  go('c', live.id, 'hall', skill.id);
}
