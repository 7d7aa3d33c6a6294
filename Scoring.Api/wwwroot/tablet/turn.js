// Whose turn it is on a shared tablet, as this tablet knows it: the judge who unlocked it, until he leaves or rests too long. No DOM.
const SETTING = 'scoring.turn';

// Long enough to watch a contestant work, short enough that a tablet left on the table shows nothing.
export const REST_MS = 180_000;

// Writing down every tap would be too much; the rest is counted a little late at most.
const NOTE_MS = 2000;

export function createTurn(now, storage = globalThis.localStorage) {
  let turn = read(storage);

  function write(next) {
    turn = next;
    try {
      next === null ? storage.removeItem(SETTING) : storage.setItem(SETTING, JSON.stringify(next));
    } catch {
      // Then a reload asks for the PIN once more.
    }
  }

  return {
    // The judge who may go on without a PIN, or null.
    holder: () => (turn !== null && now() - turn.at < REST_MS ? turn.judge : null),
    take: (judge) => write({ judge, at: now() }),
    drop: () => write(null),
    touch() {
      if (turn !== null && now() - turn.at > NOTE_MS && now() - turn.at < REST_MS) {
        write({ ...turn, at: now() });
      }
    },
  };
}

function read(storage) {
  try {
    const turn = JSON.parse(storage.getItem(SETTING));
    return typeof turn?.judge === 'string' && typeof turn.at === 'number' ? turn : null;
  } catch {
    return null;
  }
}

// Who may take the tablet: the panel's judges still on it, those with unsent sheets here marked.
//   unsent: owners of unsent sheets on this tablet, as `place/judge`
export function choicesOf({ view, device }, place, unsent) {
  const names = new Map(view.judges.map(({ id, name }) => [id, name]));
  return {
    station: { id: view.station.id, zh: view.station.nameZh ?? undefined, en: view.station.nameEn ?? undefined },
    seats: view.station.seats.filter(({ released }) => !released).map(({ judge, seat }) => ({
      judge, seat, name: names.get(judge) ?? judge, known: device.pins.includes(judge),
      unsent: unsent.filter((owner) => owner === `${place}/${judge}`).length,
    })),
  };
}
