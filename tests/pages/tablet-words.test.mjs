import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createTexts } from '../../Scoring.Api/wwwroot/staff/language.js';
import { staffWords } from '../../Scoring.Api/wwwroot/staff/words.js';
import { checkWords } from '../../Scoring.Api/wwwroot/tablet/words-check.js';
import { enrolWords } from '../../Scoring.Api/wwwroot/tablet/words-enrol.js';
import { paperWords } from '../../Scoring.Api/wwwroot/tablet/words-papers.js';
import { tabletWords } from '../../Scoring.Api/wwwroot/tablet/words.js';

const root = new URL('../../Scoring.Api/wwwroot/tablet/', import.meta.url);
const words = { ...staffWords, ...tabletWords, ...paperWords, ...enrolWords, ...checkWords };
const isSource = (name) => name.endsWith('.js') && !name.startsWith('words');
const sources = ['', 'views/', 'controls/']
  .flatMap((folder) => readdirSync(new URL(folder, root)).filter(isSource).map((name) => folder + name))
  .map((name) => readFileSync(new URL(name, root), 'utf8'))
  .join('\n');

test('every text is there in Chinese and in English, with the same values', () => {
  for (const [key, [zh, en]] of Object.entries(words)) {
    assert.ok(zh && en, key);
    const values = (text) => (text.match(/\{\w+\}/g) ?? []).sort();
    assert.deepEqual(values(zh), values(en), key);
  }
});

test('no key is written twice: the later one would silently replace the earlier', () => {
  const names = readdirSync(root).filter((name) => name.startsWith('words'));
  for (const name of names) {
    const keys = [...readFileSync(new URL(name, root), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key);
    assert.deepEqual(keys.filter((key, index) => keys.indexOf(key) !== index), [], name);
  }
});

test('every text the tablet asks for is in a dictionary', () => {
  const asked = [...sources.matchAll(/say\('([^']+)'/g)].map(([, key]) => key);
  assert.deepEqual(asked.filter((key) => !(key in words)), []);
});

test('no text of the tablet is left over', () => {
  const built = [...sources.matchAll(/say\(`([\w.]+)\$\{/g)].map(([, start]) => start);
  const unused = Object.keys({ ...tabletWords, ...paperWords, ...enrolWords })
    .filter((key) => !sources.includes(`'${key}'`) && !built.some((start) => key.startsWith(start)));
  assert.deepEqual(unused.filter((key) => !/^halt\.\w+\.text$/.test(key)), []);
});

test('a text is said in the chosen language with its values, and an unknown one shows its key', () => {
  const english = createTexts('en', words);
  assert.equal(english.say('open.some', { count: 2 }), '2 still open');
  assert.equal(createTexts('zh', words).say('open.some', { count: 2 }), '还有 2 项未评');
  assert.equal(english.say('nowhere'), 'nowhere');
  assert.deepEqual([english.name({ zh: '甲' }), english.name({ nameEn: 'A', nameZh: '甲' })], ['甲', 'A']);
});
