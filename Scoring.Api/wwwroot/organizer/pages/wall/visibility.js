import { changed, live, named, say, tell, writes } from '../../app.js';
import { h } from '../../draw.js';
import { LEVELS, changes, opens, readTop } from '../../state/visibility.js';
import { preview, sample } from './visibility-example.js';
import { open as ask, close } from '../dialog.js';

// What the public may see of a skill. Less is done at once; more is asked a second time, with an example of a real row.
export function askVisibility(skill) {
  const state = { level: skill.level, top: skill.top ? String(skill.top) : '', sure: false };
  const wanted = () => ({ level: state.level, top: state.level === 'progress' ? null : readTop(state.top) });
  ask({
    title: say('visibility.title', { skill: named(skill, skill.id) }),
    content: () => (state.sure ? sure(skill, wanted()) : levels(state, skill)),
    keys: () => (state.sure ? confirming(skill, wanted(), state) : choosing(skill, wanted(), state)),
  });
}

function choosing(skill, to, state) {
  const bad = to.top === undefined || !changes(skill, to);
  const more = !bad && opens(skill, to);
  const press = () => {
    if (more) {
      state.sure = true;
      changed();
    } else {
      close();
      put(skill, to, false);
    }
  };
  return [{ label: say(more ? 'visibility.next' : 'visibility.set'), main: true, disabled: bad, press }];
}

function confirming(skill, to, state) {
  return [
    {
      label: say('staff.back'),
      kind: ' ',
      press: () => {
        state.sure = false;
        changed();
      },
    },
    {
      label: say('visibility.confirm'),
      kind: 'key-alert',
      main: true,
      press: () => {
        close();
        put(skill, to, true);
      },
    },
  ];
}

function levels(state, skill) {
  const row = sample(skill);
  return [
    h(
      'fieldset',
      { class: 'levels', key: 'levels' },
      h('legend', { class: 'faint' }, say('visibility.explain')),
      LEVELS.map((level) =>
        h(
          'label',
          { class: `level ${state.level === level ? 'level-chosen' : ''}`, key: level },
          h('input', {
            type: 'radio',
            name: 'level',
            value: level,
            checked: state.level === level,
            onchange: () => {
              state.level = level;
              changed();
            },
          }),
          h(
            'span',
            {},
            h('b', {}, say(`level.${level}`)),
            level === skill.level && h('span', { class: 'chip' }, say('visibility.now')),
            h('small', {}, say(`level.sees.${level}`)),
          ),
          preview(level, row),
        ),
      ),
    ),
    state.level !== 'progress' &&
      h(
        'div',
        { class: 'ask', key: 'top' },
        h('label', { class: 'ask-label', for: 'top' }, say('visibility.top')),
        h('input', {
          class: 'field field-short',
          id: 'top',
          inputmode: 'numeric',
          value: state.top,
          oninput: (event) => {
            state.top = event.target.value;
            changed();
          },
        }),
        h(
          'p',
          { class: readTop(state.top) === undefined ? 'wrong' : 'faint' },
          say(readTop(state.top) === undefined ? 'visibility.top.bad' : 'visibility.top.hint'),
        ),
      ),
  ];
}

function sure(skill, to) {
  return h(
    'div',
    { key: 'sure', class: 'sure' },
    h('p', { class: 'sure-line' }, say('visibility.sure')),
    h(
      'p',
      { class: 'explain' },
      say(`level.sees.${to.level}`),
      ' ',
      to.top ? say('visibility.sure.top', { n: to.top }) : to.level === 'progress' ? '' : say('visibility.sure.all'),
    ),
    preview(to.level, sample(skill)),
    h('p', { class: 'explain' }, say(skill.frozen ? 'visibility.sure.frozen' : 'visibility.sure.once')),
  );
}

async function put(skill, to, confirmed) {
  const answer = await writes.put(
    `/api/competitions/${live.id}/skills/${skill.id}/visibility`,
    { ...to, confirmed },
    { what: say('visibility.key') },
  );
  if (answer.done) {
    const before = { level: skill.level, top: skill.top === undefined ? null : skill.top };
    tell(say('visibility.done', { level: say(`level.${to.level}`) }), () => put({ ...skill, ...to }, before, opens(to, before)));
  }

  live.refresh();
}
