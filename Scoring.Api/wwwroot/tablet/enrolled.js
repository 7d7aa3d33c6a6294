// Where this tablet belongs. The device's secret is in a cookie no script can read; this is only the address.
const PLACE = 'scoring.place';
const ID = /^[A-Za-z0-9._-]{1,64}$/;

// The hash #competition/station wins, so that a bookmark works where storage was cleared.
export function readPlace(hash = location.hash, storage = globalThis.localStorage) {
  const [competition, station] = hash.replace(/^#/, '').split('/');
  return placeOf(competition, station) ?? keptPlace(storage);
}

export function keepPlace({ competition, station }, storage = globalThis.localStorage) {
  try {
    storage.setItem(PLACE, JSON.stringify({ competition, station }));
  } catch {
    // The hash of the address says it too.
  }
}

function keptPlace(storage) {
  try {
    const { competition, station } = JSON.parse(storage.getItem(PLACE));
    return placeOf(competition, station);
  } catch {
    return null;
  }
}

function placeOf(competition, station) {
  return ID.test(competition ?? '') && ID.test(station ?? '') ? { competition, station } : null;
}
