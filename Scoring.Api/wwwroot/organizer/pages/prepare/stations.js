import { changed, here, live, say, tell, to, writes } from '../../app.js';
import { h } from '../../draw.js';
import * as arrange from '../../state/arrangement.js';
import { sheetsOf } from '../../state/sheets.js';
import { faultList, key, link, refusalBox } from '../pieces.js';
import { stationCard } from './station-card.js';
import { openedStations } from './stations-opened.js';
import { nowhere } from './stations-nowhere.js';

// Step 4: where each sheet is marked, and by whom. Edited here, recorded as a whole.
export function stationsStep(step) {
  const sheets = sheetsOf(live.scheme);
  const state = here(() => begin(sheets));
  if (!state.touched && state.seq !== live.overview.seq) Object.assign(state, begin(sheets));
  if (live.overview.phase === 'open') return openedStations();
  const found = arrange.faults(state.stations, sheets);
  const put = (stations) => {
    Object.assign(state, { stations, touched: true });
    changed();
  };
  return h(
    'div',
    { class: 'step-form step-wide' },
    h('h1', {}, say('arrange.title')),
    h('p', { class: 'explain' }, say('arrange.explain')),
    h(
      'div',
      { class: 'arrange-keys' },
      key(say('arrange.suggest'), () => suggest(state, sheets, put)),
      key(say('arrange.add'), () => put(arrange.addStation(state.stations))),
      state.before &&
        key(say('arrange.undo'), () => {
          put(state.before);
          state.before = null;
          changed();
        }),
    ),
    sheets.length > 0 && nowhere(state, sheets, put),
    h(
      'div',
      { class: 'station-cards' },
      state.stations.map((station) =>
        stationCard({
          station,
          sheets,
          stations: state.stations,
          put,
          names: known(state.stations),
          remove: () => remove(state, station, put),
          faults: found.filter((fault) => fault.station === station.id),
        }),
      ),
    ),
    refusalBox(state.refusal),
    !state.touched && faultList(step.faults, say('steps.missing')),
    h(
      'div',
      { class: 'step-keys step-keys-stay' },
      h(
        'p',
        { class: state.touched ? 'unsaved' : 'faint' },
        say(state.touched ? 'arrange.unsaved' : state.stations.length ? 'arrange.saved' : 'arrange.none', { n: found.length }),
      ),
      key(say('arrange.save'), () => save(state), { kind: state.touched ? 'key-main' : '', disabled: !state.touched || state.busy }),
      !state.touched && state.stations.length > 0 && link(say('arrange.print'), to('c', live.id, 'enrol')),
      !state.touched && link(say('steps.next'), to('c', live.id, 'prepare', 'open'), step.faults.length ? '' : 'key-main'),
    ),
  );
}

function begin(sheets) {
  const stations = arrange.fromOverview(live.overview);
  const fresh = !stations.length && sheets.length > 0;
  return {
    stations: fresh ? arrange.suggest(sheets) : stations,
    touched: fresh,
    before: null,
    refusal: null,
    busy: false,
    seq: live.overview.seq,
  };
}

function suggest(state, sheets, put) {
  state.before = state.stations;
  put(arrange.suggest(sheets));
  tell(say('arrange.suggested'), () => {
    put(state.before);
    state.before = null;
  });
}

function remove(state, station, put) {
  const before = state.stations;
  put(state.stations.filter((one) => one.id !== station.id));
  tell(say('arrange.removed', { station: station.nameZh || station.nameEn || station.id }), () => put(before));
}

async function save(state) {
  state.busy = true;
  state.refusal = null;
  const answer = await writes.put(`/api/competitions/${live.id}/stations`, arrange.toRequest(state.stations, live.overview.judges), {
    what: say('arrange.save'),
    inline: true,
  });
  state.busy = false;
  state.refusal = answer.refusal || null;
  if (answer.done) {
    await live.refresh();
    Object.assign(state, { touched: false, before: null, seq: live.overview.seq });
    tell(say('arrange.recorded', { n: state.stations.length }));
  }

  changed();
}

function known(stations) {
  return [
    ...new Set(
      [...live.overview.judges.map((judge) => judge.name), ...stations.flatMap((station) => station.seats)]
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ];
}
