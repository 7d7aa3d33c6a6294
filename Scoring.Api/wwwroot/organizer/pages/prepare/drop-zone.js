import { changed, here, say } from '../../app.js';
import { h } from '../../draw.js';

// A file by dragging it here or by choosing it; the input stays in the page, so keyboards and screen readers reach it.
export function dropZone({ id, accept, label, chosen, take, busy }) {
  const state = here(() => ({}));
  const over = (on) => (event) => {
    event.preventDefault();
    if (state.over !== on) {
      state.over = on;
      changed();
    }
  };
  const drop = (event) => {
    event.preventDefault();
    state.over = false;
    if (event.dataTransfer.files[0]) take(event.dataTransfer.files[0]);
    changed();
  };
  return h(
    'label',
    {
      class: `drop ${state.over ? 'drop-over' : ''} ${chosen ? 'drop-full' : ''}`,
      key: id,
      for: id,
      ondragover: over(true),
      ondragenter: over(true),
      ondragleave: over(false),
      ondrop: drop,
    },
    h('input', {
      type: 'file',
      id,
      accept,
      class: 'drop-input',
      onchange: (event) => {
        const file = event.target.files[0];
        event.target.value = '';
        if (file) take(file);
      },
    }),
    h('span', { class: 'drop-sign', 'aria-hidden': 'true' }, busy ? '…' : chosen ? '✓' : '↥'),
    h('b', {}, chosen || label),
    h('small', {}, busy ? say('drop.busy') : chosen ? say('drop.other') : say('drop.hint', { kinds: accept })),
  );
}
