// Unsaved work in this browser, one scheme for each competition; a reload or a power cut loses nothing.
const SHELF = 'scoring.scheme.';

export function kept(competition, storage = globalThis.localStorage) {
  try {
    const found = JSON.parse(storage.getItem(SHELF + competition));
    return found && typeof found.scheme === 'object' ? found : null;
  } catch {
    return null;
  }
}

export function keep(competition, version, scheme, storage = globalThis.localStorage) {
  try {
    storage.setItem(SHELF + competition, JSON.stringify({ version, scheme }));
  } catch {
    // A browser without storage keeps it as long as the page.
  }
}

export function drop(competition, storage = globalThis.localStorage) {
  try {
    storage.removeItem(SHELF + competition);
  } catch {
    // Nothing was kept.
  }
}
