import { changed, say } from '../../app.js';
import { h } from '../../draw.js';
import { numberOf } from '../../state/scheme/fields.js';
import { asAspect, asAward, ASPECT_KINDS, AWARD_KINDS } from '../../state/scheme/kinds.js';
import * as tree from '../../state/scheme/tree.js';
import { go, leaveField, scheme, selected, set, work } from './work.js';

// One value of the scheme as something to type into or to choose from.
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

function choiceInput(path, value, field, input) {
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
