// What a judge types, in the forms people type it: full-width digits, 。 for the point, 3:42 and 3'42 for a time.
// Answers { text } in the form the server takes, { text: '' } for nothing yet, or { fault } with the key of a sentence.

const HALF_WIDTH = { '。': '.', '．': '.', '－': '-', '−': '-', '–': '-', '：': ':', '＋': '+' };
const MINUTE_MARKS = /['’‘′＇分]/g;
const SECOND_MARKS = /["”“″＂秒]$/;

export function halfWidth(text) {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[。．－−–：＋]/g, (sign) => HALF_WIDTH[sign])
    .replace(/[\s\u3000]+/g, '');
}

export function readNumber(typed) {
  const text = halfWidth(typed);
  if (text === '' || text === '-') {
    return { text: '' };
  }

  // "2." is on the way to "2.5", ".5" is half a mark.
  const found = /^(-?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (found === null) {
    return { fault: 'fault.number' };
  }

  const [, sign, whole, digits = ''] = found;
  if (whole === '' && digits === '') {
    return { text: '' };
  }

  const number = shortest(`${whole}.${digits}`);
  return { text: /[1-9]/.test(number) ? sign + number : number };
}

// The one form in which two equal marks are equal texts, whoever wrote them: 8.50 is 8.5, true is 1.
export function canonical(text) {
  const word = { true: '1', false: '0' }[text];
  return word ?? (/^-?\d+(\.\d+)?$/.test(text) ? text.replace(/^(-?)(.*)$/, (_all, sign, number) => sign + shortest(number)) : text);
}

function shortest(number) {
  const [whole, digits = ''] = number.split('.');
  const fine = digits.replace(/0+$/, '');
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (fine === '' ? '' : `.${fine}`);
}

// Seconds: 222.4, 3:42, 3'42, 3分42秒, 1:02:03; after a colon there are two digits, below 60.
export function readTime(typed) {
  const text = halfWidth(typed).replace(SECOND_MARKS, '').replace(MINUTE_MARKS, ':');
  if (!text.includes(':')) {
    const number = readNumber(text);
    return number.text?.startsWith('-') ? { fault: 'fault.time' } : number;
  }

  const fields = /^(?:(\d+):)?(\d+):(\d{1,2})(\.\d+)?$/.exec(text);
  if (fields === null) {
    return { fault: 'fault.time' };
  }

  const [, hours = '0', minutes, seconds, fine = ''] = fields;
  if (Number(seconds) > 59 || (fields[1] !== undefined && Number(minutes) > 59)) {
    return { fault: 'fault.time' };
  }

  return { text: canonical(`${Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)}${fine}`) };
}

// 222.4 → 3:42.4, as a judge reads it back.
export function showTime(text) {
  const [whole, fine] = text.split('.');
  const seconds = Number(whole);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return fine === undefined ? clock : `${clock}.${fine}`;
}
