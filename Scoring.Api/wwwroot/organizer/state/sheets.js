// The sheets of a scheme, with what the console needs of them. No DOM.

// Every sheet in the scheme's order, keyed as stations name it: skill/stage/sheet.
export function sheetsOf(scheme) {
  const sheets = [];
  for (const skill of (scheme && scheme.skills) || []) {
    for (const stage of skill.stages || []) {
      for (const part of stage.parts || []) {
        for (const sheet of part.sheets || []) {
          sheets.push({
            key: `${skill.id}/${stage.id}/${sheet.id}`,
            skill,
            stage,
            part,
            sheet,
            judges: (sheet.panel && sheet.panel.judges) || 1,
            stations: sheet.stations || [],
          });
        }
      }
    }
  }

  return sheets;
}

// What is marked on a sheet, one line for each value a judge gives: a1, or a1/item.
export function linesOf(sheet) {
  const lines = [];
  if (sheet.timed) lines.push({ key: '@time', name: null, kind: 'time', max: null });
  for (const aspect of sheet.aspects || []) {
    if (aspect.kind === 'deductions') {
      for (const item of aspect.items || []) {
        lines.push({ key: `${aspect.id}/${item.id}`, name: item.name, of: aspect.name, kind: 'deductions', max: aspect.max });
      }
    } else {
      lines.push({ key: aspect.id, name: aspect.name, kind: aspect.kind, max: aspect.max });
    }
  }

  return lines;
}

// Rows of a table: each line with every judge's value in his newest version, and whether it differs from the version before.
export function table(sheet, judges) {
  const lines = linesOf(sheet);
  const known = new Set(lines.map((line) => line.key));
  for (const judge of judges) {
    for (const mark of newest(judge).marks) {
      if (!known.has(mark.aspect)) lines.push({ key: mark.aspect, name: null, kind: 'other', max: null });
      known.add(mark.aspect);
    }
  }

  return lines.map((line) => ({
    ...line,
    cells: judges.map((judge) => {
      const now = value(newest(judge), line.key);
      const before = judge.versions.length > 1 ? value(judge.versions[judge.versions.length - 2], line.key) : now;
      return { now, before, changed: now !== before };
    }),
  }));
}

function newest(judge) {
  return judge.versions[judge.versions.length - 1] || { marks: [] };
}

function value(version, key) {
  const mark = version.marks.find((one) => one.aspect === key);
  return mark ? mark.value : null;
}

// Marks come as a list or as an object; the console wants a list.
export function asList(marks) {
  return Array.isArray(marks) ? marks : Object.entries(marks || {}).map(([aspect, one]) => ({ aspect, value: one }));
}
