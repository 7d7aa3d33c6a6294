// Name and scheme before the competition exists: kept in this browser's tab, so that a reload loses nothing.
const SHELF = 'scoring.console.draft';
const EMPTY = { nameZh: '', nameEn: '', id: '', idTyped: false, template: '', scheme: null, schemeFile: '', withSample: false };

let kept = null;

export const draft = {
  read() {
    if (!kept) kept = { ...EMPTY, ...stored() };
    return kept;
  },
  put(values) {
    kept = { ...draft.read(), ...values };
    store(JSON.stringify(kept));
  },
  clear() {
    kept = { ...EMPTY };
    store('{}');
  },
};

function stored() {
  try {
    return JSON.parse(sessionStorage.getItem(SHELF)) || {};
  } catch {
    return {};
  }
}

function store(text) {
  try {
    sessionStorage.setItem(SHELF, text);
  } catch {
    // Without storage the draft lives as long as the page.
  }
}
