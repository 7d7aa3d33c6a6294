import { app, fetched, live, say, to } from '../app.js';
import { h } from '../draw.js';
import * as why from '../state/explanation.js';
import { sheetTrail, sums } from './explanation-sheet.js';
import { key, refusalBox, waitingPage } from './pieces.js';

// Why a contestant stands where he stands: the result first, then the way there, stage by stage; for the screen and the printer.
export function explanation() {
  const path = `/api/competitions/${live.id}/contestants/${encodeURIComponent(app.route.contestant)}/explanation`;
  const answer = fetched(path, live.overview.seq);
  if (!answer) return waitingPage(say('page.opening'));
  if (answer.outcome !== 'done') return h('div', { class: 'column' }, refusalBox(answer.refusal));
  const one = answer.body;
  const person = live.overview.contestants.find((each) => each.id === one.contestant) || { name: one.contestant };
  return h(
    'div',
    { class: 'column column-wide why', key: 'explanation' },
    h(
      'p',
      { class: 'trail no-print' },
      h('a', { href: to('c', live.id, 'standings') }, say('nav.standings')),
      ' › ',
      h('a', { href: to('c', live.id, 'contestant', one.contestant) }, person.name),
    ),
    h(
      'div',
      { class: 'headline' },
      h('div', {}, h('h1', {}, title(one)), h('p', { class: 'why-who' }, [person.name, person.organisation, one.contestant].join(' · '))),
      h('div', { class: 'headline-keys' }, key(say('paper.print'), () => window.print())),
    ),
    h('section', { class: 'card why-card' }, why.results(one).map(result)),
    why.stages(one).map(stage),
    h('p', { class: 'faint' }, say('why.exact')),
  );
}

function title(one) {
  return one.rank ? say('why.place', { place: one.rank }) : say('why.none');
}

function told(step) {
  const nameOf = (id) => (live.overview.contestants.find((each) => each.id === id) || {}).name;
  const inner = (step.steps || []).flatMap(why.others);
  return why.withNames(why.sentence(step, app.texts.language), [...why.others(step), ...inner], nameOf);
}

function result(step, i) {
  const kind = step.rule.split('.')[0];
  return h(
    'div',
    { class: `why-result why-${kind} ${step.rule === 'award.missed' ? 'why-missed' : ''}`, key: i },
    h('p', {}, told(step)),
    step.steps && h('ul', {}, step.steps.map((inner, n) => h('li', { key: n }, told(inner)))),
  );
}

function stage(step) {
  return h(
    'section',
    { class: 'why-stage', key: step.of },
    h('h2', {}, why.sentence(step, app.texts.language)),
    why.innerOf(step, 'part').map(part),
    sums(step),
  );
}

function part(step) {
  return h(
    'section',
    { class: 'card why-card', key: step.of },
    h('h3', {}, why.sentence(step, app.texts.language)),
    why.innerOf(step, 'sheet').filter((one) => one.of !== step.of).map(sheetTrail),
    sums(step),
  );
}
