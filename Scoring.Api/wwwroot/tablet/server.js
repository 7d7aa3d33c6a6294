// The judge's routes, by intention. An id is 'contestant/stage/sheet', as the routes spell it.
export function createServer(api, { competition, station }) {
  const root = `/api/competitions/${competition}/stations/${station}`;
  return {
    desk: () => api.get(`${root}/desk`),
    beat: (unsent) => api.post(`${root}/beat`, { unsent }),
    sheet: (id) => api.get(`${root}/sheets/${pathOf(id)}`),
    putDraft: (id, draft) => api.put(`${root}/drafts/${pathOf(id)}`, draft),
    unlock: (body) => api.post(`${root}/turn`, body),
    lock: (op) => api.post(`${root}/turn/end`, { op }),
    post: (id, body) => api.post(`${root}/sheets/${pathOf(id)}`, body),
  };
}

function pathOf(id) {
  return id.split('/').map(encodeURIComponent).join('/');
}

// Refusals that speak of this tablet, not of what it sent: everything it holds is kept and listed.
const ENDED = new Set([20, 21, 23, 24, 25, 26, 27, 220]);

export function endsHere({ outcome, status, refusal }) {
  return outcome === 'refused' && (status === 401 || ENDED.has(refusal.number));
}
