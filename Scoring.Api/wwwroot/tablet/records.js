import { blank } from './sheet.js';

// The records of one judge at one station in memory, each change written through to the store. `changed` is told after every change;
// `failed` when the disk of the tablet refuses: from then on nothing may be called saved.
export function createRecords({ owner, kept, store, changed, failed }) {
  let closed = false;
  const records = new Map(kept.filter((record) => record.owner === owner).map((record) => [record.id, record]));

  return {
    owner,
    get: (id) => records.get(id) ?? blank(owner, id),
    all: () => Array.from(records.values()),
    // Another tab writes from now on; an older view must not write over it.
    close() {
      closed = true;
    },
    // In memory at once, for the eye; the promise is true once a power loss can't take it any more.
    async save(record) {
      if (closed || records.get(record.id) === record) {
        return !closed;
      }

      records.set(record.id, record);
      changed(record.id);
      try {
        await store.save(record);
        return true;
      } catch (error) {
        failed(error);
        return false;
      }
    },
  };
}
