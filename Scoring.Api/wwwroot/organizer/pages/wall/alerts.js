import { changed, say } from '../../app.js';
import { h } from '../../draw.js';

// What needs somebody now: tablets without a sign of life, sheets still on tablets, sheets with a problem.
export function alerts(devices, model, state) {
  const lost = devices.filter((tablet) => tablet.light === 'lost');
  const unsent = devices.filter((tablet) => tablet.unsent > 0 && tablet.light !== 'revoked');
  if (!lost.length && !unsent.length && !model.counts.problem) return null;
  const names = (list) =>
    list
      .slice(0, 4)
      .map((tablet) => tablet.judge)
      .join('、');
  const sheets = unsent.reduce((sum, tablet) => sum + tablet.unsent, 0);
  const show = () => {
    state.only = 'problem';
    changed();
  };
  return h(
    'div',
    { class: 'alerts', key: 'alerts', role: 'status' },
    lost.length > 0 && h('p', { class: 'alert', key: 'lost' }, say('wall.lost', { n: lost.length, who: names(lost) })),
    unsent.length > 0 && h('p', { class: 'alert alert-draft', key: 'unsent' }, say('wall.unsent', { n: sheets, who: names(unsent) })),
    model.counts.problem > 0 &&
      h(
        'p',
        { class: 'alert', key: 'problem' },
        say('wall.problems', { n: model.counts.problem }),
        h('button', { type: 'button', class: 'alert-key', onclick: show }, say('wall.show')),
      ),
  );
}
