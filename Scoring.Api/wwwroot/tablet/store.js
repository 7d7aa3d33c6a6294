// What this tablet keeps on its own disk: every sheet it was given, with drafts, unsent posts and receipts; and the last desk.
// IndexedDB, because its transactions can be asked for strict durability: localStorage is written back seconds later.
const NAME = 'scoring-tablet';
const VERSION = 1;
const SHEETS = 'sheets';
const DESKS = 'desks';

// Some Safaris never answer the first opening after a start; the page then says so instead of waiting.
const OPENING_MS = 6000;

export async function openStore(indexedDb = globalThis.indexedDB) {
  const opening = answer(Object.assign(indexedDb.open(NAME, VERSION), { onupgradeneeded: upgrade }));
  const database = await Promise.race([opening, new Promise((_resolve, reject) => setTimeout(reject, OPENING_MS))]);

  // Another tab with a newer page may upgrade; this one then reads again at its next start.
  database.onversionchange = () => database.close();

  function write(name, value) {
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(name, 'readwrite', { durability: 'strict' });
      transaction.objectStore(name).put(value);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  }

  return {
    save: (record) => write(SHEETS, record),
    sheets: () => answer(database.transaction(SHEETS).objectStore(SHEETS).getAll()),
    saveDesk: (owner, desk) => write(DESKS, { owner, desk }),
    desk: async (owner) => (await answer(database.transaction(DESKS).objectStore(DESKS).get(owner)))?.desk ?? null,
  };
}

function upgrade(event) {
  const database = event.target.result;
  database.createObjectStore(SHEETS, { keyPath: 'key' });
  database.createObjectStore(DESKS, { keyPath: 'owner' });
}

function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}
