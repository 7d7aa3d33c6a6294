// Exact arithmetic for figures: a third stays a third until a rounding step. Binary floating point never touches a mark.
// A fraction is { n, d } of BigInt, d > 0.

// An endless decimal that no rule rounds is shown with this many digits (scheme.md, fine print).
const ENDLESS_DIGITS = 12;

export const ZERO = fraction(0n);

export function fraction(n, d = 1n) {
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

// Reads "2.5", "-0.25", 2.5 (a JSON number: its shortest text is what the scheme said) and 1e-7; null when it is no number.
export function read(text) {
  const found = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(String(text));
  if (found === null) {
    return null;
  }

  const [, sign, whole, digits = '', exponent = '0'] = found;
  const n = BigInt(`${sign}${whole}${digits}`);
  const power = Number(exponent) - digits.length;
  return power >= 0 ? fraction(n * 10n ** BigInt(power)) : fraction(n, 10n ** BigInt(-power));
}

export function add(a, b) {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a, b) {
  return fraction(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function multiply(a, b) {
  return fraction(a.n * b.n, a.d * b.d);
}

export function divide(a, b) {
  return fraction(a.n * b.d, a.d * b.n);
}

export function compare(a, b) {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : Number(difference > 0n);
}

export function least(a, b) {
  return compare(a, b) <= 0 ? a : b;
}

export function greatest(a, b) {
  return compare(a, b) >= 0 ? a : b;
}

export function isMultiple(value, step) {
  return (value.n * step.d) % (value.d * step.n) === 0n;
}

// rounding: { digits, mode } or null for exact.
export function round(value, rounding) {
  if (rounding === null) {
    return value;
  }

  const scale = 10n ** BigInt(rounding.digits);
  return fraction(wholeOf(value.n * scale, value.d, rounding.mode), scale);
}

const AWAY = {
  halfUp: (twice, d) => twice >= d,
  halfEven: (twice, d, even) => twice > d || (twice === d && !even),
  truncate: () => false,
  floor: (_twice, _d, _even, negative) => negative,
  ceiling: (_twice, _d, _even, negative) => !negative,
};

function wholeOf(n, d, mode) {
  const negative = n < 0n;
  const size = negative ? -n : n;
  const whole = size / d;
  const rest = size % d;
  const away = rest > 0n && AWAY[mode](rest * 2n, d, whole % 2n === 0n, negative);
  const rounded = away ? whole + 1n : whole;
  return negative ? -rounded : rounded;
}

// With exactly these digits; what is finer is cut for the eye only, half away from zero.
export function show(value, digits) {
  const rounded = round(value, { digits, mode: 'halfUp' });
  const negative = rounded.n < 0n;
  const size = negative ? -rounded.n : rounded.n;
  const text = String(size).padStart(digits + 1, '0');
  const point = text.length - digits;
  const shown = digits === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`;
  return negative ? `-${shown}` : shown;
}

// The shortest exact decimal; an endless one with `digits`.
export function showShort(value, digits = ENDLESS_DIGITS) {
  const text = show(value, digits);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
