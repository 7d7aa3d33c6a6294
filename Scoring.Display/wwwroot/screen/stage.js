// The frame of the screen and the view in it. One change is played at a time; what comes meanwhile is one more change.
import { element } from '../live/element.js';
import { say } from '../live/words.js';
import { createFoot } from './foot.js';
import { frameOf } from './frame.js';
import { createHead } from './head.js';
import { createProgress, keyOf as progressKey } from './progress.js';
import { createTable, keyOf as tableKey } from './table.js';

export function createStage(settings, screen) {
  const head = createHead(settings.language);
  const foot = createFoot(settings.language);
  const told = (tag, className, ...words) => element(tag, className, say(settings.language, ...words));
  const idle = element('section', 'idle', told('h1', '', 'screen', screen), told('p', '', 'waiting'), told('p', 'hint', 'tap'));
  const main = element('main', '', idle);
  let frame = frameOf(window.innerWidth, window.innerHeight);
  let view = null;
  let shownId = null;
  document.documentElement.dataset.theme = settings.theme;
  document.documentElement.lang = settings.language === 'en' ? 'en' : 'zh-CN';
  document.body.replaceChildren(head.node, main, foot.node);
  document.body.classList.add('empty');
  setFrame();

  const isTable = board => board.shows !== 'progress' && board.kind !== 'progress' && board.rows.length > 0;
  let keys = new WeakMap();

  function keyOf(board) {
    if (!keys.has(board)) keys.set(board, (isTable(board) ? tableKey : progressKey)(frame, board, settings));
    return keys.get(board);
  }

  function mount(board) {
    view = (isTable(board) ? createTable : createProgress)(frame, board, settings);
    shownId = board.id;
    main.replaceChildren(view.node);
    document.body.classList.remove('empty');
  }

  function setFrame() {
    const sizes = { unit: frame.unit, margin: frame.margin, head: frame.head, heading: frame.heading, foot: frame.foot, body: frame.body };
    Object.keys(sizes).forEach(name => document.documentElement.style.setProperty(`--${name}`, `${sizes[name]}px`));
    document.documentElement.classList.toggle('upright', frame.upright);
  }

  return {
    foot,
    tick: now => head.tick(now),
    pagesOf: board => (view && view.key === keyOf(board) ? view.pagesOf(board) : 1),
    pageOfKey: (board, key) => (view ? view.pageOfKey(board, key) : 0),
    // Shows the board as it is when it is another one or no longer fits, else plays what changed.
    async show(board, page, memory, how) {
      const anew = shownId !== board.id || !view || view.key !== keyOf(board);
      if (anew) mount(board);
      head.show(board, frame);
      foot.show(board);
      if (anew || how === 'paint') view.paint(board, page, memory);
      else if (how === 'turn') await view.turn(board, page, memory);
      else await view.play(board, page, memory);
    },
    resize() {
      frame = frameOf(window.innerWidth, window.innerHeight);
      setFrame();
      keys = new WeakMap();
      shownId = null;
    },
  };
}
