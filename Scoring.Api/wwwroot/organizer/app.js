import { createApi } from '../staff/api.js';
import { chooseLanguage, chosenLanguage, createTexts } from '../staff/language.js';
import { newOp } from '../staff/op.js';
import { staffWords } from '../staff/words.js';
import { createLive } from './state/live.js';
import * as routes from './state/route.js';
import { createWrites } from './state/writes.js';
import { words } from './words/all.js';

// What the console knows, and the one way to say that it changed.
export const api = createApi();

export const app = {
  me: null,
  route: routes.read(location.hash),
  texts: createTexts(chosenLanguage(), staffWords, words),
  competitions: null,
  templates: null,
  dialog: null,
  told: [],
  page: {},
};

let draw = () => {};
let waiting = false;

export function onChange(drawing) {
  draw = drawing;
}

export function changed() {
  if (waiting) return;
  waiting = true;
  Promise.resolve().then(() => {
    waiting = false;
    draw();
  });
}

export const writes = createWrites({ api, newOp, changed, onSignedOut: signedOut });

export const live = createLive({
  api,
  changed: (answer) => {
    if (answer && answer.status === 401) signedOut();
    changed();
  },
});

export const say = (key, values) => app.texts.say(key, values);
export const named = (thing, fallback) => app.texts.name(thing, fallback);

export function speak(language) {
  chooseLanguage(language);
  app.texts = createTexts(language, staffWords, words);
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  changed();
}

export function go(...parts) {
  location.hash = routes.write(...parts);
}

export const to = (...parts) => routes.write(...parts);

// State of the page now open; it is dropped when another page is opened.
export function here(start) {
  if (!app.page.state) app.page.state = start();
  return app.page.state;
}

export function signedOut() {
  app.me = { signedIn: false, firstStart: false };
  live.stop();
  changed();
}

// A short word that something is done, for some seconds; longer with an undo.
export function tell(text, undo) {
  const entry = { text, undo };
  app.told.push(entry);
  setTimeout(() => untell(entry), undo ? 10000 : 5000);
  changed();
}

export function untell(entry) {
  app.told = app.told.filter((one) => one !== entry);
  changed();
}

// What a read answered, kept until the page closes; null while the first is under way.
// With another version it is read again, and the old answer stands until the new one is there.
export function fetched(path, version) {
  const kept = app.page.fetched || (app.page.fetched = new Map());
  const entry = kept.get(path) || { answer: null, version: null, asked: false };
  if (!entry.asked || entry.version !== version) {
    Object.assign(entry, { asked: true, version });
    kept.set(path, entry);
    api.get(path).then((answer) => {
      entry.answer = answer;
      if (answer.status === 401) signedOut();
      changed();
    });
  }

  return entry.answer;
}

export function forget(path) {
  if (app.page.fetched) app.page.fetched.delete(path);
  changed();
}
