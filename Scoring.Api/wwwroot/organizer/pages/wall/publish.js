import { changed, live, named, say, tell, writes } from '../../app.js';
import { h } from '../../draw.js';
import { incomplete, mayPublish } from '../../state/publication.js';
import { open as ask, askReason, close } from '../dialog.js';
import { judgeName, sheetName } from '../people.js';

// Publication shows what is missing first; who publishes all the same types how many contestants stay without a place.
export function askPublish(skill) {
  const state = { typed: '' };
  const lacking = () => incomplete(live.progress, skill.id);
  ask({
    title: say('publish.title', { skill: named(skill, skill.id), n: skill.revision + 1 }),
    content: () => [
      h('p', { class: 'explain', key: 'explain' }, say('publish.explain')),
      lacking().length
        ? missing(lacking(), state)
        : h('p', { class: 'notice notice-done', key: 'whole' }, say('publish.whole', { n: skill.contestants })),
      h('p', { class: 'faint', key: 'sees' }, say('publish.sees', { level: say(`level.${skill.level}`) })),
      skill.frozen && h('p', { class: 'sure-line', key: 'frozen' }, say('publish.frozen')),
    ],
    keys: () => [
      {
        label: say('publish.do', { n: skill.revision + 1 }),
        main: true,
        disabled: !mayPublish(skill, lacking(), state.typed),
        press: () => {
          close();
          publish(skill, lacking().length > 0);
        },
      },
    ],
  });
}

function missing(lacking, state) {
  return h(
    'div',
    { class: 'notice notice-alert lacking', key: 'lacking' },
    h('p', {}, h('b', {}, say('publish.lacking', { n: lacking.length }))),
    h('ul', { class: 'lacking-list', tabindex: '0' }, lacking.slice(0, 100).map(line)),
    h(
      'div',
      { class: 'ask' },
      h('label', { class: 'ask-label', for: 'typed' }, say('publish.type', { n: lacking.length })),
      h('input', {
        class: 'field field-short',
        id: 'typed',
        inputmode: 'numeric',
        autocomplete: 'off',
        value: state.typed,
        oninput: (event) => {
          state.typed = event.target.value;
          changed();
        },
      }),
    ),
  );
}

// 郑佳怡 障碍物紧急刹停（张、李） …
function line(one) {
  const person = live.overview.contestants.find((each) => each.id === one.contestant);
  const sheets = one.rows
    .slice(0, 3)
    .map((row) => {
      const whom = row.missing.map(judgeName).join(say('list.between'));
      return say('list.of', { what: sheetName(row.stage, row.sheet, row.skill), whom });
    });
  const more = one.rows.length > 3 ? ` … ${say('publish.sheets', { n: one.rows.length })}` : '';
  return h('li', { key: one.contestant }, h('b', {}, person ? person.name : one.contestant), ' ', h('small', {}, sheets.join(' '), more));
}

async function publish(skill, acceptIncomplete) {
  const answer = await writes.post(
    `/api/competitions/${live.id}/skills/${skill.id}/publication`,
    { acceptIncomplete },
    { what: say('publish.key'), slow: true },
  );
  if (answer.done) tell(say('publish.done', { skill: named(skill, skill.id), n: skill.revision + 1 }));
  live.refresh();
}

export function askReopen(skill) {
  askReason({
    title: say('reopen.title', { skill: named(skill, skill.id) }),
    explain: say('reopen.explain', { n: skill.revision }),
    label: say('reopen.key'),
    danger: true,
    act: async (reason) => {
      const answer = await writes.post(
        `/api/competitions/${live.id}/skills/${skill.id}/reopening`,
        { reason },
        { what: say('reopen.key') },
      );
      if (answer.done) tell(say('reopen.done', { skill: named(skill, skill.id) }));
      live.refresh();
    },
  });
}
