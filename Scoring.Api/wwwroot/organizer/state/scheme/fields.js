// Which fields a node has, by its kind: { at, type, options?, hint? }. The label is the word field.{at}. No DOM.

const NAMED = [text('id'), text('name.zh'), text('name.en')];
const ROUNDING = { at: 'rounding', type: 'rounding' };

const BASES = ['placed', 'entered'];
const WHOLE = ['halfUp', 'ceiling', 'floor'];
const TIES = ['include', 'exclude'];

export const RANKS = ['standard', 'dense', 'modified', 'fractional', 'ordinal'];
export const MODES = ['halfUp', 'halfEven', 'truncate', 'floor', 'ceiling'];

const OF_KIND = {
  scheme: () => [...NAMED, choice('subject', ['person', 'team', 'work']), ROUNDING],
  skill: (thing) => [
    ...NAMED,
    choice('subject', ['person', 'team', 'work']),
    choice('order', ['desc', 'asc']),
    choice('ranks', RANKS),
    choice('missing', ['unranked', 'zero']),
    choice('divideBy', ['group']),
    { at: 'standing', type: 'standing' },
    {
      at: 'tieBreaks',
      type: 'grid',
      columns: [
        { at: 'by', type: 'by' },
        { at: 'order', type: 'choice', options: ['desc', 'asc'] },
      ],
      row: { by: 'lot' },
    },
    ...(thing.order === 'asc'
      ? []
      : [
          choice('scale.centre', ['median', 'mean']),
          number('scale.value'),
          choice('scale.spread', ['populationSd', 'sampleSd', 'mad']),
          number('scale.points'),
        ]),
  ],
  stage: () => [
    ...NAMED,
    ROUNDING,
    number('advance.count'),
    number('advance.share'),
    choice('advance.rounding', WHOLE),
    choice('advance.ties', TIES),
  ],
  part: () => [
    ...NAMED,
    choice('kind', ['theory', 'practical', 'defence', 'other'], true),
    number('weight'),
    number('outOf'),
    { at: 'combine', type: 'text', hint: true },
    ROUNDING,
    number('passMark'),
  ],
  sheet: (thing) => [
    ...NAMED,
    number('panel.judges'),
    choice('panel.combine', ['mean', 'median', 'trimmed', 'sum']),
    choice('panel.level', ['aspect', 'sheet']),
    ...(thing.panel && thing.panel.combine === 'trimmed'
      ? [number('panel.dropHigh'), number('panel.dropLow'), number('panel.dropFrom')]
      : []),
    number('panel.maxSpread'),
    number('max'),
    ROUNDING,
    number('weight'),
    flag('timed'),
    number('limitSeconds'),
    number('day'),
    { at: 'stations', type: 'list', hint: true },
  ],
  aspect: (thing) => [
    ...NAMED,
    { at: 'kind', type: 'kind' },
    number('max'),
    ...(ASPECT[thing.kind] || []),
    number('judges'),
    { at: 'maxSpread', type: 'spread', hint: true },
    ROUNDING,
    ...['unit', 'heading', 'note', 'requirement', 'standard'].map((word) => text(word)),
  ],
  award: (thing) => [
    ...NAMED,
    { at: 'kind', type: 'kind' },
    ...(AWARD[thing.kind] || []),
    ...(thing.kind === 'organisation' ? [] : [text('group'), number('minTotal'), flag('passParts')]),
    number('minEntries'),
  ],
};

const ITEMS = ['id', 'name.zh', 'name.en'].map((one) => text(one)).concat([number('each'), number('most')]);
const ASPECT = {
  points: [number('min'), number('step'), number('factor')],
  judgement: [number('levels'), { at: 'levelTexts', type: 'levels' }],
  deduction: [number('each'), number('min')],
  deductions: [{ at: 'items', type: 'grid', columns: ITEMS, row: { id: 'i1', name: { zh: '扣分项' }, each: 1 } }, number('min')],
  time: [number('full'), number('zero'), choice('from', ['@time'])],
  measure: [{ at: 'table', type: 'grid', columns: [number('upTo'), number('mark')], row: { mark: 0 } }],
};
const AWARD = {
  place: [number('from'), number('to'), number('toShare.share'), choice('toShare.of', BASES), choice('toShare.rounding', WHOLE)],
  count: [number('count'), choice('ties', TIES)],
  share: [number('share'), choice('of', BASES), choice('rounding', WHOLE), flag('cumulative'), choice('ties', TIES)],
  threshold: [number('min'), choice('on', ['total', 'scale'])],
  worldskills: [number('band'), number('medallion')],
  organisation: [{ at: 'score', type: 'score' }, number('best'), choice('per', ['skill']), number('count')],
};

export const fieldsOf = (kind, thing) => OF_KIND[kind](thing);

// What a tie-break of a skill may go by: any stage, what the last one has, and the lot.
export function tieBreakChoices(skill) {
  const stages = skill.stages || [];
  const parts = stages.length ? stages[stages.length - 1].parts || [] : [];
  const sheets = parts.flatMap((part) => part.sheets || []);
  return [
    ...parts.map((part) => `part:${part.id}`),
    ...sheets.map((sheet) => `sheet:${sheet.id}`),
    ...sheets.filter((sheet) => sheet.timed).map((sheet) => `time:${sheet.id}`),
    ...sheets.flatMap((sheet) => (sheet.aspects || []).map((aspect) => `aspect:${sheet.id}/${aspect.id}`)),
    ...stages.map((stage) => `stage:${stage.id}`),
    'lot',
  ];
}

// A number as it is typed: undefined for nothing, null for what is none.
export function numberOf(typed) {
  const text = typed.trim();
  if (text === '') return undefined;
  return /^-?\d{1,12}(\.\d{1,14})?$/.test(text) ? Number(text) : null;
}

function text(at) {
  return { at, type: 'text' };
}

function number(at) {
  return { at, type: 'number' };
}

function flag(at) {
  return { at, type: 'flag' };
}

function choice(at, options, required) {
  return { at, type: 'choice', options, required };
}
