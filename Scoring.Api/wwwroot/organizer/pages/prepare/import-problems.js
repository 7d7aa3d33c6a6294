import { changed, live, say } from '../../app.js';
import { formOf } from './roster-form.js';

// The same file with what is wrong in each line, to put right where it was written.
export async function downloadProblems(state) {
  let file = null;
  try {
    const response = await fetch(`/api/competitions/${live.id}/roster/problems`, {
      method: 'POST',
      body: formOf(state),
      credentials: 'same-origin',
    });
    file = response.ok ? await response.blob() : null;
  } catch {
    // Said below, like any other answer that is no file.
  }

  if (!file) {
    state.refusal = { number: 0, zh: say('staff.unreachable'), en: say('staff.unreachable'), faults: [] };
    return changed();
  }

  const name = state.file.name.replace(/\.(xlsx|csv)$/i, '');
  const address = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = `${name}-${say('import.problem')}.${/csv/.test(file.type) ? 'csv' : 'xlsx'}`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  return undefined;
}
