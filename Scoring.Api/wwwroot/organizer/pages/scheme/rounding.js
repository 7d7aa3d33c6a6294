import { say } from '../../app.js';
import { h } from '../../draw.js';
import { MODES } from '../../state/scheme/fields.js';
import { numberInput } from './inputs.js';
import { set } from './work.js';

// A rounding: the scheme's (nothing said), none, or a mode and its digits.
export function roundingField(path, thing, field, id) {
  const value = thing.rounding;
  const at = [...path, 'rounding'];
  const mode = value === undefined ? '' : value === 'none' ? 'none' : value.mode || '';
  const pick = (word) =>
    set(
      at,
      word === '' ? undefined : word === 'none' ? 'none' : { digits: value && value.digits !== undefined ? value.digits : 2, mode: word },
      null,
    );
  const isDigits = value !== undefined && value !== 'none';
  return h(
    'div',
    { class: 'scheme-pair' },
    h(
      'select',
      { class: 'field', id, 'aria-label': say('field.rounding'), value: mode, onchange: (event) => pick(event.target.value) },
      h('option', { value: '', key: 'own' }, say('edit.default')),
      ['none', ...MODES].map((one) => h('option', { value: one, key: one }, say(`option.${one}`))),
    ),
    isDigits && numberInput([...at, 'digits'], value.digits, { id: `${id}-digits`, 'aria-label': say('field.rounding.digits') }),
  );
}
