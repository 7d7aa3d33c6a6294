import { app, named, say, to } from '../../app.js';
import { h } from '../../draw.js';
import { label } from '../../state/publication.js';
import { publicAddress } from '../../state/addresses.js';
import { key, meter } from '../pieces.js';
import { freeze, thaw } from './freeze.js';
import { askPublish, askReopen } from './publish.js';
import { askVisibility } from './visibility.js';

// One skill: how far it is, what the public sees, and the three keys that decide it.
export function skillHead(skill, overview) {
  const tag = label(skill);
  return h(
    'section',
    { class: `card skill-head ${skill.frozen ? 'skill-frozen' : ''}`, key: 'head', 'aria-label': named(skill, skill.id) },
    h(
      'div',
      { class: 'skill-how' },
      h(
        'div',
        { class: 'skill-name' },
        h('h1', {}, named(skill, skill.id)),
        h(
          'span',
          { class: `label label-${tag}` },
          say(`label.${tag}`),
          skill.revision > 0 && ` ${say('label.revision', { n: skill.revision })}`,
        ),
      ),
      h(
        'p',
        { class: 'skill-figures' },
        h('span', {}, say('skill.marked'), ' ', h('b', {}, String(skill.marked)), ` / ${skill.contestants}`),
        h('span', {}, say('skill.sheets'), ' ', h('b', {}, String(skill.sheetsSubmitted)), ` / ${skill.sheetsExpected}`),
      ),
      meter(skill.sheetsSubmitted, skill.sheetsExpected, say('skill.sheets')),
    ),
    h(
      'div',
      { class: 'skill-public' },
      h('p', { class: 'ask-label' }, say('skill.public')),
      h(
        'p',
        { class: 'public-now' },
        say(`level.${skill.level}`),
        skill.top ? ` · ${say('level.top', { n: skill.top })}` : '',
        skill.frozen && h('span', { class: 'frozen-note' }, say('freeze.standing')),
      ),
      h(
        'p',
        { class: 'public-links' },
        h('a', { href: publicAddress(app.me, location, '/s/1'), target: '_blank', rel: 'noopener' }, say('skill.screen')),
        ' ',
        h(
          'a',
          { href: publicAddress(app.me, location, `/c/${overview.id}/${skill.id}`), target: '_blank', rel: 'noopener' },
          say('skill.phone'),
        ),
        ' ',
        h('a', { href: to('c', overview.id, 'standings') }, say('nav.standings')),
      ),
    ),
    h(
      'div',
      { class: 'skill-keys' },
      key(say('visibility.key'), () => askVisibility(skill), { kind: 'key-tall' }),
      skill.frozen
        ? key([h('span', { 'aria-hidden': 'true' }, '❄ '), say('freeze.thaw')], () => thaw(skill), {
            kind: 'key-tall key-freeze key-frozen',
            'data-act': 'thaw',
          })
        : key([h('span', { 'aria-hidden': 'true' }, '❄ '), say('freeze.freeze')], () => freeze(skill), {
            kind: 'key-tall key-freeze',
            'data-act': 'freeze',
          }),
      skill.published
        ? key(say('reopen.key'), () => askReopen(skill), { kind: 'key-tall' })
        : key(say('publish.key'), () => askPublish(skill), { kind: 'key-tall key-main', 'data-act': 'publish' }),
    ),
  );
}
