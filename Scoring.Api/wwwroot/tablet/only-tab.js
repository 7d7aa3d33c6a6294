// One tab of a tablet writes. The newest wins, because it is the one the judge looks at; an older one stands back.
// A storage event reaches every other tab, also where there are no web locks (plain http) and no broadcast channels (Safari 14).
const SETTING = 'scoring.tablet.tab';

export function takeOver(id, onTaken, storage = globalThis.localStorage, target = globalThis) {
  target.addEventListener('storage', ({ key, newValue }) => {
    if (key === SETTING && newValue !== null && newValue !== id) {
      onTaken();
    }
  });
  try {
    storage.setItem(SETTING, id);
  } catch {
    // Without storage there is no second tab to tell.
  }
}
