// An explanation (docs/explanations.md) as a page shows it: what first, which tables, which sentences. No DOM.

const isStage = (step) => step.rule === 'stage' || step.rule === 'stage.incomplete';

export const stages = (explanation) => explanation.steps.filter(isStage);

// Place and awards come first: that is what is asked. Then the total and the cuts it rests on.
export function results(explanation) {
  const order = ['status', 'place', 'award', 'total', 'scale', 'advance'];
  const rankOf = (step) => order.indexOf(step.rule.split('.')[0]);
  return explanation.steps.filter((step) => !isStage(step)).sort((a, b) => rankOf(a) - rankOf(b));
}

export const sentence = (step, language) => (language === 'en' ? step.en : step.zh);

// Without the name it begins with: the name has a column of its own.
export function rest(step, language) {
  const text = sentence(step, language);
  const colon = language === 'en' ? ': ' : '：';
  const name = step.name && (language === 'en' ? step.name.en || step.name.zh : step.name.zh || step.name.en);
  return name && text.startsWith(name + colon) ? text.slice(name.length + colon.length) : text;
}

// How an aspect came about; where the mark is simply what was entered there is nothing to tell.
export const how = (step, language) => (rest(step, language) === step.value ? '' : rest(step, language));

export const innerOf = (step, ...rules) => (step.steps || []).filter((one) => rules.includes(one.rule.split('.')[0]));

// What a sheet, part or stage does with what it is made of: sums, cuts, penalties.
export const endings = (step) => (step.steps || []).filter((one) => one.of === step.of);

// Aspects down, judges across; whoever gave no figure for an aspect leaves its cell empty.
export function sheetTable(sheet) {
  const aspects = innerOf(sheet, 'aspect');
  const givers = [];
  const giverOf = (input, i) => input.judge || input.of || `#${i + 1}`;
  for (const aspect of aspects) {
    (aspect.inputs || []).filter(isMark).forEach((input, i) => {
      if (!givers.includes(giverOf(input, i))) givers.push(giverOf(input, i));
    });
  }

  const rows = aspects.map((aspect) => {
    const cells = new Map((aspect.inputs || []).filter(isMark).map((input, i) => [giverOf(input, i), input]));
    return { step: aspect, cells: givers.map((giver) => cellOf(cells.get(giver))) };
  });
  return { givers, rows };
}

// Everybody a step compares with, once.
export const others = (step) => [...new Set((step.inputs || []).map((input) => input.other).filter(Boolean))];

// Ids in a sentence as people call them: whole words only, c1 is not in c10.
export function withNames(text, ids, nameOf) {
  return ids.reduce((told, id) => {
    const name = nameOf(id);
    const at = wordAt(told, id);
    return at < 0 || !name || name === id ? told : `${told.slice(0, at)}${name} ${id}${told.slice(at + id.length)}`;
  }, text);
}

function isMark(input) {
  return input.of !== 'factor';
}

function cellOf(input) {
  if (!input) return null;
  const shown = input.entered === undefined ? input.value : input.entered;
  return { shown, mark: input.value, dropped: input.counts === false, why: input.why };
}

function wordAt(text, id) {
  const letter = (char) => char !== undefined && /[A-Za-z0-9_-]/.test(char);
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    if (!letter(text[at - 1]) && !letter(text[at + id.length])) return at;
  }

  return -1;
}
