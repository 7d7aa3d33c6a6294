import { named, say } from '../../app.js';
import { h } from '../../draw.js';

// The rules at a glance: skills, stages, parts with their weight, sheets with their panel.
export function schemeTree(scheme) {
  return h(
    'div',
    { class: 'tree' },
    scheme.skills.map((skill) =>
      h(
        'section',
        { class: 'card tree-skill', key: skill.id },
        h('h2', {}, named(skill.name, skill.id)),
        skill.stages.map((stage) => h('div', { key: stage.id }, h('h3', {}, named(stage.name, stage.id)), stage.parts.map(partOf))),
      ),
    ),
  );
}

function partOf(part) {
  return h(
    'div',
    { class: 'tree-part', key: part.id },
    h(
      'p',
      { class: 'tree-part-name' },
      named(part.name, part.id),
      part.weight !== undefined && h('span', { class: 'chip' }, say('tree.weight', { weight: percent(part.weight) })),
      part.outOf !== undefined && h('span', { class: 'chip' }, say('tree.outOf', { outOf: part.outOf })),
    ),
    h(
      'ul',
      {},
      part.sheets.map((sheet) =>
        h(
          'li',
          { key: sheet.id },
          h('span', {}, named(sheet.name, sheet.id)),
          h('span', { class: 'faint' }, say('tree.sheet', counts(sheet))),
        ),
      ),
    ),
  );
}

function counts(sheet) {
  return { aspects: (sheet.aspects || []).length, judges: (sheet.panel && sheet.panel.judges) || 1 };
}

function percent(weight) {
  const plain = String(weight);
  return /^0?\.\d{1,2}$/.test(plain) ? `${Number(plain.split('.')[1].padEnd(2, '0'))}%` : `× ${plain}`;
}
