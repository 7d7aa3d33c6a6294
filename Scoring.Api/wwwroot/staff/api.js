// One request, one of three answers. Callers never see an exception and never parse a sentence:
//   { outcome: 'done', status, body, date }      it is so (a write is on stable storage); date is the server's clock
//   { outcome: 'refused', status, refusal }      nothing was recorded; refusal = { number, code, zh, en, faults }
//   { outcome: 'unconfirmed', cause, refusal? }  unknown; a write is sent again with the same op

// Bad hall Wi-Fi: a request that got no answer within this time is given up, so that the next try can find a better moment.
const TIMEOUT_MS = 5000;

// The doors say "not confirmed, send again" with these; any other 5xx means the same to somebody who needs a receipt.
const RETRY_STATUS = new Set([408, 425, 429]);

export function createApi({ fetch = globalThis.fetch.bind(globalThis), timeoutMs = TIMEOUT_MS, base = '' } = {}) {
  async function send(method, path, body, { slow = false } = {}) {
    const aborter = new AbortController();
    const limit = slow ? timeoutMs * 6 : timeoutMs;
    const timer = setTimeout(() => aborter.abort(), limit);
    try {
      const response = await fetch(base + path, requestOf(method, body, aborter.signal));
      return await answerOf(response);
    } catch {
      return { outcome: 'unconfirmed', cause: aborter.signal.aborted ? 'timeout' : 'network' };
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    get: (path) => send('GET', path),
    post: (path, body, options) => send('POST', path, body, options),
    put: (path, body, options) => send('PUT', path, body, options),
  };
}

function requestOf(method, body, signal) {
  const request = { method, signal, credentials: 'same-origin', cache: 'no-store', headers: { Accept: 'application/json' } };
  if (body instanceof FormData) {
    request.body = body;
  } else if (body !== undefined) {
    request.headers['Content-Type'] = 'application/json';
    request.body = JSON.stringify(body);
  }

  return request;
}

async function answerOf(response) {
  const body = await readBody(response);
  if (response.ok) {
    // A captive portal or a proxy answers 200 with a page of its own: that is no receipt.
    return body === null && response.status !== 204
      ? { outcome: 'unconfirmed', cause: 'network', status: response.status }
      : { outcome: 'done', status: response.status, body, date: response.headers?.get('Date') ?? null };
  }

  const refusal = refusalOf(response.status, body);
  return response.status >= 500 || RETRY_STATUS.has(response.status)
    ? { outcome: 'unconfirmed', cause: 'busy', status: response.status, refusal }
    : { outcome: 'refused', status: response.status, refusal };
}

async function readBody(response) {
  if (response.status === 204) {
    return null;
  }

  const text = await response.text();
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return null;
  }
}

function refusalOf(status, body) {
  const problem = body !== null && typeof body === 'object' ? body : {};
  return {
    number: problem.number ?? 0,
    code: problem.code ?? `Http${status}`,
    zh: problem.zh ?? problem.detail ?? problem.title ?? `服务器拒绝了这个请求（${status}）。`,
    en: problem.en ?? problem.detail ?? problem.title ?? `The server refused this request (${status}).`,
    faults: Array.isArray(problem.faults) ? problem.faults : [],
  };
}
