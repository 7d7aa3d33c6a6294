// The SignalR connection to /live, as the feed wants it. Needs the vendored signalr.min.js on the page.
const SILENCE = 15000;
const TOO_LONG = 8000;

export function connect() {
  const hub = new window.signalR.HubConnectionBuilder().withUrl('/live').configureLogging(window.signalR.LogLevel.None).build();
  hub.serverTimeoutInMilliseconds = SILENCE;
  hub.keepAliveIntervalInMilliseconds = 10000;
  return {
    on: (name, told) => hub.on(name, told),
    onclose: ended => hub.onclose(ended),
    stop: () => hub.stop(),
    invoke: (name, request) => hub.invoke(name, request),
    start: () => within(TOO_LONG, hub),
  };
}

function within(limit, hub) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => { hub.stop(); reject(new Error('late')); }, limit);
    hub.start().then(resolve, reject).finally(() => clearTimeout(late));
  });
}

export const wait = ms => new Promise(resolve => setTimeout(resolve, ms));

// Says when the machine woke up or the network came back.
export function onWake(told) {
  let last = Date.now();
  setInterval(() => {
    const now = Date.now();
    if (now - last > 20000) told();
    last = now;
  }, 5000);
  window.addEventListener('online', told);
  window.addEventListener('pageshow', event => { if (event.persisted) told(); });
}
