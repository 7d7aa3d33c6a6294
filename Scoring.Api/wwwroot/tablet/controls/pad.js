import { element, key } from '../../staff/element.js';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

// One row of digits under the card that wants them; it never covers what is being marked.
export function createPad(field, texts, { time = false } = {}) {
  const characters = time ? [...DIGITS, ':', '.'] : [...DIGITS, '.'];
  return element('div', { class: 'keys keys-pad' },
    characters.map((character) => key(character, () => field.type(character))),
    key('⌫', () => field.erase(), { 'aria-label': texts.say('pad.erase') }));
}
