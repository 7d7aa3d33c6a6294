import { app, changed, fetched, forget, here, say, tell, writes } from '../app.js';
import { h } from '../draw.js';
import { inWords } from './machine-notes.js';
import { secondFolder } from './second-folder.js';
import { choice, field, key, refusalBox, waitingPage } from './pieces.js';

// The computer the event runs on: which network the tablets are in, where phones look, what to take care of.
const CARD = '/api/machine';

export function machine() {
  const answer = fetched(CARD);
  if (!answer) return waitingPage(say('page.opening'));
  if (answer.outcome !== 'done') return h('div', { class: 'column' }, refusalBox(answer.refusal));
  const card = answer.body;
  const state = here(() => ({ address: card.chosen, phones: card.phones, refusal: null }));
  return h(
    'div',
    { class: 'column', key: 'machine' },
    h(
      'div',
      { class: 'headline' },
      h('div', {}, h('h1', {}, say('machine.title')), h('p', { class: 'faint' }, say('machine.explain'))),
      key(say('machine.again'), () => forget(CARD)),
    ),
    notes(card),
    network(card, state),
    phones(card, state),
    card.inDatabase ? h('p', { class: 'notice notice-done', key: 'database' }, say('machine.database')) : secondFolder(card.second),
    refusalBox(state.refusal),
    h(
      'div',
      { class: 'step-keys' },
      h('p', { class: 'faint' }, say('machine.given', { url: card.given })),
      key(say('machine.keep'), () => keep(state), { kind: 'key-main', disabled: !touched(card, state) }),
    ),
  );
}

function notes(card) {
  if (!card.notes.length) return h('p', { class: 'notice notice-done', key: 'fine' }, say('machine.fine'));
  return card.notes.map((note) =>
    h('p', { class: `notice ${note.urgent ? 'notice-alert' : 'notice-draft'}`, key: note.id, role: note.urgent ? 'alert' : null }, inWords(note)),
  );
}

function network(card, state) {
  const options = card.cards.map((one) => ({
    value: one.address,
    label: `${one.address} · ${one.name} (${say(`machine.kind.${one.kind}`)})`,
  }));
  return h(
    'section',
    { class: 'card machine', key: 'network' },
    h('h2', {}, say('machine.network')),
    choice(say('machine.network.ask'), 'network', state.address, [{ value: null, label: say('machine.network.any') }, ...options], put(state, 'address')),
    h(
      'p',
      { class: card.tabletsReached ? 'kept' : 'faint' },
      say(card.tabletsReached ? 'machine.reached' : 'machine.unreached', { url: `${card.given}/check` }),
    ),
  );
}

function phones(card, state) {
  const lan = publicOf(card);
  const own = state.phones !== null && state.phones !== lan;
  return h(
    'section',
    { class: 'card machine', key: 'phones' },
    h('h2', {}, say('machine.phones')),
    choice(
      say('machine.phones.ask'),
      'phones',
      own ? 'own' : state.phones,
      [
        { value: null, label: say('machine.phones.none') },
        { value: lan, label: say('machine.phones.lan', { url: lan }) },
        { value: 'own', label: say('machine.phones.own') },
      ],
      (value) => put(state, 'phones')(value === 'own' ? 'https://' : value),
    ),
    own && field(say('machine.phones.url'), state.phones, put(state, 'phones'), { id: 'phones-url', hint: say('machine.phones.hint') }),
    card.phones !== null &&
      h('p', { class: card.phonesAnswered ? 'kept' : 'wrong' }, say(card.phonesAnswered ? 'machine.answers' : 'machine.silent', { url: card.phones })),
  );
}

const publicOf = (card) => (app.me.publicAddress || '').replace(/\/$/, '') || card.given;

const touched = (card, state) => state.address !== card.chosen || state.phones !== card.phones;

function put(state, name) {
  return (value) => {
    state[name] = value;
    changed();
  };
}

async function keep(state) {
  const body = { address: state.address, phones: state.phones };
  const answer = await writes.put('/api/machine/network', body, { what: say('machine.title'), inline: true });
  state.refusal = answer.refusal || null;
  if (answer.done) tell(say('machine.kept'));
  forget(CARD);
}
