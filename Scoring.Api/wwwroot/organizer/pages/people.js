import { live, named, say } from '../app.js';
import { sheetsOf } from '../state/sheets.js';

// Ids of the record as people call them: judges, actors, and the places the server names.
export function judgeName(id) {
  const judge = live.overview.judges.find((one) => one.id === id);
  return judge ? judge.name : id;
}

// judge:j1@d-… and organizer:… as they stand in the ledger.
export function actorName(actor) {
  const [kind, rest = ''] = actor.split(':');
  if (kind === 'judge') return judgeName(rest.split('@')[0]);
  if (kind === 'organizer') return say('person.organizer');
  return ['chief-judge', 'recorder', 'supervisor'].includes(kind) ? `${say(`role.${kind}`)} ${rest}` : actor;
}

export function sheetName(stage, sheet, skill) {
  const known = sheetsOf(live.scheme).find((one) => one.stage.id === stage && one.sheet.id === sheet && (!skill || one.skill.id === skill));
  return known ? named(known.sheet.name, sheet) : sheet;
}

// A part of a stage, or without one the stage itself.
export function partName(stage, part, skill) {
  const known = sheetsOf(live.scheme).find((one) => one.stage.id === stage && (!part || one.part.id === part) && (!skill || one.skill.id === skill));
  if (!known) return part || stage;
  return part ? named(known.part.name, part) : named(known.stage.name, stage);
}

// A sheet as it is told from others: with its skill where there are several.
export function sheetLabel(one) {
  const name = named(one.sheet.name, one.sheet.id);
  return live.overview.skills.length > 1 ? `${named(one.skill.name, one.skill.id)} · ${name}` : name;
}

// sheets/icv/final/s1, stations/s1, contestants/icv: what is missing before opening, by name where it has one.
export function placeName(place) {
  if (!live.overview) return place;
  const [kind, first, stage, sheet] = place.split('/');
  if (kind === 'sheets' && sheet) {
    const one = sheetsOf(live.scheme).find((each) => each.key === `${first}/${stage}/${sheet}`);
    return one ? sheetLabel(one) : place;
  }

  const list = { stations: live.overview.stations, contestants: live.overview.skills }[kind];
  const known = list && list.find((one) => one.id === first);
  return known ? named(known, first) : place;
}

// part:practical, sheet:s3, aspect:s3/a1, time:s3, stage:prelim, lot: what parted equals, by name where it has one.
export function ruleName(by, skill) {
  const [kind, what = ''] = by.split(':');
  const all = sheetsOf(live.scheme).filter((one) => one.skill.id === skill);
  const known = {
    part: () => all.map((one) => one.part),
    stage: () => all.map((one) => one.stage),
    sheet: () => all.map((one) => one.sheet),
    time: () => all.map((one) => one.sheet),
    aspect: () =>
      all.flatMap((one) => (one.sheet.aspects || []).map((aspect) => ({ id: `${one.sheet.id}/${aspect.id}`, name: aspect.name }))),
  }[kind];
  const found = known && known().find((one) => one.id === what);
  return found
    ? `${kind === 'time' ? say('sheet.time.of') : ''}${named(found.name, what)}`
    : kind === 'lot'
      ? say('roster.column.lot')
      : by;
}
