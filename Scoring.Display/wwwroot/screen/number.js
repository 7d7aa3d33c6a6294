// The screen's own number over everything, for somebody who walks through the hall and sorts out which screen is which.
import { element } from '../live/element.js';

const SHOWN = 5000;

// show() puts it up and answers how to take it down. The same request is heard with every scene that is read, and counts once.
export function createNumber(show, later = (then, ms) => setTimeout(then, ms)) {
  let seen = null;
  return askedAt => {
    if (!askedAt || askedAt === seen) return;
    seen = askedAt;
    later(show(), SHOWN);
  };
}

export function putUp(number) {
  const node = element('div', 'asked-number', number);
  node.setAttribute('role', 'status');
  document.body.append(node);
  return () => node.remove();
}
