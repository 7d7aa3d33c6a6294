// The five steps before a competition opens: each says whether it is done, and if not, what is missing. No DOM.

export const STEPS = ['name', 'scheme', 'contestants', 'stations', 'open'];

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

// Before the competition exists: a draft of its name and scheme. `taken` are the ids in use.
export function draftFaults(draft, taken) {
  const name = [];
  if (!draft.nameZh.trim() && !draft.nameEn.trim()) name.push(says('steps.name.missing'));
  if (!ID.test(draft.id)) name.push(says('steps.id.bad'));
  else if (taken.includes(draft.id)) name.push(says('steps.id.taken', { id: draft.id }));
  const scheme = draft.template || draft.scheme ? [] : [says('steps.scheme.missing')];
  return { name, scheme, contestants: [], stations: [], open: [] };
}

// Afterwards: what the server says is missing, under the step where it is put right.
export function faultsOf(overview) {
  const faults = { name: [], scheme: [], contestants: [], stations: [], open: [] };
  for (const fault of overview.missing) faults[stepOf(fault.place)].push({ place: fault.place, reason: fault.reason });
  if (!overview.skills.length) faults.scheme.push(says('steps.scheme.missing'));
  if (!overview.contestants.length && !faults.contestants.length) faults.contestants.push(says('steps.contestants.missing'));
  if (!overview.stations.length && !faults.stations.length) faults.stations.push(says('steps.stations.missing'));
  return faults;
}

// done, now (the first that is not), or later. Nothing is shown as done before the competition exists.
export function progress(faults, made, phase) {
  const done = (step) => (step === 'open' ? phase === 'open' : faults[step].length === 0 && (made || step === 'name'));
  const now = STEPS.find((step) => !done(step));
  return STEPS.map((step) => ({ step, faults: faults[step], state: done(step) ? 'done' : step === now ? 'now' : 'later' }));
}

export function mayOpen(faults) {
  return STEPS.every((step) => faults[step].length === 0);
}

// $.contestants…, skills with nobody on them: contestants. Stations, sheets, judges, panels: stations. The rest is the last step's.
export function stepOf(place) {
  if (/contestant|roster/i.test(place)) return 'contestants';
  if (/station|judge|panel|seat|sheet/i.test(place)) return 'stations';
  if (/^\$\.?(name|id)\b/.test(place)) return 'name';
  if (/scheme|award/i.test(place)) return 'scheme';
  return 'open';
}

// An address for a competition, from what was typed: Latin letters and digits of the name, or the template's and the year.
export function suggestId(draft, taken, year) {
  const latin = draft.nameEn
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const template = draft.template.split('/').pop().replace(/-20[0-9]{2}$/, '');
  const stem = latin || `${template || 'match'}-${year}`;
  if (!taken.includes(stem)) return stem;
  for (let n = 2; ; n++) {
    if (!taken.includes(`${stem}-${n}`)) return `${stem}-${n}`;
  }
}

function says(key, args) {
  return { key, args: args || {} };
}
