import { element } from '../../staff/element.js';
import { read, show } from '../fractions.js';
import { readMark } from '../marks.js';
import { showTime } from '../typed.js';

// The large value that can be typed. inputmode="none" keeps the soft keyboard away: gloves use the keys, a real keyboard still types.
//   set(text | null) takes the mark, fault(reading | null) shows what is wrong with what was typed
export function createField(card, { label, set, fault }) {
  const input = element('input', {
    class: 'figure-field', type: 'text', inputmode: 'none', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
    maxlength: '16', placeholder: '—', 'aria-label': label,
    oninput: () => take(input.value), onfocus: () => input.select(), onblur: () => settle(),
  });
  let mark = null;

  function take(typed) {
    const reading = readMark(card, typed);
    fault(reading.fault === undefined ? null : reading);
    mark = reading.text || null;
    set(mark);
  }

  // Leaving a field shows what was understood; what was not stays there to be mended.
  function settle() {
    if (readMark(card, input.value).fault === undefined) {
      input.value = shown(card, mark);
    }
  }

  return {
    node: input,
    // The number pad types here.
    type(character) {
      input.value = document.activeElement === input && input.selectionStart !== input.selectionEnd ? character : input.value + character;
      take(input.value);
      input.focus({ preventScroll: true });
      input.setSelectionRange(input.value.length, input.value.length);
    },
    erase() {
      input.value = input.value.slice(0, -1);
      take(input.value);
    },
    update(next, writable) {
      input.readOnly = !writable;
      if ((next ?? null) !== mark || !writable) {
        mark = next ?? null;
        input.value = shown(card, mark);
        fault(null);
      }
    },
  };
}

// Points that are their own figure stand with its digits: 2 reads 2.00 beside a computed 1.33.
function shown(card, mark) {
  if (mark === null) {
    return '';
  }

  const digits = card.kind === 'points' && card.aspect.factor === undefined ? card.rounding?.digits ?? 0 : 0;
  const exact = digits > (mark.split('.')[1] ?? '').length;
  return card.kind === 'time' || card.kind === 'clock' ? showTime(mark) : exact ? show(read(mark), digits) : mark;
}
