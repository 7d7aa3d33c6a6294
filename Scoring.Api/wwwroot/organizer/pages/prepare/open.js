import { changed, go, here, live, say, tell, to, writes } from '../../app.js';
import { h } from '../../draw.js';
import { mayOpen } from '../../state/steps.js';
import { open as ask, close } from '../dialog.js';
import { placeName } from '../people.js';
import { faultList, faultText, key, link, refusalBox } from '../pieces.js';

// Step 5: everything once more at a glance, then marking may begin.
export function openStep(step, list) {
  const state = here(() => ({ refusal: null, busy: false }));
  if (live.overview.phase === 'open') return opened();
  const faults = Object.fromEntries(list.map((one) => [one.step, one.step === 'open' ? step.faults : one.faults]));
  const ready = mayOpen(faults);
  return h(
    'div',
    { class: 'step-form step-wide' },
    h('h1', {}, say(ready ? 'open.ready' : 'open.lacking')),
    h('ul', { class: 'card checks' }, list.filter((one) => one.step !== 'open').map(check)),
    faultList(step.faults, say('steps.missing')),
    h('p', { class: 'explain' }, say('open.explain')),
    refusalBox(state.refusal),
    h(
      'div',
      { class: 'step-keys' },
      link(say('arrange.print'), to('c', live.id, 'enrol')),
      key(say('open.open'), () => confirm(state), { kind: 'key-main key-tall', disabled: !ready || state.busy }),
    ),
  );
}

function check(one) {
  const overview = live.overview;
  const counts = {
    skills: overview.skills.length,
    contestants: overview.contestants.length,
    stations: overview.stations.length,
    judges: overview.judges.length,
    id: live.id,
  };
  const fine = one.faults.length === 0;
  return h(
    'li',
    { class: `check ${fine ? 'check-done' : 'check-lacking'}`, key: one.step },
    h('span', { class: 'check-mark', 'aria-hidden': 'true' }, fine ? '✓' : '!'),
    h(
      'div',
      {},
      h('b', {}, say(`steps.${one.step}`)),
      h('p', { class: 'faint' }, say(`open.${one.step}`, counts)),
      h(
        'ul',
        { class: 'check-faults' },
        one.faults
          .slice(0, 12)
          .map((fault, i) => h('li', { key: i }, fault.place && h('code', { class: 'place' }, placeName(fault.place)), faultText(fault))),
      ),
      one.faults.length > 12 && h('p', { class: 'faint' }, say('page.more', { n: one.faults.length - 12 })),
    ),
    link(say(fine ? 'open.look' : 'open.repair'), to('c', live.id, 'prepare', one.step), 'key-small'),
  );
}

function confirm(state) {
  const counts = {
    contestants: live.overview.contestants.length,
    stations: live.overview.stations.length,
    judges: live.overview.judges.length,
  };
  ask({
    title: say('open.ask'),
    content: () => h('p', { class: 'explain' }, say('open.ask.explain', counts)),
    keys: () => [
      {
        label: say('open.open'),
        main: true,
        press: () => {
          close();
          openNow(state);
        },
      },
    ],
  });
}

async function openNow(state) {
  state.busy = true;
  const answer = await writes.post(`/api/competitions/${live.id}/opening`, {}, { what: say('open.open'), inline: true });
  state.busy = false;
  state.refusal = answer.refusal || null;
  await live.refresh();
  changed();
  if (answer.done) {
    tell(say('open.opened'));
    go('c', live.id, 'wall');
  }
}

function opened() {
  return h(
    'div',
    { class: 'step-form' },
    h(
      'div',
      { class: 'card opened' },
      h('span', { class: 'opened-mark', 'aria-hidden': 'true' }, '✓'),
      h('h1', {}, say('open.opened')),
      h('p', { class: 'explain' }, say('open.opened.explain')),
    ),
    h(
      'div',
      { class: 'step-keys' },
      link(say('nav.wall'), to('c', live.id, 'wall'), 'key-main key-tall'),
      link(say('arrange.print'), to('c', live.id, 'enrol')),
      link(say('nav.screens'), to('c', live.id, 'screens')),
    ),
  );
}
