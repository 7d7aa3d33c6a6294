// The page /e/{secret}: shows for whom this tablet will mark; only the tap spends the code. Without a secret it asks for the 8 digits.
import { createApi } from '../staff/api.js';
import { momentOf } from '../staff/clock.js';
import { element, key } from '../staff/element.js';
import { chooseLanguage, chosenLanguage, createTexts } from '../staff/language.js';
import { newOp } from '../staff/op.js';
import { untilAnswered } from '../staff/retry.js';
import { staffWords } from '../staff/words.js';
import { codeOf, placeHash, secretOf, shapeCode } from './enrolment.js';
import { keepPlace } from './enrolled.js';
import { openStore } from './store.js';
import { enrolWords } from './words-enrol.js';

// A person stands there with a finger on the key: after this many tries he is told, and may press again.
const TRIES = 6;

const texts = createTexts(chosenLanguage(), staffWords, enrolWords);
const api = createApi();
const page = document.getElementById('enrol');
document.documentElement.lang = texts.language === 'en' ? 'en' : 'zh-CN';
document.title = texts.say('enrol.title');
const secret = secretOf(location.pathname);
secret === null ? askForCode() : look(secret);

function askForCode(fault = null) {
  const field = element('input', {
    class: 'field code', inputmode: 'numeric', autocomplete: 'off', maxlength: '24', placeholder: '0000 0000',
    'aria-label': texts.say('enrol.code'),
    oninput: () => {
      field.value = shapeCode(field.value);
      next.disabled = codeOf(field.value) === null;
    },
    onkeydown: (event) => (event.key === 'Enter' && !next.disabled ? next.click() : undefined),
  });
  const next = key(texts.say('enrol.look'), () => look(codeOf(field.value)), { class: 'key-main', disabled: true });
  show(element('h1', {}, texts.say('enrol.title')), element('p', {}, texts.say('enrol.code.text')), faultOf(fault), field, next);
  field.focus();
}

async function look(code) {
  show(element('p', { class: 'opening' }, texts.say('enrol.looking')));
  const answer = await untilAnswered(() => api.get(`/api/enrolments/${encodeURIComponent(code)}`), { tries: TRIES });
  if (answer.outcome === 'done') {
    offer(code, answer.body.enrolment, await heldSheets());
  } else if (answer.outcome === 'refused') {
    askForCode(answer.refusal);
  } else {
    show(faultOf(answer.refusal ?? null) ?? element('p', { class: 'notice notice-alert' }, texts.say('staff.unreachable')),
      key(texts.say('staff.again'), () => look(code), { class: 'key-main' }));
  }
}

function offer(code, enrolment, held) {
  if (enrolment.alive === false) {
    wait(code, enrolment);
    return;
  }

  const label = texts.say(enrolment.judge === '' ? 'enrol.shared.spend' : 'enrol.spend');
  const spendKey = key(label, () => spend(code, spendKey, status), { class: 'key-main spend' });
  const status = element('p', { class: 'status', role: 'status' });
  const station = texts.name({ zh: enrolment.stationZh, en: enrolment.stationEn }, enrolment.station);
  show(element('p', { class: 'faint' }, texts.name({ zh: enrolment.competitionZh, en: enrolment.competitionEn })),
    element('h1', {}, station),
    element('div', { class: 'card who' },
      element('strong', { class: 'who-name' }, whoOf(enrolment)),
      enrolment.judge === '' ? null : element('span', { class: 'chip' }, texts.say('enrol.seat', { seat: enrolment.seat }))),
    element('p', {}, texts.say(enrolment.judge === '' ? 'enrol.shared.text' : 'enrol.text')),
    held === 0 ? null : element('p', { class: 'notice notice-alert' }, texts.say('enrol.held', { count: held })),
    status, spendKey);
}

// A card printed days before: when it will work, and whom to ask. Scanning it early spends nothing.
function wait(code, enrolment) {
  const { stationZh, stationEn, station, opensAt } = enrolment;
  show(element('h1', {}, texts.say('enrol.early')),
    element('p', {}, `${texts.name({ zh: stationZh, en: stationEn }, station)} · ${whoOf(enrolment)}`),
    element('p', { class: 'notice notice-draft' },
      opensAt ? texts.say('enrol.early.at', { time: momentOf(opensAt) }) : texts.say('enrol.early.day')),
    element('p', {}, texts.say('enrol.early.ask')),
    element('p', {}, element('a', { href: '/check' }, texts.say('enrol.early.check'))),
    key(texts.say('staff.again'), () => look(code), { class: 'key-main' }));
}

function whoOf({ judge, judgeName, number }) {
  if (judge !== '') return judgeName;
  return number ? texts.say('enrol.shared.number', { number }) : texts.say('enrol.shared');
}

// The op outlives a reload: a second tap after a lost answer gets the same device, not a spent code.
async function spend(code, button, status) {
  button.disabled = true;
  status.textContent = texts.say('enrol.spending');
  const op = sessionStorage.getItem(code) ?? newOp();
  sessionStorage.setItem(code, op);
  const answer = await untilAnswered(() => api.post(`/api/enrolments/${encodeURIComponent(code)}/spending`, { op }), { tries: TRIES });
  if (answer.outcome === 'done') {
    sessionStorage.removeItem(code);
    keepPlace(answer.body);
    location.replace(`/tablet/${placeHash(answer.body)}`);
    return;
  }

  button.disabled = false;
  status.textContent = answer.outcome === 'refused' ? texts.refusal(answer.refusal) : texts.say('staff.unreachable');
}

// Whoever enrols this tablet anew has to know that it still holds sheets of the seat before.
async function heldSheets() {
  try {
    return (await (await openStore()).sheets()).filter((record) => record.pending !== null).length;
  } catch {
    return 0;
  }
}

function faultOf(refusal) {
  return refusal === null ? null : element('p', { class: 'notice notice-alert', role: 'alert' }, `${texts.refusal(refusal)}`);
}

function show(...nodes) {
  const language = key(texts.say('staff.language'), () => {
    chooseLanguage(texts.language === 'en' ? 'zh' : 'en');
    location.reload();
  }, { class: 'language' });
  page.replaceChildren(language, ...nodes.filter((node) => node !== null));
}
