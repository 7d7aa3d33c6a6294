import { changed, live, named, say } from '../app.js';
import { h } from '../draw.js';
import * as plans from '../state/screens.js';
import { key } from './pieces.js';

// The boards a screen shows in turn, and those it could show.
export function boards(now, put) {
  const all = plans.boardsOf(live.overview);
  const chosen = now.boards.map((id) => all.find((board) => board.id === id) || { id, kind: null });
  return h(
    'div',
    { class: 'boards' },
    h('p', { class: 'ask-label' }, say('screens.boards')),
    chosen.length
      ? h(
          'ol',
          { class: 'playlist' },
          chosen.map((board, i) =>
            h(
              'li',
              { key: board.id },
              h('span', {}, `${i + 1}. ${boardName(board)}`),
              key('↑', () => put(plans.move(now, board.id, -1)), {
                kind: 'key-small key-quiet',
                disabled: i === 0,
                'aria-label': say('screens.up', { board: boardName(board) }),
              }),
              key('↓', () => put(plans.move(now, board.id, 1)), {
                kind: 'key-small key-quiet',
                disabled: i === chosen.length - 1,
                'aria-label': say('screens.down', { board: boardName(board) }),
              }),
              key('×', () => put(plans.toggle(now, board.id)), {
                kind: 'key-small key-quiet',
                'aria-label': say('screens.take', { board: boardName(board) }),
              }),
            ),
          ),
        )
      : h('p', { class: 'faint' }, say('screens.none')),
    h(
      'select',
      {
        class: 'field',
        'aria-label': say('screens.choose'),
        value: '',
        onchange: (event) => {
          if (event.target.value) put(plans.toggle(now, event.target.value));
          changed();
        },
      },
      h('option', { value: '' }, say('screens.choose')),
      all
        .filter((board) => !now.boards.includes(board.id))
        .map((board) => h('option', { value: board.id, key: board.id }, boardName(board))),
    ),
  );
}

export function boardName(board) {
  if (!board.kind || !board.skill) return board.id;
  if (board.kind === 'station' && !board.station) return board.id;
  const name = named(board.skill, board.skill.id);
  return board.kind === 'station' ? `${name} · ${named(board.station, board.station.id)}` : `${name} · ${say(`board.${board.kind}`)}`;
}
