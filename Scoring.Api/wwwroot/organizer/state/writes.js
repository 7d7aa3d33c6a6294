import { untilAnswered } from '../../staff/retry.js';

// Every write of the console, from the tap until it is done, refused, or given up. No DOM.
// An unconfirmed write keeps its op and its body: sent again it can not happen twice.

export function createWrites({ api, newOp, changed, onSignedOut = () => {}, tries = 4, wait }) {
  const list = [];

  // → { done: body } or { refusal } or { dropped: true }. With `inline` the page shows the refusal itself.
  async function write(method, path, body, { what, inline = false, slow = false } = {}) {
    const entry = { op: newOp(), what, state: 'sending', refusal: null, attempts: 0 };
    const request = withOp(body, entry.op);
    list.push(entry);
    changed();
    for (;;) {
      const answer = await patiently(entry, () => api[method](path, request, { slow }));
      if (answer.outcome === 'done') return finish(entry, { done: answer.body });
      if (answer.outcome === 'refused') return refused(entry, answer, inline);
      entry.state = 'unconfirmed';
      entry.refusal = answer.refusal || null;
      if (!(await decision(entry))) return finish(entry, { dropped: true });
      entry.state = 'sending';
      changed();
    }
  }

  function patiently(entry, send) {
    return untilAnswered(
      () => {
        entry.attempts += 1;
        return send();
      },
      {
        tries,
        ...(wait ? { wait } : {}),
        onUnconfirmed: () => {
          entry.state = 'repeating';
          changed();
        },
      },
    );
  }

  // Waits for the user: again, or let it be.
  function decision(entry) {
    return new Promise((resolve) => {
      entry.again = () => resolve(true);
      entry.drop = () => resolve(false);
      changed();
    });
  }

  function refused(entry, answer, inline) {
    if (answer.status === 401) onSignedOut();
    entry.refusal = answer.refusal;
    if (inline) return finish(entry, { refusal: answer.refusal });
    entry.state = 'refused';
    entry.drop = () => remove(entry);
    changed();
    return { refusal: answer.refusal };
  }

  function finish(entry, result) {
    remove(entry);
    return result;
  }

  function remove(entry) {
    const at = list.indexOf(entry);
    if (at >= 0) list.splice(at, 1);
    changed();
  }

  return {
    list,
    post: (path, body, options) => write('post', path, body, options),
    put: (path, body, options) => write('put', path, body, options),
    busy: () => list.some((entry) => entry.state !== 'refused'),
  };
}

function withOp(body, op) {
  if (typeof FormData !== 'undefined' && body instanceof FormData) {
    body.set('op', op);
    return body;
  }

  return { op, ...body };
}
