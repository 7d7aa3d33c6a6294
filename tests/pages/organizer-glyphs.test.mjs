import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, rareNames, suspected } from '../../Scoring.Api/wwwroot/organizer/state/glyphs.js';

test('names as they are commonly written are not suspected', () => {
  for (const name of ['买买提·艾力', '㛃䶮', '李 Jürgen', 'Иван', '（班组）①', 'ＡＢ１２', '祥龍', '']) assert.deepEqual(suspected(name), [], name);
});

test('private use, extension B and beyond, and broken characters are, each once', () => {
  assert.deepEqual(suspected('张\ue863\ue863'), ['\ue863']);
  assert.deepEqual(suspected('王𬭊𠮷'), ['𬭊', '𠮷']);
  assert.deepEqual(suspected('李\ufffd'), ['\ufffd']);
});

test('whose name or organisation it is, is said with the code of the character', () => {
  const people = [{ id: 'c1', name: '李杰' }, { id: 'c2', name: '王𬭊' }, { id: 'c3', name: '陈', organisation: '𠮷厂' }];
  assert.deepEqual(rareNames(people).map(({ one, letters }) => [one.id, ...letters.map(codeOf)]), [['c2', 'U+2CB4A'], ['c3', 'U+20BB7']]);
});
