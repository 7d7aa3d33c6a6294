// Everything that moves. Only transforms and opacity, so that the page is never laid out while it does.
import { between } from './glide.js';

const COUNT = 700;
const GLIDE = 1100;
const EASE = 'cubic-bezier(.3, 0, .1, 1)';

export const calm = () => document.hidden || window.matchMedia('(prefers-reduced-motion: reduce)').matches;

// Figures run from what they were to what they are, about thirty steps a second.
export function count(figures) {
  if (!figures.length) return Promise.resolve();
  const start = performance.now();
  return new Promise(resolve => {
    let last = 0;
    const step = now => {
      const share = Math.min(1, (now - start) / COUNT);
      if (share === 1 || now - last > 30) {
        figures.forEach(({ from, to, write }) => write(between(from, to, 1 - (1 - share) ** 3)));
        last = now;
      }
      if (share < 1) requestAnimationFrame(step);
      else resolve();
    };
    requestAnimationFrame(step);
  });
}

// All rows at once, one movement. Where they end is set first: an animation that never runs leaves them right.
export function glide(steps) {
  const at = spot => `translate3d(${spot.x}px, ${spot.y}px, 0)`;
  return Promise.all(steps.map(({ node, kind, from, to }) => {
    node.style.transform = at(to);
    node.classList.add('moving');
    const frames = [{ transform: at(from), opacity: kind === 'enter' ? 0 : 1 }, { transform: at(to), opacity: kind === 'leave' ? 0 : 1 }];
    return ended(node.animate(frames, { duration: GLIDE, easing: EASE })).then(() => node.classList.remove('moving'));
  }));
}

// Another page comes up out of the dark; nothing is ever left invisible, not even when this never runs.
export const appear = node => ended(node.animate([{ opacity: 0.15 }, { opacity: 1 }], { duration: 320, easing: 'ease-out' }));

// A page that goes to sleep in the middle must not wait for ever.
function ended(animation) {
  return new Promise(resolve => {
    animation.onfinish = resolve;
    animation.oncancel = resolve;
    setTimeout(resolve, GLIDE + 600);
  });
}
