import { app, changed, named, say } from '../../app.js';
import { h } from '../../draw.js';
import { inLanguage } from '../../state/sentences.js';
import { numberOf } from '../../state/scheme/fields.js';
import { asAspect, asAward, ASPECT_KINDS, AWARD_KINDS } from '../../state/scheme/kinds.js';
import { ofField } from '../../state/scheme/places.js';
import * as tree from '../../state/scheme/tree.js';
import { scoreOf, standing } from './by-name.js';
import { grid, levelTexts } from './grids.js';
import { roundingField } from './rounding.js';
import { go, leaveField, scheme, selected, set, work } from './work.js';

// One labelled field of a node. An empty one takes the property away: then the format's default holds.
const WIDE = { grid, levels: levelTexts, score: scoreOf, standing, rounding: roundingField };

export function schemeField(path, thing, field, marks) {
  const id = `field-${field.at.replace(/\./g, '-')}`;
  const said = [...ofField(marks.faults, field.at), ...ofField(marks.warnings, field.at)];
  const wrong = said.some((one) => one.reason) || (work.raw && work.raw.id === id && work.raw.wrong);
  const input = { id, 'aria-invalid': wrong ? 'true' : null, 'aria-describedby': said.length || field.hint ? `${id}-said` : null };
  const isWide = field.type in WIDE;
  return h(
    isWide ? 'fieldset' : 'div',
    { class: `ask scheme-ask ${isWide ? 'scheme-ask-wide' : ''} ${wrong ? 'scheme-ask-wrong' : ''}`, key: id },
    h(isWide ? 'legend' : 'label', { class: 'ask-label', for: isWide ? null : id }, label(field, thing)),
    isWide ? WIDE[field.type](path, thing, field, id) : control([...path, ...field.at.split('.')], thing, field, input),
    (said.length > 0 || field.hint) &&
      h(
        'div',
        { id: `${id}-said`, key: 'said' },
        field.hint && h('p', { class: 'faint' }, say(`hint.${field.at}`)),
        said.map((one, i) =>
          h('p', { class: one.reason ? 'wrong' : 'doubt', key: i }, one.reason ? inLanguage(one.reason, app.texts.language) : named(one)),
        ),
      ),
    work.raw && work.raw.id === id && work.raw.wrong && h('p', { class: 'wrong', key: 'typed' }, say('edit.number')),
  );
}

function label(field, thing) {
  const special = `field.${thing.kind}.${field.at}`;
  return say(special) === special ? say(`field.${field.at}`) : say(special);
}

export function control(path, thing, field, input) {
  const value = tree.at(scheme(), path);
  if (field.type === 'number') return numberInput(path, value, input);
  if (field.type === 'spread')
    return value === 'none' || value === undefined || typeof value === 'number' ? spreadInput(path, value, input) : null;
  if (field.type === 'choice') return choiceInput(path, value, field, input);
  if (field.type === 'flag') {
    return h('input', {
      type: 'checkbox',
      class: 'scheme-tick',
      ...input,
      checked: value === true,
      onchange: (event) => set(path, event.target.checked || undefined, null),
    });
  }

  if (field.type === 'kind') return kindInput(path, thing, input);
  if (field.type === 'list') {
    return textInput(
      (value || []).join('、'),
      (text) => set(path, text.trim() ? text.split(/[,，、;；\s]+/).filter(Boolean) : undefined),
      input,
    );
  }

  return textInput(value === undefined ? '' : String(value), (text) => set(path, text === '' ? undefined : text), input);
}

export function textInput(value, put, input) {
  return h('input', {
    class: 'field',
    autocomplete: 'off',
    ...input,
    value: typed(input.id, value),
    oninput: (event) => keep(input.id, event.target.value, false, () => put(event.target.value)),
    onblur: leaveField,
  });
}

export function numberInput(path, value, input) {
  const put = (text) => {
    const number = numberOf(text);
    keep(input.id, text, number === null, () => number !== null && set(path, number));
  };
  return h('input', {
    class: 'field field-number',
    inputmode: 'decimal',
    autocomplete: 'off',
    ...input,
    value: typed(input.id, value === undefined ? '' : String(value)),
    oninput: (event) => put(event.target.value),
    onblur: leaveField,
  });
}

function spreadInput(path, value, input) {
  const put = (text) => {
    const word = /^(none|不限)$/i.test(text.trim()) ? 'none' : numberOf(text);
    keep(input.id, text, word === null, () => word !== null && set(path, word));
  };
  return h('input', {
    class: 'field field-number',
    autocomplete: 'off',
    ...input,
    value: typed(input.id, value === undefined ? '' : String(value)),
    oninput: (event) => put(event.target.value),
    onblur: leaveField,
  });
}

export function choiceInput(path, value, field, input) {
  const options = field.options.includes(value) || value === undefined ? field.options : [...field.options, value];
  return h(
    'select',
    {
      class: 'field',
      ...input,
      value: value === undefined ? '' : String(value),
      onchange: (event) => set(path, event.target.value || undefined, null),
    },
    !(field.required && value !== undefined) && h('option', { value: '', key: '' }, say('edit.default')),
    options.map((option) => h('option', { value: option, key: option }, word(option))),
  );
}

function kindInput(path, thing, input) {
  const isAspect = tree.kindOf(selected()) === 'aspect';
  const kinds = isAspect ? ASPECT_KINDS : path.length > 5 || path[0] === 'skills' ? AWARD_KINDS.slice(0, -1) : AWARD_KINDS.slice(-1);
  const pick = (kind) =>
    go({ scheme: tree.put(scheme(), selected(), isAspect ? asAspect(thing, kind) : asAward(thing, kind)), selected: selected() });
  return h(
    'select',
    { class: 'field', ...input, value: thing.kind, onchange: (event) => pick(event.target.value) },
    kinds.map((kind) => h('option', { value: kind, key: kind }, word(kind))),
  );
}

const word = (option) => (say(`option.${option}`) === `option.${option}` ? option : say(`option.${option}`));
const typed = (id, value) => (work.raw && work.raw.id === id ? work.raw.text : value);

// Half-typed text (0.) stays in its field until it is left.
function keep(id, text, wrong, put) {
  work.raw = { id, text, wrong };
  put();
  changed();
}
