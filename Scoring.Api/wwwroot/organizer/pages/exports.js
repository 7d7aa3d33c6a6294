import { live, say } from '../app.js';
import { h } from '../draw.js';

// The record as files: a skill's standings, what organisations earn where the scheme says so, and every mark of the competition.
export function exportLinks(skill) {
  const root = `/api/competitions/${encodeURIComponent(live.id)}`;
  const file = (name, path, kind) =>
    h(
      'a',
      { class: 'key key-link key-small', key: path + kind, href: `${root}/${path}.${kind}`, download: true },
      say(name, { kind: `.${kind}` }),
    );
  return h(
    'span',
    { class: 'exports no-print', role: 'group', 'aria-label': say('export.label'), key: 'exports' },
    ['xlsx', 'csv'].map((kind) => file('export.standings', `skills/${encodeURIComponent(skill)}/standings`, kind)),
    ((live.scheme && live.scheme.awards) || []).length > 0 &&
      ['xlsx', 'csv'].map((kind) => file('export.organisations', 'organisations', kind)),
    ['xlsx', 'csv'].map((kind) => file('export.sheets', 'sheets', kind)),
  );
}
