import { app, changed, here, say, signedOut, writes } from '../app.js';
import { h } from '../draw.js';
import { choice, field, refusalBox } from './pieces.js';
import { restore } from './restore.js';

// First start with the one-time code, later with the pass phrase.
const SHORTEST = 10;

export function signIn() {
  const state = here(() => ({ as: 'organizer', id: '', code: '', name: '', phrase: '', again: '', refusal: null, busy: false }));
  return h(
    'div',
    { class: 'door', key: 'door' },
    h('section', { class: 'door-words' }, h('h1', {}, say('door.title')), h('p', {}, say('door.promise'))),
    h(
      'form',
      {
        class: 'card door-card',
        onsubmit: (event) => {
          event.preventDefault();
          enter(state);
        },
      },
      h('h2', {}, say(app.me.firstStart ? 'door.first' : 'door.again')),
      app.me.firstStart && h('p', { class: 'explain' }, say('door.first.explain')),
      app.me.firstStart ? first(state) : later(state),
      refusalBox(state.refusal),
      h(
        'button',
        { class: 'key key-main key-wide', type: 'submit', disabled: state.busy || !ready(state) },
        say(app.me.firstStart ? 'door.begin' : 'door.enter'),
      ),
      app.me.firstStart && restore(state),
    ),
  );
}

function first(state) {
  const put = (name) => (value) => {
    state[name] = value;
    changed();
  };
  const short = state.phrase && state.phrase.length < SHORTEST;
  const differs = state.again && state.again !== state.phrase;
  return [
    field(say('door.code'), state.code, put('code'), {
      id: 'code',
      hint: say('door.code.hint'),
      class: 'field field-code',
      spellcheck: 'false',
    }),
    field(say('door.name'), state.name, put('name'), { id: 'name', autocomplete: 'name' }),
    field(say('door.phrase'), state.phrase, put('phrase'), {
      id: 'phrase',
      type: 'password',
      autocomplete: 'new-password',
      hint: say('door.phrase.hint', { n: SHORTEST }),
      fault: short && say('door.phrase.short', { n: SHORTEST }),
    }),
    field(say('door.repeat'), state.again, put('again'), {
      id: 'repeat',
      type: 'password',
      autocomplete: 'new-password',
      fault: differs && say('door.repeat.differs'),
    }),
  ];
}

// An organizer needs the pass phrase alone, an official his id too; whoever was invited chooses a pass phrase.
function later(state) {
  const put = (name) => (value) => {
    state[name] = value;
    changed();
  };
  const ways = ['organizer', 'official', 'code'].map((value) => ({ value, label: say(`door.as.${value}`) }));
  const isNew = state.as === 'code';
  return [
    choice(say('door.as'), 'door-as', state.as, ways, put('as')),
    state.as === 'official' && field(say('door.id'), state.id, put('id'), { id: 'official', spellcheck: 'false' }),
    isNew && field(say('door.invitation'), state.code, put('code'), { id: 'code', class: 'field field-code', spellcheck: 'false' }),
    field(say('door.phrase'), state.phrase, put('phrase'), {
      id: 'phrase',
      type: 'password',
      autocomplete: isNew ? 'new-password' : 'current-password',
      hint: isNew && say('door.phrase.hint', { n: SHORTEST }),
    }),
    isNew &&
      field(say('door.repeat'), state.again, put('again'), {
        id: 'repeat',
        type: 'password',
        autocomplete: 'new-password',
        fault: state.again && state.again !== state.phrase && say('door.repeat.differs'),
      }),
  ];
}

function ready(state) {
  if (app.me.firstStart) return Boolean(state.code.trim() && state.name.trim()) && chosen(state);
  if (state.as === 'code') return Boolean(state.code.trim()) && chosen(state);
  return state.phrase.length > 0 && (state.as !== 'official' || Boolean(state.id.trim()));
}

const chosen = (state) => state.phrase.length >= SHORTEST && state.again === state.phrase;

function requestOf(state) {
  const [code, passPhrase] = [state.code.trim(), state.phrase];
  if (app.me.firstStart) return ['first-sign-in', { code, name: state.name.trim(), passPhrase }];
  if (state.as === 'code') return ['entering', { code, passPhrase }];
  return ['sign-in', state.as === 'official' ? { passPhrase, official: state.id.trim() } : { passPhrase }];
}

async function enter(state) {
  if (!ready(state) || state.busy) return;
  state.busy = true;
  state.refusal = null;
  const [path, body] = requestOf(state);
  const answer = await writes.post(`/api/office/${path}`, body, { what: say('door.enter'), inline: true });
  state.busy = false;
  state.refusal = answer.refusal || null;
  if (answer.done) {
    app.page = {};
    window.dispatchEvent(new Event('organizer-in'));
  }

  changed();
}

export async function signOut() {
  const answer = await writes.post('/api/office/sign-out', {}, { what: say('nav.out', { name: app.me.name }) });
  if (answer.done) {
    app.page = {};
    signedOut();
  }
}
