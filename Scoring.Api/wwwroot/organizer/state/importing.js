// A list on its way in: what the server found in it, what somebody said about its columns, and what is approved. No DOM.

export const FIELDS = [
  'name',
  'id',
  'number',
  'organisation',
  'skill',
  'group',
  'heat',
  'bench',
  'lot',
  'official',
  'members',
  'coach',
  'level',
  'state',
];

// What a column is read as after somebody chose; a field belongs to one column, so the other one gives it up.
export function assign(columns, said, index, field) {
  const next = { ...said, [index]: field };
  for (const column of columns) {
    if (field && column.index !== index && fieldOf(column, next) === field) next[column.index] = '';
  }

  return next;
}

export function fieldOf(column, said) {
  return column.index in said ? said[column.index] : column.field || '';
}

// Nothing to decide: an empty roster, no fault, nothing to confirm, and no column that nobody knows.
export function isPlain(preview, known) {
  return (
    !known && !preview.faults.length && !preview.warnings.length && preview.columns.every((one) => one.field || one.hidden || !one.heading)
  );
}

// The body of an approved difference.
export function amendment(difference, withdrawn, reason) {
  const body = { added: difference.added, changed: difference.changed.map((one) => one.entry), withdrawn: [...withdrawn] };
  return reason.trim() ? { ...body, reason: reason.trim() } : body;
}

// Everybody the list brings or changes, as he would be on record.
export function entriesOf(difference) {
  return [...difference.added, ...difference.changed.map((one) => one.entry)];
}

export function changes(difference, withdrawn) {
  return difference.added.length + difference.changed.length + withdrawn.size;
}

// A reason is needed once the competition is open, and for whoever is withdrawn.
export function mayApprove(preview, state, open) {
  if (preview.faults.length || (preview.warnings.length && !state.confirmed)) return false;
  if (!changes(preview.difference, state.withdrawn)) return false;
  return state.reason.trim().length > 1 || (!open && !state.withdrawn.size);
}
