// An element with its class and children, in one line.
export function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

// Touches the page only when the text is another.
export function write(target, text) {
  const next = text === null || text === undefined ? '' : `${text}`;
  if (target.textContent !== next) target.textContent = next;
}
