// One competition kept up to date: the overview every two seconds, who has to mark what only when the record has moved. No DOM.

const EVERY_MS = 2000;

export function createLive({ api, changed, now = Date.now, wait = (ms) => new Promise((go) => setTimeout(go, ms)), every = EVERY_MS }) {
  let run = 0;
  const live = {
    id: null,
    overview: null,
    progress: [],
    presence: [],
    scheme: null,
    at: null,
    failing: false,
    gone: false,
    skew: 0,
    now: () => now() + live.skew,
    watch,
    refresh: () => look(run),
    stop,
  };

  // Looks at a competition until another one is watched.
  function watch(id) {
    if (live.id === id) return;
    Object.assign(live, { id, overview: null, progress: [], presence: [], scheme: null, at: null, failing: false, gone: false });
    loop(++run);
  }

  function stop() {
    live.id = null;
    run++;
  }

  async function loop(mine) {
    while (mine === run) {
      await look(mine);
      await wait(every);
    }
  }

  async function look(mine) {
    if (!live.id) return;
    const path = `/api/competitions/${encodeURIComponent(live.id)}`;
    const before = live.overview;
    const answer = await api.get(path);
    if (mine !== run) return;
    if (answer.outcome !== 'done') return missed(answer);
    const moved = !before || before.seq !== answer.body.seq;
    const [progress, scheme] = await Promise.all([
      moved ? api.get(`${path}/progress`) : null,
      !before || before.schemeVersion !== answer.body.schemeVersion ? api.get(`${path}/scheme`) : null,
    ]);
    if (mine !== run) return;
    if (progress && progress.outcome !== 'done') return missed(progress);
    if (answer.date) live.skew = Date.parse(answer.date) - now();
    take(answer.body, progress, scheme);
  }

  function take(overview, progress, scheme) {
    live.overview = overview;
    live.presence = presenceOf(overview);
    if (progress) live.progress = progress.body;
    if (scheme && scheme.outcome === 'done') live.scheme = scheme.body;
    Object.assign(live, { at: now(), failing: false, gone: false });
    changed();
  }

  function missed(answer) {
    live.failing = true;
    live.gone = answer.status === 404;
    changed(answer);
  }

  return live;
}

// The last sign of life of each tablet, wherever the overview carries it.
export function presenceOf(overview) {
  if (Array.isArray(overview.presence)) return overview.presence;
  return overview.devices.filter((device) => device.at).map(({ device, at, unsent }) => ({ device, at, unsent: unsent || 0 }));
}
