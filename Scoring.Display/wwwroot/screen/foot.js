// Footer: which page, where phones look, how old what is shown is.
import { element, write } from '../live/element.js';
import { ageOf, clockOf, say } from '../live/words.js';

const MANY = 24;

export function createFoot(language) {
  let phone = null;
  let competition = null;
  const dots = element('span', 'dots');
  const pages = element('span', 'pages');
  const held = element('span', 'held');
  const warning = element('span', 'warning');
  const address = element('span', 'address');
  const code = element('img', 'code');
  const updated = element('span', 'updated');
  const where = element('div', 'where', address, code, updated);
  const node = element('footer', 'foot', element('div', 'turns', dots, pages, held), warning, where);
  code.alt = '';
  code.hidden = true;

  function point() {
    const known = phone && competition;
    write(address, known ? `${say(language, 'phone')}  ${phone.replace(/^https?:\/\//, '')}/c/${competition}` : '');
    code.hidden = !known;
    const drawn = `/c/${encodeURIComponent(competition)}/qr.svg?of=${encodeURIComponent(phone)}`;
    if (known && code.getAttribute('src') !== drawn) code.src = drawn;
  }

  return {
    node,
    page(at, count, isHeld) {
      const shown = count > 1 && count <= MANY ? count : 0;
      while (dots.childElementCount > shown) dots.lastChild.remove();
      while (dots.childElementCount < shown) dots.append(element('i', ''));
      [...dots.children].forEach((dot, n) => dot.classList.toggle('on', n === at));
      write(pages, count > 1 ? `${at + 1} / ${count}` : '');
      write(held, isHeld ? say(language, 'held') : '');
    },
    show(board) {
      write(updated, `${say(language, 'updated')} ${clockOf(new Date(board.at), true)}`);
      competition = board.competition;
      point();
    },
    // Only an address that answers is worth a code; it may come and go while the screen stands.
    phones(next) {
      if (next === phone) return;
      phone = next;
      point();
    },
    // The board of a window that hears nothing says how old it is.
    stale(board, since, now) {
      const [open, close] = language === 'en' ? [' (', ')'] : ['（', '）'];
      const age = () => `${clockOf(new Date(since), true)}${open}${ageOf(language, now - since)}${close}`;
      const text = since === null || !board ? '' : say(language, 'stale', age());
      write(warning, text);
      node.classList.toggle('stale', text !== '');
    },
  };
}
