import { chooseLanguage, chosenLanguage, createTexts } from '../staff/language.js';
import { element } from '../staff/element.js';
import { staffWords } from '../staff/words.js';
import { verdicts, worst } from './checks.js';
import { checkWords } from './words-check.js';

// Before an event: is this tablet good enough? Nothing is enrolled and nothing is kept.
const ASKS = 5;
const place = document.getElementById('check');
let texts = createTexts(chosenLanguage(), staffWords, checkWords);
let found = null;

async function run() {
  found = null;
  show();
  found = { reach: await reach(), storage: await storage(), awake: 'wakeLock' in navigator, agent: navigator.userAgent };
  found.clockSeconds = clockSeconds;
  show();
}

let clockSeconds = null;

async function reach() {
  let [answered, slowest] = [0, 0];
  for (let i = 0; i < ASKS; i += 1) {
    const began = performance.now();
    try {
      const answer = await fetch(`/health/live?n=${i}`, { cache: 'no-store' });
      const took = performance.now() - began;
      const said = answer.headers.get('Date');
      if (said) clockSeconds = (Date.now() - took / 2 - Date.parse(said)) / 1000;
      if (answer.ok) answered += 1;
      slowest = Math.max(slowest, took);
    } catch {
      // Counted by being absent.
    }
  }

  return { answered, of: ASKS, slowest };
}

async function storage() {
  const lasting = navigator.storage && navigator.storage.persisted ? await navigator.storage.persisted() : false;
  const kept = await new Promise((resolve) => {
    let opening;
    try {
      opening = indexedDB.open('scoring-check', 1);
    } catch {
      resolve(false);
      return;
    }

    opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
    opening.onerror = () => resolve(false);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('kept', 'readwrite');
      writing.objectStore('kept').put('1', 'tried');
      writing.oncomplete = () => resolve(true);
      writing.onabort = () => resolve(false);
    };
  });
  return { kept, lasting: lasting || (await asked()) };
}

const asked = () => (navigator.storage && navigator.storage.persist ? navigator.storage.persist() : false);

function show() {
  const list = found && verdicts(found);
  const overall = list ? worst(list) : 'running';
  place.replaceChildren(
    element('h1', {}, texts.say('check.title')),
    element('p', { class: `check-overall check-${overall}`, role: 'status' }, texts.say(`check.${overall}`)),
    element('ul', { class: 'check-list' }, ...(list || []).map(line)),
    element(
      'div',
      { class: 'check-keys' },
      button(texts.say('check.again'), run),
      button(texts.say('staff.language'), turn),
    ),
  );
}

function line({ id, level, args }) {
  return element(
    'li',
    { class: `check-line check-${level}` },
    element('b', {}, texts.say(`check.${id}`)),
    element('span', {}, texts.say(`check.${id}.${level}`, args)),
  );
}

function button(label, onclick) {
  const node = element('button', { type: 'button', class: 'key' }, label);
  node.addEventListener('click', onclick);
  return node;
}

function turn() {
  const language = texts.language === 'en' ? 'zh' : 'en';
  chooseLanguage(language);
  texts = createTexts(language, staffWords, checkWords);
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  show();
}

run();
