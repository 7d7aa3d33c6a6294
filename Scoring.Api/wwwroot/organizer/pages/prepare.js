import { app, live, say, to } from '../app.js';
import { h } from '../draw.js';
import * as steps from '../state/steps.js';
import { contestantsStep } from './prepare/contestants.js';
import { draft } from './prepare/draft.js';
import { nameStep } from './prepare/name.js';
import { openStep } from './prepare/open.js';
import { schemeStep } from './prepare/scheme.js';
import { stationsStep } from './prepare/stations.js';

const PAGES = { name: nameStep, scheme: schemeStep, contestants: contestantsStep, stations: stationsStep, open: openStep };

// The path of five steps. Each says whether it is done; the first that is not, is the one to do now.
export function prepare() {
  const made = Boolean(app.route.competition);
  const faults = made ? steps.faultsOf(live.overview) : steps.draftFaults(draft.read(), []);
  const list = steps.progress(faults, made, made ? live.overview.phase : 'preparing');
  const step = PAGES[app.route.step] ? app.route.step : 'name';
  return h(
    'div',
    { class: 'prepare', key: 'prepare' },
    h(
      'nav',
      { class: 'steps', 'aria-label': say('steps.label') },
      h(
        'ol',
        {},
        list.map((one, i) => item(one, i, step, made)),
      ),
    ),
    h(
      'div',
      { class: 'step-page', key: step },
      PAGES[step](
        list.find((one) => one.step === step),
        list,
      ),
    ),
  );
}

function item(one, i, current, made) {
  const open = made || i < 2;
  const href = made ? to('c', live.id, 'prepare', one.step) : to('new', one.step);
  const mark = one.state === 'done' ? '✓' : String(i + 1);
  const state = one.step === current ? 'step-here' : '';
  const inner = [
    h('span', { class: 'step-mark' }, mark),
    h(
      'span',
      { class: 'step-name' },
      h('b', {}, say(`steps.${one.step}`)),
      h(
        'small',
        {},
        one.state === 'done' ? say('steps.done') : one.faults.length ? say('steps.lacking', { n: one.faults.length }) : say('steps.todo'),
      ),
    ),
  ];
  return h(
    'li',
    { key: one.step, class: `step step-${one.state} ${state}` },
    open ? h('a', { href, 'aria-current': one.step === current ? 'step' : null }, inner) : h('span', { class: 'step-shut' }, inner),
  );
}
