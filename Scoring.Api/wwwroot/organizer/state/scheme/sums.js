// Sums that people check by hand: points of each sheet and part, marks of each section of the occupational standard. No DOM.
// In whole units of 10⁻⁶, so that 0.1 + 0.2 is 0.3.

const UNIT = 1e6;
const units = (number) => Math.round((typeof number === 'number' ? number : 0) * UNIT);
const plain = (sum) => sum / UNIT;

export function sheetSum(sheet) {
  const all = (sheet.aspects || []).reduce(
    (sum, aspect) => sum + units((aspect.max || 0) * (aspect.factor === undefined ? 1 : aspect.factor)),
    0,
  );
  return plain(sheet.max === undefined ? all : Math.min(all, units(sheet.max)));
}

// The highest mark of a part, by its combine; of several judges who sum, the tree does not know.
export function partSum(part) {
  if (part.outOf !== undefined) return part.outOf;
  const sums = (part.sheets || []).map((sheet) => units(sheetSum(sheet)));
  const best = /^best:(\d+)$/.exec(part.combine || '');
  const add = (list) => list.reduce((sum, one) => sum + one, 0);
  if (best) return plain(add(sums.sort((a, b) => b - a).slice(0, Number(best[1]))));
  if (part.combine === 'mean' && sums.length) return plain(Math.round(add(sums) / sums.length));
  if (part.combine !== 'weightedSum') return plain(add(sums));
  return plain(add((part.sheets || []).map((sheet, i) => Math.round(sums[i] * (sheet.weight === undefined ? 1 : sheet.weight)))));
}

// [{ standard, marks }] over a skill, in order of first appearance; empty where no aspect names a section.
export function standardSums(skill) {
  const sums = new Map();
  for (const stage of skill.stages || []) {
    for (const part of stage.parts || []) {
      for (const sheet of part.sheets || []) {
        for (const aspect of sheet.aspects || []) {
          if (aspect.standard) sums.set(aspect.standard, (sums.get(aspect.standard) || 0) + units(aspect.max));
        }
      }
    }
  }

  return Array.from(sums, ([standard, sum]) => ({ standard, marks: plain(sum) }));
}
