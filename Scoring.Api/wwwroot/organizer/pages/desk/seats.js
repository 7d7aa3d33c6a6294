import { changed, live, named, say, tell, writes } from '../../app.js';
import { h } from '../../draw.js';
import { newJudgeId, substitutes } from '../../state/desk.js';
import { askReason } from '../dialog.js';
import { judgeName } from '../people.js';
import { field, key } from '../pieces.js';
import { listTable } from '../table.js';

// Who sits where, and the two things to do about a judge who can't go on.
export function seats(rules) {
  const rows = live.overview.stations.flatMap((station) => station.seats.map((seat) => ({ station, seat })));
  const heads = [say('desk.station'), say('desk.seat'), say('desk.judge'), { label: say('desk.done'), figure: true }, ''];
  const lines = rows.map(({ station, seat }) => ({
    key: `${station.id} ${seat.judge}`,
    cells: [
      named(station, station.id),
      String(seat.seat),
      [judgeName(seat.judge), seat.released && h('span', { class: 'chip chip-quiet' }, say('desk.gone'))],
      `${seat.submitted} / ${seat.expected}`,
      rules &&
        h(
          'div',
          { class: 'desk-keys' },
          !seat.released && key(say('desk.release'), () => askRelease(station, seat)),
          isLast(station, seat) && key(say('desk.replace'), () => askReplace(station, seat)),
        ),
    ],
  }));
  return h(
    'section',
    { class: 'card table-frame', tabindex: '0', key: 'seats' },
    h('h2', { class: 'side-title desk-title' }, say('desk.judges')),
    listTable(heads, lines),
  );
}

// A released judge may still be replaced; one who was replaced before may not.
function isLast(station, seat) {
  const holders = station.seats.filter((one) => one.seat === seat.seat);
  return !seat.released || !holders.some((one) => !one.released);
}

function askRelease(station, seat) {
  const names = { judge: judgeName(seat.judge), station: named(station, station.id) };
  askReason({
    title: say('desk.release.title', names),
    explain: say('desk.release.explain'),
    label: say('desk.rule'),
    danger: true,
    act: (reason) => rule(`${pathOf(station, seat)}/release`, { reason }, say('desk.release.title', names)),
  });
}

function askReplace(station, seat) {
  const names = { judge: judgeName(seat.judge), station: named(station, station.id) };
  const known = substitutes(live.overview, station);
  const state = { substitute: known.length ? known[0].id : '', name: '' };
  askReason({
    title: say('desk.replace.title', names),
    explain: say('desk.replace.explain'),
    label: say('desk.rule'),
    danger: true,
    ready: () => Boolean(state.substitute || state.name.trim()),
    more: () => [
      h('label', { class: 'ask-label', for: 'substitute', key: 'label' }, say('desk.substitute')),
      h(
        'select',
        {
          class: 'field',
          id: 'substitute',
          key: 'substitute',
          value: state.substitute,
          onchange: (event) => {
            state.substitute = event.target.value;
            changed();
          },
        },
        known.map((judge) => h('option', { value: judge.id, key: judge.id }, `${judge.name} (${judge.id})`)),
        h('option', { value: '', key: 'new' }, say('desk.substitute.new')),
      ),
      !state.substitute &&
        field(say('desk.substitute.name'), state.name, (value) => {
          state.name = value;
          changed();
        }, { id: 'substitute-name' }),
    ],
    act: (reason) => {
      const who = state.substitute ? { substitute: state.substitute } : { substitute: newJudgeId(live.overview.judges), name: state.name.trim() };
      return rule(`${pathOf(station, seat)}/replacement`, { ...who, reason }, say('desk.replace.title', names));
    },
  });
}

const pathOf = (station, seat) => `stations/${station.id}/judges/${encodeURIComponent(seat.judge)}`;

export async function rule(path, body, what) {
  const answer = await writes.post(`/api/competitions/${live.id}/${path}`, body, { what });
  if (answer.done) tell(say('desk.ruled', { what }));
  live.refresh();
}
