import { app, fetched, here, live, say, to } from '../app.js';
import { h } from '../draw.js';
import { machineAlerts } from '../state/alerts.js';
import { isOrganizer } from '../state/roles.js';
import { tablets } from '../state/tablets.js';
import { choose, wall, waiting } from '../state/wall.js';
import { alerts } from './wall/alerts.js';
import { grid } from './wall/grid.js';
import { skillHead } from './wall/skill-head.js';
import { skillTabs } from './wall/skill-tabs.js';
import { tabletList, waitingList } from './wall/aside.js';
import { tools } from './wall/tools.js';
import { link } from './pieces.js';

const EVERY_MS = 15000;

// The event at a glance: one skill's grid, what needs somebody, tablets, and the keys of the skill.
export function wallPage() {
  const overview = live.overview;
  if (overview.phase !== 'open') return notYet();
  const state = here(() => ({ skill: overview.skills[0] && overview.skills[0].id, text: '', only: '', shown: 150 }));
  const skill = overview.skills.find((one) => one.id === state.skill) || overview.skills[0];
  if (!skill) return notYet();
  const devices = tablets(overview, live.presence, live.now());
  const model = wall(overview, live.progress, devices, skill.id);
  return h(
    'div',
    { class: 'wall', key: 'wall' },
    alerts(devices, model, state, machineAlerts(machine(), live.now())),
    skillTabs(overview.skills, skill, state),
    isOrganizer(app.me.role) && skillHead(skill, overview),
    h(
      'div',
      { class: 'wall-columns' },
      h(
        'section',
        { class: 'card wall-main', 'aria-label': say('nav.wall') },
        tools(model, state),
        grid(model, choose(model.rows, state.text, state.only), state),
      ),
      h('aside', { class: 'wall-aside' }, waitingList(waiting(overview, live.progress, devices)), tabletList(devices, overview)),
    ),
  );
}

// The computer's card, looked at anew four times a minute; only the organizer may.
function machine() {
  if (!isOrganizer(app.me.role)) return null;
  const answer = fetched('/api/machine', Math.floor(live.now() / EVERY_MS));
  return answer && answer.outcome === 'done' ? answer.body : null;
}

function notYet() {
  return h(
    'div',
    { class: 'column' },
    h(
      'div',
      { class: 'card welcome' },
      h('h1', {}, say('wall.notYet')),
      h('p', { class: 'explain' }, say('wall.notYet.explain')),
      link(say('nav.prepare'), to('c', live.id, 'prepare', 'open'), 'key-main key-tall'),
    ),
  );
}
