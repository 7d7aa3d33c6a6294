// Texts in two languages: Chinese first, English by setting. A dictionary is { key: ['中文', 'English'] }; {name} stands for a value.

// One setting for all staff pages of this browser.
const SETTING = 'scoring.language';

export function chosenLanguage(storage = globalThis.localStorage) {
  try {
    return storage.getItem(SETTING) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

export function chooseLanguage(language, storage = globalThis.localStorage) {
  try {
    storage.setItem(SETTING, language);
  } catch {
    // A browser without storage keeps Chinese; nothing is lost.
  }
}

// createTexts(language, words, moreWords…) → { language, say(key, values), name({ zh, en }), refusal(refusal) }
export function createTexts(language, ...dictionaries) {
  const words = Object.assign({}, ...dictionaries);
  const column = language === 'en' ? 1 : 0;

  function say(key, values = {}) {
    const entry = words[key];
    const text = entry === undefined ? key : entry[column] ?? entry[0];
    return text.replace(/\{(\w+)\}/g, (all, name) => (name in values ? String(values[name]) : all));
  }

  // Accepts { zh, en } of a scheme and nameZh / nameEn of a view alike.
  function name(named, fallback = '') {
    const zh = named?.zh ?? named?.nameZh;
    const en = named?.en ?? named?.nameEn;
    return (language === 'en' ? en ?? zh : zh ?? en) ?? fallback;
  }

  function refusal(refused) {
    return language === 'en' ? refused.en : refused.zh;
  }

  return { language, say, name, refusal };
}

// Fills every element with data-say="key" and every data-say-label="key" (aria-label) of a static page.
export function translatePage(root, texts) {
  root.documentElement?.setAttribute('lang', texts.language === 'en' ? 'en' : 'zh-CN');
  for (const element of root.querySelectorAll('[data-say]')) {
    element.textContent = texts.say(element.dataset.say);
  }

  for (const element of root.querySelectorAll('[data-say-label]')) {
    element.setAttribute('aria-label', texts.say(element.dataset.sayLabel));
  }
}
