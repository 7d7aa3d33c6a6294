// What another kind of aspect or award needs, and what it may not keep. No DOM.

const ASPECT = {
  points: { optional: ['min', 'factor', 'step'] },
  check: {},
  judgement: { optional: ['levels', 'levelTexts'] },
  deduction: { optional: ['min'], needs: { each: 1 } },
  deductions: { optional: ['min'], needs: { items: [{ id: 'i1', name: { zh: '扣分项', en: 'Item' }, each: 1 }] } },
  time: { optional: ['from'], needs: { full: 60, zero: 120 } },
  measure: { needs: { table: [{ upTo: 1, mark: 1 }, { mark: 0 }] } },
};

const AWARD = {
  place: { optional: ['to', 'toShare'], needs: { from: 1 }, one: [['to', 'toShare'], { to: 1 }] },
  count: { optional: ['ties'], needs: { count: 1 } },
  share: { optional: ['of', 'rounding', 'cumulative', 'ties'], needs: { share: 0.1 } },
  threshold: { optional: ['on'], needs: { min: 60 } },
  worldskills: { optional: ['band', 'medallion'] },
  organisation: { optional: ['score', 'best', 'per'], needs: { count: 1 }, one: [['score', 'best'], { best: 3 }] },
};

export const ASPECT_KINDS = Object.keys(ASPECT);
export const AWARD_KINDS = Object.keys(AWARD);

export const asAspect = (aspect, kind) => changed(aspect, kind, ASPECT);
export const asAward = (award, kind) => changed(award, kind, AWARD);

function changed(thing, kind, all) {
  const own = [...(all[kind].optional || []), ...Object.keys(all[kind].needs || {})];
  const others = Object.values(all).flatMap((one) => [...(one.optional || []), ...Object.keys(one.needs || {})]);
  const next = { ...thing, kind };
  for (const name of others) if (!own.includes(name)) delete next[name];
  for (const [name, value] of Object.entries(all[kind].needs || {})) if (next[name] === undefined) next[name] = value;
  const [choices, usual] = all[kind].one || [[], {}];
  if (choices.length && choices.every((name) => next[name] === undefined)) Object.assign(next, usual);
  return next;
}
