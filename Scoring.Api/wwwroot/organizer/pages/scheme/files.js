import { api, say } from '../../app.js';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

// A .json is read here, an .xlsx by the server: → { scheme } or { refusal } (with its cells) or { why }.
export async function readSchemeFile(file) {
  if (/\.json$/i.test(file.name)) {
    try {
      const scheme = JSON.parse(await file.text());
      return isScheme(scheme) ? { scheme } : { why: say('edit.noScheme') };
    } catch (fault) {
      return { why: say('scheme.unreadable', { why: fault.message }) };
    }
  }

  const form = new FormData();
  form.set('file', file);
  const answer = await api.post('/api/schemes/workbook', form, { slow: true });
  if (answer.outcome === 'done') return { scheme: answer.body.scheme };
  return answer.refusal ? { refusal: answer.refusal } : { why: say('staff.unreachable') };
}

// Enough of one to be drawn as a tree; the rest is the check's.
export function isScheme(scheme) {
  return (
    scheme !== null &&
    typeof scheme === 'object' &&
    Array.isArray(scheme.skills) &&
    scheme.skills.every((skill) => skill !== null && typeof skill === 'object' && !Array.isArray(skill))
  );
}

export function saveFile(name, content, type) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
