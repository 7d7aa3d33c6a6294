import { element } from '../staff/element.js';

// Long enough that no curious finger leaves the mode, short enough for the judge's thumb.
const HOLD_MS = 1000;

// Show mode: the page can be looked at and scrolled; no touch and no key reaches anything but the way out.
export function createReview(app, texts) {
  const leave = element('button', { type: 'button', class: 'key review-leave' }, texts.say('review.off'));
  const node = element('div', { class: 'review', role: 'status', hidden: true }, element('strong', {}, texts.say('review.on')), leave);
  let timer = null;

  const release = () => {
    clearTimeout(timer);
    timer = null;
  };
  const press = () => {
    timer = timer ?? setTimeout(() => {
      release();
      app.show({ reviewing: false });
    }, HOLD_MS);
  };
  leave.addEventListener('pointerdown', press);
  leave.addEventListener('keydown', ({ key }) => (key === 'Enter' || key === ' ' ? press() : undefined));
  ['pointerup', 'pointerleave', 'pointercancel', 'keyup', 'blur'].forEach((name) => leave.addEventListener(name, release));
  ['click', 'keydown', 'beforeinput'].forEach((name) => document.addEventListener(name, hold, true));

  function hold(event) {
    if (!node.hidden && !node.contains(event.target)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  return {
    node,
    update({ reviewing }) {
      node.hidden = !reviewing;
      document.body.classList.toggle('reviewing', reviewing);
    },
  };
}
