// The page /tablet/: builds the app, its views, and lets every change redraw what it touches.
import { createApi } from '../staff/api.js';
import { ask } from '../staff/dialog.js';
import { element } from '../staff/element.js';
import { chooseLanguage, chosenLanguage, createTexts } from '../staff/language.js';
import { newOp } from '../staff/op.js';
import { staffWords } from '../staff/words.js';
import { createApp } from './app.js';
import { readPlace } from './enrolled.js';
import { listenToKeys } from './keyboard.js';
import { takeOver } from './only-tab.js';
import { createReview } from './review.js';
import { createServer } from './server.js';
import { lastReceipt } from './receipts.js';
import { openStore } from './store.js';
import { createTurn } from './turn.js';
import { readyOf } from './vertical.js';
import { createBar } from './views/bar.js';
import { checkSheet } from './views/check.js';
import { createFoot } from './views/foot.js';
import { haltPage } from './views/halt.js';
import { createList } from './views/list.js';
import { createPlace, seatOf } from './views/place.js';
import { chooseSheets } from './views/submit-many.js';
import { createTurnPage } from './views/turn.js';
import { createVertical, verticalKeys } from './views/vertical.js';
import { createWork } from './views/work.js';
import { tabletWords } from './words.js';
import { paperWords } from './words-papers.js';

const texts = createTexts(chosenLanguage(), staffWords, tabletWords, paperWords);
const now = () => Date.now();
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
document.documentElement.lang = texts.language === 'en' ? 'en' : 'zh-CN';
document.title = texts.say('page.title');
begin();

async function begin() {
  const place = readPlace();
  if (place === null) {
    halt({ code: 'notEnrolled', number: 0 }, []);
    return;
  }

  try {
    const store = await openStore();
    navigator.storage?.persist?.();
    const turn = createTurn(now);
    const server = createServer(createApi(), place);
    run(createApp({ server, store, place: `${place.competition}/${place.station}`, now, wait, newOp, turn }), turn);
  } catch {
    halt({ code: 'storage', number: 0 }, []);
  }
}

function run(app, turn) {
  const open = (id) => app.show({ task: id, view: 'sheet' });
  const toggle = (view) => app.show({ view: app.state.view === view ? 'sheet' : view });
  const review = createReview(app, texts);
  const work = createWork(app, texts);
  const bar = createBar(app, texts, { now, onLanguage: otherLanguage, onReview: () => app.show({ reviewing: true }), onLock: app.lock });
  const place = createPlace(app, texts, { open, showList: () => toggle('list'), showVertical: () => toggle('vertical') });
  const vertical = createVertical(app, texts);
  const foot = createFoot(app, texts, { open, check, correct, jump: work.jump, vertical: verticalFoot });
  const views = { sheet: work, list: createList(app, texts, { open }), vertical };
  // A new page for the next judge: nothing of the one before is left in it.
  const turnPage = createTurnPage(texts, { unlock: app.unlock, unlocked: () => location.reload(), language: otherLanguage });
  const pane = element('main', { class: 'pane' });

  const taskOf = (id) => app.state.desk.tasks.find((task) => task.id === id);

  async function check(id) {
    const task = taskOf(id);
    const sure = await checkSheet(task, app.record(task.id), texts);
    if (sure !== null) {
      await app.handIn(id, sure.reason);
    }
  }

  function verticalFoot() {
    const seen = vertical.see(app.state);
    const ready = () => readyOf(vertical.see(app.state).tasks, app.record);
    const submit = async () => {
      for (const id of await chooseSheets(ready(), texts)) {
        await app.handIn(id, '');
      }
    };
    return verticalKeys(app, texts, { seen, ready: ready(), choose: vertical.choose, submit });
  }

  async function correct(id) {
    const { version } = lastReceipt(app.record(id));
    const start = await ask({
      title: texts.say('correct.title', { bench: seatOf(texts, taskOf(id)) }),
      content: element('p', {}, texts.say('correct.text', { version, next: version + 1 })),
      keys: [{ label: texts.say('staff.cancel'), value: false }, { label: texts.say('correct.start'), value: true, kind: 'main' }],
    });
    await (start === true ? app.correct(id) : null);
  }

  function draw(state) {
    if (state.halt !== null) {
      halt(state.halt, [...app.unsent(), ...state.others]);
    } else if (state.choosing !== null) {
      turnPage.update(state.choosing);
      turnPage.node.isConnected || document.body.replaceChildren(turnPage.node);
    } else if (state.desk === null || state.task === null) {
      const word = state.desk !== null ? 'opening.nothing' : state.silentSince === null ? 'opening' : 'opening.silent';
      document.querySelector('.opening').textContent = texts.say(word);
    } else {
      lay();
      const view = views[state.view];
      pane.firstChild === view.node || pane.replaceChildren(view.node);
      [bar, place, view, foot, review].forEach((part) => part.update(state));
    }
  }

  function lay() {
    if (!pane.isConnected) {
      document.body.replaceChildren(element('div', { class: 'tablet' }, ...bar.nodes, place.node, pane, foot.node), review.node);
      setInterval(() => (app.state.desk === null || app.state.task === null ? undefined : bar.tick(app.state)), 1000);
    }
  }

  listenToKeys(document, {
    isMarking: () => app.state.view === 'sheet' && app.state.desk !== null && work.isWritable(),
    move: work.move, control: work.activeControl, leave: () => app.show({ view: 'sheet' }),
  });
  takeOver(newOp(), app.yieldTo);
  addEventListener('online', app.wake);
  ['pointerdown', 'keydown'].forEach((name) => addEventListener(name, turn.touch, true));
  setInterval(app.lockAfterRest, 5000);
  app.onChange(draw);
  app.start();
}

function otherLanguage() {
  chooseLanguage(texts.language === 'en' ? 'zh' : 'en');
  location.reload();
}

function halt(refusal, unsent) {
  document.body.replaceChildren(haltPage(texts, { refusal, unsent, enrolled: refusal.code !== 'notEnrolled' }));
}
