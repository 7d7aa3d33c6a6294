import { live, named, say, tell, writes } from '../../app.js';
import { h } from '../../draw.js';
import { close, open as ask } from '../dialog.js';

// 封榜 acts at once: a board that stood still a moment too long harms nobody, one that moved a moment too long does.
export async function freeze(skill) {
  const answer = await set(skill, true);
  if (answer.done) tell(say('freeze.frozen', { skill: named(skill, skill.id) }), () => thaw(skill));
  live.refresh();
}

// All skills in one tap; each by a command of its own, so that what was refused or is not confirmed stands out by itself.
export async function freezeAll(skills) {
  const answers = await Promise.all(skills.filter((skill) => !skill.frozen).map((skill) => set(skill, true)));
  tell(say('freeze.frozen.all', { n: answers.filter((answer) => answer.done).length }));
  live.refresh();
}

export function thaw(skill) {
  const act = async () => {
    close();
    const answer = await set(skill, false);
    if (answer.done) tell(say('thaw.done', { skill: named(skill, skill.id) }));
    live.refresh();
  };
  ask({
    title: say('thaw.title', { skill: named(skill, skill.id) }),
    content: () => h('p', { class: 'explain' }, say('thaw.explain'), ' ', say(`level.sees.${skill.level}`)),
    danger: true,
    keys: () => [{ label: say('freeze.thaw'), kind: 'key-alert', main: true, press: act }],
  });
}

function set(skill, frozen) {
  return writes.put(
    `/api/competitions/${live.id}/skills/${skill.id}/freeze`,
    { frozen },
    { what: say(frozen ? 'freeze.freeze' : 'freeze.thaw') },
  );
}
