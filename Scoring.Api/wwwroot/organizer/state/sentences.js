// Sentences of the server that hold both languages: 中文。 English. No DOM.

// The part in the language asked for, the whole where it can't be told apart.
export function inLanguage(text, language) {
  const parts = /^([^]*?[\u3002\uff01\uff1f\uff1b])\s*([A-Za-z\u201c][^\u4e00-\u9fff]*)$/.exec(text);
  if (!parts || !/[\u4e00-\u9fff]/.test(parts[1])) return text;
  return language === 'en' ? parts[2] : parts[1];
}
