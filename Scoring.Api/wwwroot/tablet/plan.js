// What one seat of a panel has to mark on one sheet: the scheme's sheet, turned into cards. Pure.
//   card = { id, kind, aspect, keys, name, max, min, rounding, alone }: one aspect, or what exists once per sheet (kinds 'clock' and 'outcome')
import { add, least, multiply, read, ZERO } from './fractions.js';

const DEFAULT_ROUNDING = { digits: 2, mode: 'halfUp' };

// Only one seat records what exists once per sheet (time, outcome): the first.
const RECORDING_SEAT = 1;

// ruled: how the chief judge said the sheet ended; on a stopped one nothing has to be marked any more.
export function planOf(scheme, path, seat, ruled = null) {
  const [skillId, stageId, sheetId] = path.split('/');
  const skill = scheme.skills.find(({ id }) => id === skillId);
  const stage = skill?.stages.find(({ id }) => id === stageId);
  const sheet = stage?.parts.flatMap(({ sheets }) => sheets).find(({ id }) => id === sheetId);
  const panel = sheet?.panel ?? {};
  if (sheet === undefined || seat > (panel.judges ?? 1)) {
    return null;
  }

  const sheetLevel = panel.level === 'sheet';
  const general = roundingOf(scheme.rounding, DEFAULT_ROUNDING);
  const cards = sheet.aspects
    .filter((aspect) => aspect.from === undefined && (aspect.judges === undefined || seat <= aspect.judges))
    .map((aspect) => ({ ...cardOf(aspect, roundingOf(aspect.rounding, sheetLevel ? null : general)), alone: isMeasured(aspect, panel) }));
  const alone = cards.filter((card) => card.alone);
  const shared = cards.filter((card) => !card.alone);
  const timed = sheet.timed === true && seat === RECORDING_SEAT;
  const derived = timed ? sheet.aspects.filter((aspect) => aspect.from !== undefined) : [];
  const recording = seat === RECORDING_SEAT ? [OUTCOME] : [];
  return {
    path,
    key: `${path} ${seat} ${ruled ?? ''}`,
    ruled,
    skill: skill.name,
    stage: stage.name,
    name: sheet.name,
    limitSeconds: sheet.limitSeconds ?? null,
    judges: panel.judges ?? 1,
    // What is measured comes first: it is over before anybody judges.
    cards: [...alone, ...shared, ...(timed ? [clockOf(derived, sheetLevel ? null : general)] : []), ...recording],
    max: sheet.max === undefined ? null : read(sheet.max),
    belowZero: sheet.aspects.some(({ min }) => min < 0),
    rounding: roundingOf(sheet.rounding, general),
    possible: possibleOf(sheet, [...cards.map(({ aspect }) => aspect), ...derived]),
  };
}

// Taken by the first seats alone, beside what the whole panel judges.
function isMeasured({ judges }, panel) {
  return judges !== undefined && judges < (panel.judges ?? 1);
}

// Completed unless somebody says otherwise; with an outcome the sheet is complete as it is.
const OUTCOME = {
  id: '@outcome', kind: 'outcome', name: { zh: '完成情况', en: 'Outcome' }, keys: ['@outcome'],
  aspect: {}, rounding: null, max: ZERO, min: ZERO,
};

function cardOf(aspect, rounding) {
  const items = aspect.items ?? [];
  return {
    id: aspect.id,
    kind: aspect.kind,
    aspect,
    rounding,
    name: aspect.name,
    max: read(aspect.max),
    min: read(aspect.min ?? 0),
    keys: items.length > 0 ? items.map(({ id }) => `${aspect.id}/${id}`) : [aspect.id],
  };
}

function clockOf(derived, rounding) {
  const cards = derived.map((aspect) => cardOf(aspect, roundingOf(aspect.rounding, rounding)));
  const name = { zh: '用时', en: 'Time taken' };
  return { id: '@time', kind: 'clock', aspect: {}, rounding: null, name, max: ZERO, min: ZERO, keys: ['@time'], derived: cards };
}

function possibleOf(sheet, aspects) {
  const sum = aspects.reduce((total, { max, factor }) => add(total, multiply(read(max), read(factor ?? 1))), ZERO);
  return sheet.max === undefined ? sum : least(sum, read(sheet.max));
}

function roundingOf(own, otherwise) {
  return own === undefined ? otherwise : own === 'none' ? null : { ...DEFAULT_ROUNDING, ...own };
}
