// Codes and addresses of enrolment. Pure.
import { halfWidth } from './typed.js';

const CODE_DIGITS = 8;

// /e/{secret} → the secret; any other address has none.
export function secretOf(path) {
  const found = /^\/e\/([^/]+)\/?$/.exec(path);
  return found === null ? null : decodeURIComponent(found[1]);
}

// "１２３４－5678" → "12345678"; null until there are eight digits.
export function codeOf(typed) {
  const digits = digitsOf(typed);
  return digits.length === CODE_DIGITS ? digits : null;
}

// As it stands on the slip: 1234 5678.
export function shapeCode(typed) {
  const digits = digitsOf(typed).slice(0, CODE_DIGITS);
  return digits.length > 4 ? `${digits.slice(0, 4)} ${digits.slice(4)}` : digits;
}

export function placeHash({ competition, station }) {
  return `#${competition}/${station}`;
}

function digitsOf(typed) {
  return halfWidth(typed).replace(/\D/g, '');
}
