// Builds DOM without innerHTML: what people typed is always text, and the CSP has nothing to forbid.
//   element('button', { class: 'key', type: 'button', onclick: mark, disabled: !open }, 'text', child, [more])
export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    set(node, name, value);
  }

  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function set(node, name, value) {
  if (value === null || value === undefined || value === false) {
    return;
  }

  if (name.startsWith('on')) {
    node.addEventListener(name.slice(2), value);
  } else if (name === 'class') {
    node.className = Array.isArray(value) ? value.filter(Boolean).join(' ') : value;
  } else if (name === 'dataset') {
    Object.assign(node.dataset, value);
  } else if (name === 'value') {
    node.value = value;
  } else {
    node.setAttribute(name, value === true ? '' : value);
  }
}

export function key(label, onclick, properties = {}) {
  const { class: extra, ...others } = properties;
  return element('button', { type: 'button', class: ['key', extra], onclick, ...others }, label);
}

// Shows other children only when they read differently: a finger or a focus on a key never loses it to a redraw that changes nothing.
// Handlers of equal children are taken to be equal, so they find what they act on by what is written in the children.
export function redraw(node, ...children) {
  const next = element('div', {}, children);
  if (next.innerHTML !== node.innerHTML) {
    node.replaceChildren(...next.childNodes);
  }
}

// The SVG of a QR code comes from our own server as text; it is shown as an image, so nothing in it can run.
export function svgImage(svg, alt) {
  return element('img', { src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, alt });
}
