// Header: what is shown, how far it is, what it is worth, what time it is.
import { element, write } from '../live/element.js';
import { clockOf, labelOf, pick, say } from '../live/words.js';
import { measure } from './measure.js';

const KINDS = { total: 'overall', soFar: 'soFarBoard', progress: 'progressBoard' };

export function createHead(language) {
  const title = element('h1', '');
  const sub = element('p', 'sub');
  const marked = element('span', 'figures');
  const fill = element('i', '');
  const done = element('div', 'marked', marked, element('span', 'bar', fill));
  const label = element('b', 'label');
  const clock = element('time', 'clock');
  const node = element('header', 'head', element('div', 'titles', title, sub), done, label, clock);

  return {
    node,
    tick(now) { write(clock, clockOf(now)); },
    show(board, frame) {
      write(title, pick(language, board.name));
      write(sub, subOf(board, language));
      marked.replaceChildren(`${say(language, 'marked')} `, element('strong', '', `${board.marked}`), ` / ${board.of}`);
      fill.style.transform = `scaleX(${board.of ? Math.min(1, board.marked / board.of) : 0})`;
      write(label, labelText(board, language));
      label.className = `label ${board.label}`;
      sizeTitle(title, sub, frame, label.textContent);
    },
  };
}

function subOf(board, language) {
  const line = of => [pick(of, board.skill.name), pick(of, board.stage.name), KINDS[board.kind] ? say(of, KINDS[board.kind]) : '']
    .filter((text, n, all) => text && all.indexOf(text) === n).join(' · ');
  const english = board.skill.name.en || board.stage.name.en;
  return language === 'zh' && english ? `${line('zh')}　${line('en')}` : line(language);
}

const labelText = (board, language) => (language === 'zh' ? `${labelOf('zh', board)} ${labelOf('en', board)}` : labelOf('en', board));

// The title gets what the right side leaves; the second line gives up its English before it is cut.
function sizeTitle(title, sub, frame, label) {
  const px = frame.unit * 0.0375;
  const right = frame.unit * 0.52 + measure(label, frame.unit * 0.0235, 500);
  const room = frame.width - 2 * frame.margin - (frame.upright ? 0 : right);
  const share = Math.min(1, room / Math.max(1, measure(title.textContent, px, 700)));
  title.style.fontSize = `${(px * Math.max(0.6, share)).toFixed(1)}px`;
  if (measure(sub.textContent, frame.unit * 0.0235, 400) > room) write(sub, sub.textContent.split('　')[0]);
}
