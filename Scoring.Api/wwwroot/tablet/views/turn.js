import { element, key } from '../../staff/element.js';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const SHORTEST = 4;
const LONGEST = 6;

// Between two judges: the panel's names, then a PIN. Nothing of anybody's marks is here.
export function createTurnPage(texts, { unlock, unlocked, language }) {
  const node = element('main', { class: 'turn' });
  let shown = '';

  function update(choosing) {
    const signature = JSON.stringify(choosing);
    if (signature !== shown && node.querySelector('.turn-pin') === null) {
      shown = signature;
      choose(choosing);
    }
  }

  function choose(choosing) {
    const names = choosing.seats.map((seat) => element('li', {}, element('button', {
      type: 'button', class: 'key turn-name', dataset: { judge: seat.judge }, onclick: () => askPin(choosing, seat),
    }, element('strong', {}, seat.name), element('small', {}, texts.say('who', { seat: seat.seat })),
    seat.unsent === 0 ? null : element('span', { class: 'chip chip-alert' }, texts.say('turn.unsent', { count: seat.unsent })))));
    node.replaceChildren(key(texts.say('staff.language'), language, { class: 'turn-language' }),
      element('p', { class: 'faint' }, texts.name(choosing.station, choosing.station.id)),
      element('h1', {}, texts.say('turn.title')), element('p', {}, texts.say('turn.text')), element('ul', { class: 'turn-names' }, names));
  }

  function askPin(choosing, seat, fault = '') {
    let [pin, first] = ['', null];
    const dots = element('p', { class: 'turn-dots' });
    const said = element('p', { class: 'turn-said', role: 'status' }, fault || (seat.known ? '' : texts.say('turn.first')));
    const open = key(texts.say('turn.open'), press, { class: 'key-main turn-open', disabled: true });
    const pad = element('div', { class: 'turn-pad' }, [...DIGITS, '⌫', '0'].map((digit) =>
      key(digit, () => type(digit), digit === '⌫' ? { 'aria-label': texts.say('pad.erase') } : {})), open);

    function type(digit) {
      pin = digit === '⌫' ? pin.slice(0, -1) : (pin + digit).slice(0, LONGEST);
      dots.textContent = '●'.repeat(pin.length) + '○'.repeat(Math.max(SHORTEST - pin.length, 0));
      dots.setAttribute('aria-label', texts.say('turn.typed', { count: pin.length }));
      open.disabled = pin.length < SHORTEST;
    }

    // A PIN that is new is typed twice, so that no slip of the finger locks its judge out.
    async function press() {
      if (!seat.known && first === null) {
        first = pin;
        pin = '';
        said.textContent = texts.say('turn.repeat');
        type('');
        return;
      }

      if (first !== null && first !== pin) {
        askPin(choosing, seat, texts.say('turn.differs'));
        return;
      }

      open.disabled = true;
      said.textContent = texts.say('turn.wait');
      const answer = await unlock(seat.judge, pin);
      answer === null ? unlocked()
        : askPin(choosing, seat, answer.outcome === 'refused' ? texts.refusal(answer.refusal) : texts.say('staff.unreachable'));
    }

    const back = key(texts.say('turn.other'), () => choose(choosing), { class: 'turn-language' });
    const panel = element('section', { class: 'turn-pin', tabindex: '-1' }, back,
      element('h1', {}, texts.say('turn.pin', { name: seat.name })), said, dots, pad);
    panel.addEventListener('keydown', ({ key: name }) => {
      if (/^\d$/.test(name)) {
        type(name);
      } else if (name === 'Backspace') {
        type('⌫');
      } else if (name === 'Enter' && !open.disabled && document.activeElement === panel) {
        open.click();
      }
    });
    node.replaceChildren(panel);
    type('');
    panel.focus();
  }

  return { node, update };
}
