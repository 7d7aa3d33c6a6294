import { app, changed, here, live, say } from '../app.js';
import { h } from '../draw.js';
import { natural } from '../state/heats.js';
import { blanks } from '../state/print-blank.js';
import { organisationTable } from '../state/print-organisations.js';
import { awardList, awardsOf, certificates, placeList } from '../state/print-places.js';
import { filled } from '../state/print-record.js';
import { stageTables } from '../state/print-stage.js';
import { summaries } from '../state/print-summary.js';
import { exportLinks } from './exports.js';
import { key, refusalBox } from './pieces.js';
import { asks, KINDS, OF_CARDS, OF_PEOPLE, stageOf } from './print/asks.js';
import { leaves } from './print/leaf.js';
import { read } from './print/reading.js';
import { speech } from './print/speech.js';

const OF_KIND = {
  blank: blanks,
  filled,
  summary: summaries,
  stage: stageTables,
  places: placeList,
  awards: (given, t) => [...awardList(given, t), ...organisationTable(given, t)],
  certificates,
};

// Everything that goes on paper, as it will look: what one sees is what is printed.
export function print() {
  const { asked } = app.route;
  const state = here(() => ({
    kind: KINDS.includes(asked.kind) ? asked.kind : 'blank',
    skill: asked.skill || live.overview.skills[0].id,
    stage: '',
    station: '',
    heat: null,
    whom: asked.whom || '',
  }));
  const people = chosen(state);
  const wanted = [state.skill, OF_CARDS.includes(state.kind), people.map((one) => one.id)];
  if (state.wanted !== JSON.stringify(wanted)) {
    state.wanted = JSON.stringify(wanted);
    state.read = 0;
    read(state, state.skill, wanted[2], wanted[1]);
  }

  const pages = state.list && live.scheme ? made(state, people) : null;
  return h(
    'div',
    { class: 'column column-wide print', key: 'print' },
    h(
      'div',
      { class: 'headline no-print' },
      h('div', {}, h('h1', {}, say('print.title')), h('p', { class: 'faint' }, say('print.explain'))),
      h(
        'div',
        { class: 'headline-keys' },
        exportLinks(state.skill),
        key(say('print.do', { n: pages ? pages.length : 0 }), () => window.print(), {
          kind: 'key-main',
          disabled: !pages || !pages.length,
        }),
      ),
    ),
    h('div', { class: 'card print-asks no-print' }, asks(state)),
    refusalBox(state.refusal),
    !pages &&
      !state.refusal &&
      h('p', { class: 'notice no-print', role: 'status' }, say('print.loading', { n: state.read, of: state.of || 1 })),
    pages &&
      !pages.length &&
      h(
        'p',
        { class: 'notice no-print' },
        say(state.kind === 'certificates' && !state.list.published ? 'print.unpublished' : 'print.none'),
      ),
    pages &&
      state.list.entry < live.overview.seq &&
      h(
        'p',
        { class: 'notice notice-draft no-print' },
        say('print.moved', { seq: state.list.entry }),
        ' ',
        key(say('standings.fresh'), () => again(state), { kind: 'key-small' }),
      ),
    h('div', { class: 'leaves', tabindex: '0', key: 'leaves' }, pages),
  );
}

function again(state) {
  state.wanted = null;
  changed();
}

// A hundred leaves are made once, not at every tick of the clock.
function made(state, people) {
  const { list, cards, kind, skill, station } = state;
  const stage = stageOf(state);
  const now = JSON.stringify([kind, stage, station, state.whom, app.texts.language, live.overview.schemeVersion]);
  if (state.made && state.made.list === list && state.made.now === now) return state.made.pages;
  const t = speech(skill);
  const { overview, scheme } = live;
  const asked = { skill, stage, station, people, spare: state.whom === '-' };
  const given = { overview, scheme, list, cards, ...asked, awards: awardsOf(scheme, list) };
  const docs = OF_KIND[kind](given, t);
  const revision = kind === 'blank' ? say('print.scheme', { n: overview.schemeVersion }) : t.revision(list);
  const pages = docs.flatMap((doc) => leaves(doc, { revision, entry: list.entry, hash: list.entryHash }));
  state.made = { list, now, pages };
  return pages;
}

function chosen(state) {
  if (!OF_PEOPLE.includes(state.kind) || state.whom === '-') return [];
  return live.overview.contestants
    .filter(
      (one) =>
        one.skill === state.skill && (state.heat === null || (one.heat || '') === state.heat) && (!state.whom || one.id === state.whom),
    )
    .filter((one) => state.kind !== 'blank' || one.state === 'entered')
    .sort((a, b) => natural(a.heat, b.heat) || natural(a.bench, b.bench) || natural(a.id, b.id));
}
