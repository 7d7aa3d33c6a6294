import { api, app, changed, live, onChange, say, speak } from './app.js';
import { draw } from './draw.js';
import { bar, showTab } from './pages/bar.js';
import { competitions } from './pages/competitions.js';
import { contestant } from './pages/contestant.js';
import { dialog, keepFocus } from './pages/dialog.js';
import { desk } from './pages/desk.js';
import { enrol } from './pages/enrol.js';
import { explanation } from './pages/explanation.js';
import { hall } from './pages/hall.js';
import { heatsPage } from './pages/heats.js';
import { machine } from './pages/machine.js';
import { notices } from './pages/notices.js';
import { waitingPage } from './pages/pieces.js';
import { officials } from './pages/officials.js';
import { paper } from './pages/paper.js';
import { programme } from './pages/programme.js';
import { certificate } from './pages/programme/certificate.js';
import { programmes } from './pages/programmes.js';
import { prepare } from './pages/prepare.js';
import { schemePage } from './pages/scheme.js';
import { print } from './pages/print.js';
import { screens } from './pages/screens.js';
import { sheet } from './pages/sheet.js';
import { signIn } from './pages/sign-in.js';
import { standings } from './pages/standings.js';
import { wallPage } from './pages/wall.js';
import { whatIfPage } from './pages/what-if.js';
import { mayOpen, pagesOf } from './state/roles.js';
import * as routes from './state/route.js';

const PAGES = {
  competitions,
  prepare,
  wall: wallPage,
  standings,
  enrol,
  screens,
  contestant,
  explanation,
  'what-if': whatIfPage,
  sheet,
  heats: heatsPage,
  hall,
  machine,
  scheme: schemePage,
  desk,
  paper,
  officials,
  programmes,
  programme,
  certificate,
  print,
};
const place = (id) => document.getElementById(id);

onChange(() => {
  draw(place('bar'), bar());
  showTab();
  draw(place('page'), page());
  draw(place('notices'), notices());
  draw(place('dialog'), dialog());
  keepFocus();
});

function page() {
  if (!app.me) return waitingPage(say('page.opening'));
  if (!app.me.signedIn) return signIn();
  if (app.route.competition && !live.overview) {
    return live.gone ? waitingPage(say('page.gone'), true) : waitingPage(say(live.failing ? 'staff.unreachable' : 'page.opening'));
  }

  return PAGES[app.route.page]();
}

function arrive() {
  const before = app.route;
  app.route = routes.read(location.hash);
  if (astray()) return;
  const key = ({ page, competition, contestant, stage, sheet, step, programme, part, nomination }) =>
    [page, competition, contestant, stage, sheet, step, programme, part, nomination].join('/');
  if (key(before) !== key(app.route) || !app.page.key) {
    app.page = { key: key(app.route) };
    app.dialog = null;
    place('page').scrollTop = 0;
    window.scrollTo(0, 0);
  }

  if (app.me && app.me.signedIn && app.route.competition) live.watch(app.route.competition);
  if (!app.route.competition) live.stop();
  changed();
}

// An official has one competition and the pages of his role.
function astray() {
  const { role, competition, signedIn } = app.me || {};
  if (!signedIn || !competition || (app.route.competition === competition && mayOpen(role, app.route.page))) return false;
  location.hash = routes.write('c', competition, pagesOf(role)[0]);
  return true;
}

// Asks who is signed in until somebody answers, then opens the page of the address.
export async function open() {
  for (;;) {
    const answer = await api.get('/api/office/me');
    if (answer.outcome === 'done') {
      app.me = answer.body;
      return arrive();
    }

    if (answer.status === 401) {
      app.me = { signedIn: false, firstStart: false };
      return changed();
    }

    await new Promise((again) => setTimeout(again, 1500));
  }
}

place('page').textContent = '';
window.addEventListener('hashchange', arrive);
window.addEventListener('organizer-in', open);
speak(app.texts.language);
arrive();
open();

// Ages on the page grow although nothing else changes.
setInterval(changed, 1000);
