import { changed, live, named, say, tell, writes } from '../../app.js';
import { h } from '../../draw.js';
import { askReason } from '../dialog.js';
import { choice, field } from '../pieces.js';

// One more contestant, another person in a contestant's place, or a name written rightly: each with its reason.
export function askAdd() {
  const skills = live.overview.skills;
  const state = { id: nextId(), name: '', organisation: '', number: '', skill: skills[0].id };
  askReason({
    title: say('person.add.title'),
    explain: say('person.add.explain'),
    label: say('person.add.do'),
    ready: () => Boolean(state.name.trim() && /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}$/.test(state.id)),
    more: () => [
      texts(state, ['name', 'organisation', 'number', 'id']),
      skills.length > 1 &&
        choice(
          say('roster.column.skill'),
          'add-skill',
          state.skill,
          skills.map((one) => ({ value: one.id, label: named(one, one.id) })),
          (value) => {
            state.skill = value;
            changed();
          },
        ),
    ],
    act: async (reason) => {
      const entry = { id: state.id, skill: state.skill, ...trimmed(state) };
      const what = say('person.add.done', { name: entry.name });
      const answer = await writes.post(`/api/competitions/${live.id}/roster/amendment`, { added: [entry], reason }, { what });
      if (answer.done) tell(what);
      live.refresh();
    },
  });
}

export function askPerson(one) {
  const marked = live.progress.some((row) => row.contestant === one.id && row.submitted.length);
  const state = { substitute: false, name: one.name, organisation: one.organisation, number: one.number || '' };
  const pick = (value) => {
    Object.assign(state, { substitute: value });
    changed();
  };
  askReason({
    title: say('person.change.title', { name: one.name }),
    explain: say(marked ? 'person.change.marked' : 'person.change.explain'),
    label: say('person.change.do'),
    ready: () => Boolean(state.name.trim()) && ['name', 'organisation', 'number'].some((key) => state[key].trim() !== (one[key] || '')),
    more: () => [
      choice(
        say('person.change.kind'),
        'person-kind',
        state.substitute,
        [{ value: false, label: say('person.correct') }, ...(marked ? [] : [{ value: true, label: say('person.substitute') }])],
        pick,
      ),
      texts(state, ['name', 'organisation', 'number']),
    ],
    act: (reason) =>
      send(one, state, reason, () =>
        send({ ...one, name: state.name }, { ...before(one), substitute: false }, say('checkin.undone'), null),
      ),
  });
}

function before(one) {
  return { name: one.name, organisation: one.organisation, number: one.number || '' };
}

async function send(one, state, reason, undo) {
  const kept = state.substitute ? {} : { members: one.members, coach: one.coach, level: one.level };
  const body = { ...kept, ...trimmed(state), substitute: state.substitute, reason };
  const what = say('person.change.done', { before: one.name, name: body.name });
  const answer = await writes.post(`/api/competitions/${live.id}/contestants/${encodeURIComponent(one.id)}/person`, body, { what });
  if (answer.done) tell(what, undo);
  live.refresh();
}

function trimmed(state) {
  return { name: state.name.trim(), organisation: state.organisation.trim(), number: state.number.trim() || null };
}

function texts(state, names) {
  return h(
    'div',
    { key: 'texts' },
    names.map((name) =>
      field(
        say(`roster.column.${name === 'id' ? 'contestant' : name}`),
        state[name],
        (value) => {
          state[name] = value;
          changed();
        },
        { id: `person-${name}`, maxlength: '200' },
      ),
    ),
  );
}

function nextId() {
  const taken = new Set(live.overview.contestants.map((one) => one.id));
  let n = taken.size + 1;
  while (taken.has(`c${String(n).padStart(3, '0')}`)) n++;
  return `c${String(n).padStart(3, '0')}`;
}
