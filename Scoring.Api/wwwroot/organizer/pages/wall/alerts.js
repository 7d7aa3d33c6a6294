import { changed, say } from '../../app.js';
import { h } from '../../draw.js';
import { inWords } from '../machine-notes.js';

// What needs somebody now: the computer itself, big screens, tablets without a sign of life, sheets still on tablets, sheets held or with a problem.
export function alerts(devices, model, state, machine, screens) {
  const lost = devices.filter((tablet) => tablet.light === 'lost');
  const unsent = devices.filter((tablet) => tablet.unsent > 0 && tablet.light !== 'revoked');
  const { held, problem } = model.counts;
  if (!lost.length && !unsent.length && !held && !problem && !machine.length && !screens.length) return null;
  const names = (list) =>
    list
      .slice(0, 4)
      .map((tablet) => tablet.judge)
      .join(say('list.between'));
  const sheets = unsent.reduce((sum, tablet) => sum + tablet.unsent, 0);
  return h(
    'div',
    { class: 'alerts', key: 'alerts', role: 'status' },
    machine.map((one) =>
      h(
        'p',
        { class: `alert ${one.urgent ? '' : 'alert-draft'}`, key: `machine ${one.id}` },
        one.note ? inWords(one.note) : say(one.key, one.args),
        h('a', { class: 'alert-key', href: '#/machine' }, say('machine.look')),
      ),
    ),
    screens,
    lost.length > 0 && h('p', { class: 'alert', key: 'lost' }, say('wall.lost', { n: lost.length, who: names(lost) })),
    unsent.length > 0 && h('p', { class: 'alert alert-draft', key: 'unsent' }, say('wall.unsent', { n: sheets, who: names(unsent) })),
    problem > 0 && h('p', { class: 'alert', key: 'problem' }, say('wall.problems', { n: problem }), show(state, 'problem')),
    held > 0 && h('p', { class: 'alert alert-draft', key: 'held' }, say('wall.helds', { n: held }), show(state, 'held')),
  );
}

function show(state, only) {
  const act = () => {
    state.only = only;
    changed();
  };
  return h('button', { type: 'button', class: 'alert-key', onclick: act }, say('wall.show'));
}
