// Digits, Enter, arrows: a keyboard marks a whole sheet without a touch.
const FORWARD = new Set(['Enter', 'ArrowDown']);
const LETTERS_TO_DIGITS = { y: '1', Y: '1', n: '0', N: '0' };

export function listenToKeys(target, { isMarking, move, control, leave }) {
  target.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('.veil') !== null) {
      return;
    }

    if (event.key === 'Escape') {
      leave();
    } else if (isMarking() && !isKeyOf(event.target, event.key) && take(event)) {
      event.preventDefault();
    }
  });

  function take({ key, target: on }) {
    if (FORWARD.has(key) || key === 'ArrowUp') {
      move(key === 'ArrowUp' ? -1 : 1);
      return true;
    }

    const active = control();
    const typing = on.tagName === 'INPUT';
    if ((key === 'ArrowLeft' || key === 'ArrowRight') && !typing && active?.nudge !== undefined) {
      active.nudge(key === 'ArrowRight' ? 1 : -1);
      return true;
    }

    return !typing && key.length === 1 && active?.press?.(LETTERS_TO_DIGITS[key] ?? key) === true;
  }
}

// Enter on a focused key presses that key, unless it is one of the marks: there Enter means "next".
function isKeyOf(on, key) {
  return key === 'Enter' && on.tagName === 'BUTTON' && on.closest('.aspect') === null;
}
