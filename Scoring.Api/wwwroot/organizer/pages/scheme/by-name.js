import { named, say } from '../../app.js';
import { h } from '../../draw.js';
import { numberInput } from './inputs.js';
import { scheme, set } from './work.js';

// Numbers by name: points for each award, and a weight for each stage.

// The last stage, or a weight for every stage.
export function standing(path, skill, field, id) {
  const weights = skill.standing && skill.standing.weights;
  const pick = (word) =>
    set(
      [...path, 'standing'],
      word === 'weights' ? { weights: Object.fromEntries(skill.stages.map((stage) => [stage.id, 1])) } : undefined,
      null,
    );
  return h(
    'div',
    {},
    h(
      'select',
      {
        class: 'field',
        id,
        'aria-label': say('field.standing'),
        value: weights ? 'weights' : '',
        onchange: (event) => pick(event.target.value),
      },
      h('option', { value: '', key: 'last' }, say('option.last')),
      h('option', { value: 'weights', key: 'weights' }, say('option.weights')),
    ),
    weights &&
      numbers(
        skill.stages.map((stage) => ({ id: stage.id, label: named(stage.name, stage.id) })),
        [...path, 'standing', 'weights'],
        weights,
        id,
      ),
  );
}

export function scoreOf(path, award, field, id) {
  const skills = scheme().skills || [];
  const given = skills.flatMap((skill) =>
    (skill.awards || []).flatMap((one) => (one.kind === 'worldskills' ? ['gold', 'silver', 'bronze', 'medallion'] : [one.id])),
  );
  const names = Array.from(new Set([...given, ...Object.keys(award.score || {})])).map((one) => ({ id: one, label: one }));
  return numbers(names, [...path, 'score'], award.score || {}, id);
}

function numbers(names, path, values, id) {
  return h(
    'ul',
    { class: 'scheme-named' },
    names.map((one) =>
      h(
        'li',
        { key: one.id },
        h('label', { for: `${id}-${one.id}` }, one.label),
        numberInput([...path, one.id], values[one.id], { id: `${id}-${one.id}` }),
      ),
    ),
  );
}
