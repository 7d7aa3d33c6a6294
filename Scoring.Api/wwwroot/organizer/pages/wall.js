import { app, fetched, here, live, say, to } from '../app.js';
import { h } from '../draw.js';
import { machineAlerts } from '../state/alerts.js';
import { isOrganizer } from '../state/roles.js';
import { tablets } from '../state/tablets.js';
import { windows } from '../state/windows.js';
import { choose, wall, waiting } from '../state/wall.js';
import { alerts } from './wall/alerts.js';
import { grid } from './wall/grid.js';
import { skillHead } from './wall/skill-head.js';
import { skillTabs } from './wall/skill-tabs.js';
import { tabletList, waitingList } from './wall/aside.js';
import { tools } from './wall/tools.js';
import { screenAlertLines, screenList } from './wall/windows.js';
import { link } from './pieces.js';

const MACHINE_MS = 15000;
const SCREENS_MS = 5000;

// The event at a glance: one skill's grid, what needs somebody, tablets, and the keys of the skill.
export function wallPage() {
  const overview = live.overview;
  if (overview.phase !== 'open') return notYet();
  const state = here(() => ({ skill: overview.skills[0] && overview.skills[0].id, text: '', only: '', shown: 150 }));
  const skill = overview.skills.find((one) => one.id === state.skill) || overview.skills[0];
  if (!skill) return notYet();
  const devices = tablets(overview, live.presence, live.now());
  const model = wall(overview, live.progress, devices, skill.id);
  const organizer = isOrganizer(app.me.role);
  const screens = windows(own('/api/screens/alive', SCREENS_MS), overview);
  return h(
    'div',
    { class: 'wall', key: 'wall' },
    alerts(devices, model, state, machineAlerts(own('/api/machine', MACHINE_MS), live.now()), screenAlertLines(screens)),
    skillTabs(overview.skills, skill, state),
    organizer && skillHead(skill, overview),
    h(
      'div',
      { class: 'wall-columns' },
      h(
        'section',
        { class: 'card wall-main', 'aria-label': say('nav.wall') },
        tools(model, state),
        grid(model, choose(model.rows, state.text, state.only), state),
      ),
      h(
        'aside',
        { class: 'wall-aside' },
        waitingList(waiting(overview, live.progress, devices)),
        tabletList(devices, overview),
        organizer && screenList(screens),
      ),
    ),
  );
}

// What only the organizer may know, looked at anew every so often.
function own(path, every) {
  if (!isOrganizer(app.me.role)) return null;
  const answer = fetched(path, Math.floor(live.now() / every));
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
