// Characters that the fonts of a screen's computer may lack. No DOM.
// Nobody can look into the fonts of another machine: what lies outside the blocks every Chinese system draws is only suspected. Private use
// (old ID systems wrote rare names there), extension B and beyond, and what a wrong encoding left behind are.

const COMMON = new RegExp(
  `[${[
    '\\u0000-\\u052f\\u1e00-\\u218f\\u2460-\\u24ff', // Latin to Cyrillic, punctuation, numerals, numbers in circles
    '\\u2e80-\\u2fdf\\u3000-\\u30ff\\u3200-\\u33ff\\uac00-\\ud7a3', // radicals, punctuation, kana, hangul
    '\\u3400-\\u9fd5\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uffef', // Chinese characters, forms of full and half width
  ].join('')}]`,
);

// Each suspected character of a text once.
export function suspected(text) {
  return [...new Set(Array.from(text || '').filter((letter) => !COMMON.test(letter)))];
}

// Whose name or organisation holds such characters.
export function rareNames(people) {
  return people
    .map((one) => ({ one, letters: suspected(`${one.name || ''}${one.organisation || ''}`) }))
    .filter(({ letters }) => letters.length > 0);
}

export function codeOf(letter) {
  return `U+${letter.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
