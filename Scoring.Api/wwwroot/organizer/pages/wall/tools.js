import { changed, say } from '../../app.js';
import { h } from '../../draw.js';

// Search, filters and the legend with its counts.
export function tools(model, state) {
  const { counts } = model;
  const filter = (value, label) =>
    h(
      'button',
      {
        type: 'button',
        class: `pill ${state.only === value ? 'pill-now' : ''}`,
        key: value || 'all',
        'aria-pressed': String(state.only === value),
        onclick: () => {
          state.only = value;
          changed();
        },
      },
      label,
    );
  return h(
    'div',
    { class: 'wall-tools' },
    h('input', {
      class: 'field field-small',
      type: 'search',
      'aria-label': say('wall.search'),
      placeholder: say('wall.search'),
      value: state.text,
      oninput: (event) => {
        state.text = event.target.value;
        changed();
      },
    }),
    h(
      'div',
      { class: 'pills', role: 'group', 'aria-label': say('wall.filter') },
      filter('', say('wall.all')),
      filter('open', say('wall.open', { n: counts.idle + counts.marking + counts.held + counts.problem })),
      filter('held', say('wall.held', { n: counts.held })),
      filter('problem', say('wall.problem', { n: counts.problem })),
    ),
    h(
      'ul',
      { class: 'legend', 'aria-label': say('wall.legend') },
      ['idle', 'marking', 'submitted', 'held', 'problem', 'closed'].map((name) =>
        h(
          'li',
          { key: name },
          h('i', { class: `swatch cell-${name}`, 'aria-hidden': 'true' }),
          say(`cell.${name}`),
          ' ',
          h('b', {}, String(counts[name])),
        ),
      ),
    ),
  );
}
