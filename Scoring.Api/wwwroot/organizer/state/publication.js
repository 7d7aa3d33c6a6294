// What would be published, what is missing, and how one says so knowingly. No DOM.

// Contestants of a skill somebody still has to mark, with what is missing.
export function incomplete(progress, skill) {
  const people = new Map();
  for (const row of progress) {
    if (row.skill !== skill || row.state === 'complete' || row.state === 'closed') continue;
    if (!people.has(row.contestant)) people.set(row.contestant, { contestant: row.contestant, rows: [] });
    people.get(row.contestant).rows.push(row);
  }

  return [...people.values()];
}

// Incomplete results go out only when their number was typed.
export function mayPublish(skill, lacking, typed) {
  if (skill.published) return false;
  return lacking.length === 0 || digits(typed) === String(lacking.length);
}

// provisional, review (everything is marked), frozen, final: what the public is told about the figures.
export function label(skill) {
  if (skill.published) return 'final';
  if (skill.frozen) return 'frozen';
  return skill.sheetsExpected > 0 && skill.sheetsSubmitted >= skill.sheetsExpected ? 'review' : 'provisional';
}

export function reasonGiven(text) {
  return text.trim().length >= 2;
}

// 12, 0.5, full-width digits and 。 too; null when it is no number above zero.
export function readPoints(text) {
  const plain = digits(text).replace(/[。．｡]/g, '.');
  return /^[0-9]{1,6}(\.[0-9]{1,6})?$/.test(plain) && /[1-9]/.test(plain) ? plain : null;
}

function digits(text) {
  return text.trim().replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
