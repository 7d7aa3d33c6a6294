import { app, changed, fetched, forget, here, say, tell, writes } from '../app.js';
import { h } from '../draw.js';
import { publicAddress } from '../state/addresses.js';
import * as plans from '../state/screens.js';
import { boards } from './screen-boards.js';
import { choice, key, refusalBox, waitingPage } from './pieces.js';

// What each big screen shows: boards in turn, rows, colours, language. A screen follows within a second.
export function screens() {
  const answer = fetched('/api/screens');
  const state = here(() => ({ edited: new Map(), added: [] }));
  if (!answer) return waitingPage(say('page.opening'));
  if (answer.outcome !== 'done') return h('div', { class: 'column' }, refusalBox(answer.refusal));
  const kept = answer.body.map(({ number, boards, secondsPerBoard, rows, theme, language }) => ({
    number,
    boards,
    secondsPerBoard,
    rows,
    theme,
    language,
  }));
  const list = [...kept, ...state.added.filter((number) => !kept.some((one) => one.number === number)).map(plans.fresh)];
  if (!list.length) list.push(plans.fresh(1));
  const add = () => {
    state.added.push(plans.nextNumber(list));
    changed();
  };
  return h(
    'div',
    { class: 'column column-wide', key: 'screens' },
    h(
      'div',
      { class: 'headline' },
      h('div', {}, h('h1', {}, say('nav.screens')), h('p', { class: 'explain' }, say('screens.explain'))),
      h('div', { class: 'headline-keys' }, key(say('screens.numbers'), showNumbers), key(say('screens.add'), add)),
    ),
    h(
      'div',
      { class: 'screens' },
      list.map((plan) =>
        screen(
          plan,
          kept.find((one) => one.number === plan.number),
          state,
        ),
      ),
    ),
  );
}

function screen(plan, kept, state) {
  const now = state.edited.get(plan.number) || plan;
  const put = (next) => {
    state.edited.set(plan.number, next);
    changed();
  };
  const address = publicAddress(app.me, location, `/s/${plan.number}`);
  const touched = !kept || !plans.same(now, kept);
  const wrong = plans.faults(now);
  return h(
    'section',
    { class: 'card screen', key: plan.number },
    h(
      'div',
      { class: 'screen-head' },
      h('span', { class: 'screen-number' }, String(plan.number)),
      h(
        'div',
        {},
        h('h2', {}, say('screens.screen', { n: plan.number })),
        h('a', { href: address, target: '_blank', rel: 'noopener' }, address),
      ),
    ),
    boards(now, put),
    h(
      'div',
      { class: 'screen-options' },
      choice(
        say('screens.rows'),
        `rows-${plan.number}`,
        now.rows,
        plans.ROWS.map((value) => ({ value, label: String(value) })),
        (rows) => put({ ...now, rows }),
      ),
      choice(
        say('screens.theme'),
        `theme-${plan.number}`,
        now.theme,
        ['dark', 'light'].map((value) => ({ value, label: say(`screens.${value}`) })),
        (theme) => put({ ...now, theme }),
      ),
      choice(
        say('screens.language'),
        `language-${plan.number}`,
        now.language,
        [
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ],
        (language) => put({ ...now, language }),
      ),
      h(
        'div',
        { class: 'ask', key: 'seconds' },
        h('label', { class: 'ask-label', for: `seconds-${plan.number}` }, say('screens.seconds')),
        h('input', {
          class: 'field field-short',
          id: `seconds-${plan.number}`,
          type: 'number',
          min: '5',
          max: '600',
          value: String(now.secondsPerBoard || ''),
          oninput: (event) => put({ ...now, secondsPerBoard: Number(event.target.value) }),
        }),
      ),
    ),
    wrong.map((name) => h('p', { class: 'wrong', key: name }, say(name))),
    h(
      'div',
      { class: 'step-keys' },
      h(
        'p',
        { class: touched ? 'unsaved' : 'faint' },
        say(!kept && !state.edited.has(plan.number) ? 'screens.default' : touched ? 'screens.touched' : 'screens.kept'),
      ),
      key(say('screens.set'), () => set(now, kept, state), { kind: touched ? 'key-main' : '', disabled: !touched || wrong.length > 0 }),
    ),
  );
}

async function showNumbers() {
  const answer = await writes.post('/api/screens/numbers', {}, { what: say('screens.numbers') });
  if (answer.done) tell(say('screens.numbers.done'));
}

async function set(plan, kept, state) {
  const { number, ...body } = plan;
  const answer = await writes.put(`/api/screens/${number}`, body, { what: say('screens.screen', { n: number }) });
  if (!answer.done) return;
  state.edited.delete(number);
  if (!state.added.includes(number)) state.added.push(number);
  forget('/api/screens');
  tell(say('screens.done', { n: number }), kept ? () => set(kept, plan, state) : undefined);
}
