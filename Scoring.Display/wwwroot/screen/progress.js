// The screen while places are closed: how far everything is, large enough to be a picture of its own.
import { element, write } from '../live/element.js';
import { pick, say } from '../live/words.js';

const TURN = 2 * Math.PI * 45;
const SVG = 'http://www.w3.org/2000/svg';

export function createProgress(frame, board, { language }) {
  const ring = drawRing();
  const share = element('strong', 'share');
  const figures = element('p', 'of');
  const sheets = element('p', 'sheets');
  const closed = element('p', 'closed');
  const dial = element('div', 'dial', ring.node, element('div', 'inside', share, figures));
  const stations = element('div', 'stations');
  const node = element('section', 'progress', element('div', 'whole', dial, sheets, closed), stations);
  const cards = new Map();
  const columns = columnsFor(board.stations.length, frame);
  node.classList.toggle('alone', board.stations.length === 0);
  stations.style.setProperty('--columns', columns);
  stations.style.setProperty('--lines', Math.max(1, Math.ceil(board.stations.length / columns)));

  function paint(next) {
    const part = next.sheetsOf ? next.sheetsMarked / next.sheetsOf : next.of ? next.marked / next.of : 0;
    share.replaceChildren(`${Math.floor(part * 100)}`, element('small', '', '%'));
    ring.fill(part);
    const marked = element('strong', '', `${next.marked}`);
    figures.replaceChildren(marked, ` / ${next.of}`, element('br', ''), say(language, 'contestantsMarked'));
    sheets.replaceChildren(element('strong', '', `${next.sheetsMarked}`), ` / ${next.sheetsOf} ${say(language, 'sheetsMarked')}`);
    write(closed, next.shows === 'progress' ? say(language, 'closed') : say(language, 'noRows'));
    next.stations.forEach(station => card(station).tell(station));
  }

  function card(station) {
    const id = station.station.id;
    if (!cards.has(id)) {
      cards.set(id, cardOf(language, station));
      stations.append(cards.get(id).node);
    }
    return cards.get(id);
  }

  const nothing = async next => paint(next);
  const key = keyOf(frame, board);
  return { node, key, paint, turn: nothing, play: nothing, pagesOf: () => 1, pageOfKey: () => 0 };
}

export const keyOf = (frame, board) => `progress ${board.stations.map(station => station.station.id).join()}`;

// As few columns as the height allows, more where bars would get too long.
function columnsFor(count, frame) {
  const room = frame.upright ? frame.width - 2 * frame.margin : frame.width - 2 * frame.margin - frame.unit * 0.6;
  const height = frame.upright ? frame.body - frame.unit * 0.75 : frame.body * 0.86;
  const most = Math.max(1, Math.floor(room / (frame.unit * 0.42)));
  const lines = Math.max(1, Math.floor(height / (frame.unit * 0.105)));
  const wanted = Math.max(Math.ceil(count / lines), Math.floor(room / (frame.unit * 1.3)));
  return Math.max(1, Math.min(most, wanted, count));
}

function cardOf(language, { station }) {
  const name = element('span', 'name', pick(language, station.name));
  const figure = element('span', 'figure');
  const fill = element('i', '');
  const node = element('div', 'station', name, figure, element('span', 'bar', fill));
  return {
    node,
    tell({ sheetsMarked, sheetsOf }) {
      figure.replaceChildren(element('strong', '', `${sheetsMarked}`), ` / ${sheetsOf}`);
      fill.style.transform = `scaleX(${sheetsOf ? Math.min(1, sheetsMarked / sheetsOf) : 0})`;
      node.classList.toggle('done', sheetsOf > 0 && sheetsMarked >= sheetsOf);
    },
  };
}

function drawRing() {
  const node = document.createElementNS(SVG, 'svg');
  node.setAttribute('viewBox', '0 0 100 100');
  const [track, line] = ['track', 'line'].map(name => {
    const circle = document.createElementNS(SVG, 'circle');
    Object.entries({ class: name, cx: 50, cy: 50, r: 45 }).forEach(([key, value]) => circle.setAttribute(key, value));
    node.append(circle);
    return circle;
  });
  line.style.strokeDasharray = `${TURN}`;
  return { node, track, fill: share => { line.style.strokeDashoffset = `${TURN * (1 - share)}`; line.style.opacity = share > 0 ? 1 : 0; } };
}
