// A try-out: what is asked of the server, and how places moved since the one before. No DOM.

export const begin = () => ({ contestants: 12, seed: 1, changes: [], skill: 0, contestant: null });

// A mark set by hand; the same mark set again replaces the earlier one.
export function change(trial, mark) {
  const same = (one) => ['skill', 'contestant', 'stage', 'sheet', 'judge', 'aspect'].every((name) => one[name] === mark[name]);
  return { ...trial, changes: [...trial.changes.filter((one) => !same(one)), mark] };
}

export const request = (scheme, { contestants, seed, changes, skill, contestant }) => ({
  scheme,
  contestants,
  seed,
  changes,
  why: contestant ? `${(scheme.skills[skill] || scheme.skills[0]).id}/${contestant}` : null,
});

// contestant → places gained (+) or lost (−) against the result before; nothing where either has no place.
export function moves(before, after) {
  const places = (standings) => new Map((standings || []).map((row, i) => [row.contestant, row.status === 'placed' ? i : null]));
  const was = places(before);
  return new Map(
    Array.from(places(after), ([contestant, place]) => [
      contestant,
      place === null || was.get(contestant) === null || !was.has(contestant) ? 0 : was.get(contestant) - place,
    ]),
  );
}

// The sheets of a contestant as grids: [{ stage, sheet, judges, rows: [{ key, aspect, item, values }] }].
export function sheetsOf(skill, marks) {
  const grids = [];
  for (const stage of skill.stages) {
    for (const part of stage.parts) {
      for (const sheet of part.sheets) {
        const given = marks[`${stage.id}/${sheet.id}`];
        if (given) grids.push(gridOf(stage, sheet, given));
      }
    }
  }

  return grids;
}

function gridOf(stage, sheet, given) {
  const judges = Object.keys(given);
  const keys = sheet.aspects.flatMap((aspect) =>
    aspect.kind === 'deductions'
      ? aspect.items.map((item) => ({ key: `${aspect.id}/${item.id}`, aspect, item }))
      : [{ key: aspect.id, aspect }],
  );
  if (sheet.timed) keys.push({ key: '@time' });
  const rows = keys.map((one) => ({ ...one, values: judges.map((judge) => given[judge][one.key]) }));
  return { stage, sheet, judges, rows: rows.filter((row) => row.values.some((value) => value !== undefined)) };
}
