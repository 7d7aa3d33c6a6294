import { changed, fetched, forget, here, live, say, tell, writes } from '../app.js';
import { h } from '../draw.js';
import { askReason } from './dialog.js';
import { choice, field, key, refusalBox, waitingPage } from './pieces.js';
import { listTable } from './table.js';

const ROLES = ['chief-judge', 'recorder', 'supervisor'];

// Whom the organizer lets in beside the judges; a code is shown once, on the slip.
export function officials() {
  const state = here(() => ({ role: 'chief-judge', name: '', slip: null, refusal: null }));
  const path = `/api/competitions/${live.id}/officials`;
  const answer = fetched(path);
  if (!answer) return waitingPage(say('page.opening'));
  if (answer.outcome !== 'done') return h('div', { class: 'column' }, refusalBox(answer.refusal));
  return h(
    'div',
    { class: 'column column-wide', key: 'officials' },
    h('h1', {}, say('officials.title')),
    h('p', { class: 'explain' }, say('officials.explain')),
    invitation(state, path),
    state.slip && slip(state.slip),
    h(
      'section',
      { class: 'card table-frame', tabindex: '0' },
      answer.body.length ? table(answer.body, path) : h('p', { class: 'explain side' }, say('officials.none')),
    ),
  );
}

function invitation(state, path) {
  const invite = async (event) => {
    event.preventDefault();
    if (!state.name.trim()) return;
    const body = { role: state.role, name: state.name.trim() };
    const answer = await writes.post(path, body, { what: say('officials.invite'), inline: true });
    state.refusal = answer.refusal || null;
    if (answer.done) Object.assign(state, { slip: { ...answer.done, ...body }, name: '' });
    forget(path);
  };
  const put = (name) => (value) => {
    state[name] = value;
    changed();
  };
  const roles = ROLES.map((value) => ({ value, label: say(`role.${value}`) }));
  return h(
    'form',
    { class: 'card side', onsubmit: invite },
    choice(say('officials.role'), 'official-role', state.role, roles, put('role'), say(`role.${state.role}.means`)),
    field(say('officials.name'), state.name, put('name'), { id: 'official-name', maxlength: '64' }),
    refusalBox(state.refusal),
    h('button', { class: 'key key-main', type: 'submit', disabled: !state.name.trim() }, say('officials.invite')),
  );
}

function slip({ official, code, name }) {
  return h(
    'section',
    { class: 'card side official-slip', role: 'status', key: 'slip' },
    h('p', {}, say('officials.slip', { name })),
    h(
      'dl',
      { class: 'person-figures' },
      h('div', {}, h('dt', {}, say('officials.id')), h('dd', {}, official)),
      h('div', {}, h('dt', {}, say('officials.code')), h('dd', { class: 'official-code' }, code)),
    ),
  );
}

function table(list, path) {
  const heads = [say('officials.id'), say('officials.name'), say('officials.role'), say('officials.state'), ''];
  return listTable(heads, list.map((one) => ({
    key: one.official,
    cells: [
      h('b', {}, one.official),
      one.name,
      say(`role.${one.role}`),
      say(`officials.state.${one.state}`),
      one.state === 'revoked' ? '' : key(say('officials.revoke'), () => askRevoke(one, path)),
    ],
  })));
}

function askRevoke(one, path) {
  askReason({
    title: say('officials.revoke.title', { name: one.name, id: one.official }),
    explain: say('officials.revoke.explain'),
    label: say('officials.revoke'),
    danger: true,
    act: async (reason) => {
      const answer = await writes.post(`${path}/${one.official}/revocation`, { reason }, { what: say('officials.revoke') });
      if (answer.done) tell(say('officials.revoke.done', { name: one.name }));
      forget(path);
    },
  });
}
