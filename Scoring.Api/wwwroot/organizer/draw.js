// What a page shall look like becomes what has to change in it. Nodes are kept, so focus, scroll and half-typed text stay.

const drawn = new WeakMap();

// One element to be: props are attributes, on… handlers, `key` (who it is among its siblings), `born` (called once with the node).
export function h(tag, props, ...children) {
  return { tag, props: props || {}, children: flat(children) };
}

// Makes the children of a node the given ones, touching only what differs.
export function draw(parent, children) {
  const wanted = flat([children]);
  const keyed = new Map();
  const loose = [];
  for (const node of Array.from(parent.childNodes)) {
    const was = drawn.get(node);
    if (was === undefined) continue;
    if (was.props && was.props.key !== undefined) keyed.set(`${was.tag} ${was.props.key}`, node);
    else loose.push(node);
  }

  const kept = new Set();
  let place = next(parent.firstChild);
  for (const want of wanted) {
    const node = reuse(want, keyed, loose) || make(want);
    kept.add(node);
    update(node, want);
    if (node === place) place = next(place.nextSibling);
    else parent.insertBefore(node, place);
  }

  for (const node of Array.from(parent.childNodes)) {
    if (drawn.has(node) && !kept.has(node)) parent.removeChild(node);
  }
}

function flat(children) {
  return children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false && child !== '')
    .map((child) => (typeof child === 'object' ? child : { text: String(child) }));
}

// Nodes that others put there (a QR code) are left alone.
function next(node) {
  while (node && !drawn.has(node)) node = node.nextSibling;
  return node;
}

function reuse(want, keyed, loose) {
  if (want.props && want.props.key !== undefined) {
    const name = `${want.tag} ${want.props.key}`;
    const node = keyed.get(name);
    keyed.delete(name);
    return node;
  }

  const at = loose.findIndex((node) => drawn.get(node).tag === want.tag);
  return at < 0 ? undefined : loose.splice(at, 1)[0];
}

function make(want) {
  const node = want.tag ? document.createElement(want.tag) : document.createTextNode(want.text);
  drawn.set(node, want.tag ? { tag: want.tag, props: {} } : { text: want.text });
  if (want.tag && want.props.born) Promise.resolve().then(() => want.props.born(node));
  return node;
}

function update(node, want) {
  const was = drawn.get(node);
  if (was === want) return;
  drawn.set(node, want);
  if (!want.tag) {
    if (was.text !== want.text) node.data = want.text;
    return;
  }

  for (const name of Object.keys(was.props)) {
    if (!(name in want.props)) put(node, name, undefined, was.props[name]);
  }

  // The choices of a select must stand before its value can be set.
  if (want.children.length || (was.children && was.children.length)) draw(node, want.children);
  for (const name of Object.keys(want.props)) put(node, name, want.props[name], was.props[name]);
}

function put(node, name, value, was) {
  if (name === 'key' || name === 'born') return;
  if (name.startsWith('on')) {
    if (value !== was) node[name] = value || null;
  } else if (name === 'value' || name === 'checked' || name === 'indeterminate') {
    const wanted = value === undefined ? (name === 'value' ? '' : false) : value;
    if (node[name] !== wanted) node[name] = wanted;
  } else if (name === 'style') {
    for (const [rule, setting] of Object.entries(value || {})) {
      if (!was || was[rule] !== setting) node.style.setProperty(rule, setting);
    }
  } else if (value === undefined || value === null || value === false) {
    if (was !== undefined && was !== null && was !== false) node.removeAttribute(name);
  } else if (value !== was) {
    node.setAttribute(name, value === true ? '' : value);
  }
}
