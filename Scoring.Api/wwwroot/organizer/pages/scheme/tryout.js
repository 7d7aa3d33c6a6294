import { api, changed, named, say } from '../../app.js';
import { h } from '../../draw.js';
import * as trial from '../../state/scheme/trial.js';
import { key, refusalBox } from '../pieces.js';
import { standingLine } from './trial-line.js';
import { trialMarks } from './trial-marks.js';
import { scheme, work } from './work.js';

// The scheme with invented contestants and marks: who would be where, who gets what, and what one mark moves.
export function tryout() {
  if (!work.trying) work.trying = trial.begin();
  const now = work.trying;
  if (!work.tried && !now.asking && !now.refusal && !work.findings.faults.length) ask();
  const tried = work.tried;
  return h(
    'div',
    { class: 'scheme-trial' },
    h('p', { class: 'explain' }, say('trial.explain')),
    h(
      'div',
      { class: 'scheme-trial-keys' },
      number('contestants', now.contestants, 2, 60),
      number('seed', now.seed, 0, 2147483647),
      key(say('trial.again'), () => renew({ seed: now.seed + 1, changes: [], contestant: null })),
      now.changes.length > 0 && key(say('trial.reset', { n: now.changes.length }), () => renew({ changes: [] })),
    ),
    work.findings.faults.length > 0 && h('p', { class: 'wrong', key: 'faults' }, say('trial.faults')),
    refusalBox(now.refusal),
    tried &&
      tried.skills.length > 1 &&
      h(
        'div',
        { class: 'scheme-views', key: 'skills' },
        tried.skills.map((skill, i) =>
          key(named(scheme().skills[i].name, skill.id), () => show({ skill: i, contestant: null }), {
            kind: `key-small ${now.skill === i ? 'key-chosen' : ''}`,
            key: skill.id,
          }),
        ),
      ),
    tried && result(tried, now),
  );
}

function number(name, value, min, max) {
  const put = (event) => {
    const typed = Number(event.target.value);
    if (event.target.value !== '' && Number.isInteger(typed) && typed >= min && typed <= max)
      renew({ [name]: typed, changes: [], contestant: null });
  };
  return h(
    'label',
    { class: 'scheme-trial-number', key: name },
    say(`trial.${name}`),
    h('input', { class: 'field field-short', type: 'number', min: String(min), max: String(max), value: String(value), onchange: put }),
  );
}

function result(tried, now) {
  const at = Math.min(now.skill, tried.skills.length - 1);
  const skill = scheme().skills[at];
  const standings = tried.result.skills[at].standings;
  const moved = trial.moves(work.before && work.before.result.skills[at] && work.before.result.skills[at].standings, standings);
  return h(
    'div',
    { class: 'scheme-result', key: `result ${at}` },
    h(
      'div',
      { class: 'table-frame', tabindex: '0', role: 'region', 'aria-label': say('trial.standings') },
      h(
        'table',
        { class: 'scheme-grid scheme-standings' },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            ['place', 'contestant', 'total', 'decided', 'awards'].map((name) => h('th', { key: name, scope: 'col' }, say(`trial.${name}`))),
          ),
        ),
        h(
          'tbody',
          {},
          standings.map((row) => standingLine(row, skill, moved, now, show)),
        ),
      ),
    ),
    now.contestant &&
      trialMarks(skill, { ...tried.skills[at], why: tried.why }, now.contestant, (mark) =>
        renew({ changes: trial.change(now, mark).changes }),
      ),
  );
}

function show(values) {
  Object.assign(work.trying, values);
  work.before = null;
  ask();
  changed();
}

function renew(values) {
  work.before = 'changes' in values && Object.keys(values).length === 1 ? work.tried : null;
  Object.assign(work.trying, values, { refusal: null });
  ask();
  changed();
}

async function ask() {
  const now = work.trying;
  const mine = (now.asking = {});
  const answer = await api.post('/api/schemes/tryout', trial.request(scheme(), now), { slow: true });
  if (now.asking !== mine) return;
  now.asking = null;
  now.refusal = answer.refusal || null;
  if (answer.outcome === 'done') work.tried = answer.body;
  else if (now.changes.length) now.changes = now.changes.slice(0, -1);
  changed();
}
