// What a tablet can be enrolled for: each judge's seat, and the tablets a panel may share. No DOM.

export const MOST_SHARED = 9;

// A station's shared tablets are as many as chosen, and never fewer than are already out. The only one has no number.
export function seatsOf(overview, chosen) {
  return overview.stations.flatMap((station) => [
    ...station.seats.map((seat) => ({ station, seat, number: null, key: `${station.id} ${seat.judge}` })),
    ...(station.seats.length > 1 ? sharedOf(station, overview, chosen) : []),
  ]);
}

// Whether a card or a shared tablet belongs to this seat; without a number it is the first.
export function isOf({ seat, number }, one) {
  return seat ? one.judge === seat.judge : (one.number || 1) === (number || 1);
}

export function sharedCount(typed) {
  const n = Math.floor(Number(typed));
  return n >= 1 ? Math.min(n, MOST_SHARED) : 1;
}

function sharedOf(station, { cards, devices }, chosen) {
  const out = [...cards, ...devices.filter(({ revoked }) => !revoked)].filter((one) => one.station === station.id);
  const n = Math.max(chosen, ...out.map(({ number }) => number || 1));
  return Array.from({ length: n }, (_, i) => ({ station, seat: null, number: n > 1 ? i + 1 : null, key: `${station.id} #${i + 1}` }));
}
