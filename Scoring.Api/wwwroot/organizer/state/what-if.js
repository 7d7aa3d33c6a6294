// Another scheme tried on the marks on record: what is typed, what came back, who moves. No DOM.

let offered = null;

// Another page of the console hands over a scheme to be tried; the page takes it once.
export function offer(text) {
  offered = text;
}

export function take() {
  const text = offered;
  offered = null;
  return text;
}

// → { scheme } or { fault }: where the text stops being JSON, in the browser's own words.
export function read(text) {
  try {
    const scheme = JSON.parse(text.replace(/^\uFEFF/, ''));
    return scheme !== null && typeof scheme === 'object' ? { scheme } : { fault: '{ … }' };
  } catch (wrong) {
    return { fault: wrong.message };
  }
}

export const write = (scheme) => `${JSON.stringify(scheme, null, 2)}\n`;

export function rows(skill, changedOnly) {
  return changedOnly ? skill.rows.filter((row) => row.changed) : skill.rows;
}

// up, down, same, or none: no place before or after to compare.
export function direction(row) {
  if (row.moved === null) return 'none';
  return row.moved.startsWith('-') ? 'down' : row.moved === '0' ? 'same' : 'up';
}

export const steps = (row) => (row.moved || '').replace('-', '');

// Before and after in one line where they differ, else once.
export function pair(row, name) {
  const [before, after] = [row.before && row.before[name], row.after[name]];
  return { before: before || '—', after: after || '—', same: (before || null) === (after || null) };
}

export function awards(row) {
  const before = row.before ? row.before.awards : [];
  return {
    kept: row.after.awards.filter((award) => before.includes(award)),
    lost: before.filter((award) => !row.after.awards.includes(award)),
    won: row.after.awards.filter((award) => !before.includes(award)),
  };
}
