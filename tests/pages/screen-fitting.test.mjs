import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksOf } from '../../Scoring.Display/wwwroot/screen/asks.js';
import { fitted } from '../../Scoring.Display/wwwroot/screen/fitting.js';
import { frameOf } from '../../Scoring.Display/wwwroot/screen/frame.js';

// A Chinese character is as wide as it is high, a figure a little more than half.
const measure = (text, px) => [...text].reduce((sum, c) => sum + (c.codePointAt(0) > 0x2e80 ? 1 : 0.58), 0) * px;
const SIZES = [[1280, 720], [1920, 1080], [3840, 2160], [1024, 768], [3840, 960], [1080, 1920], [2160, 3840], [2560, 1080], [5120, 1280]];

function board(columns, name = '买买提·艾力') {
  return {
    kind: 'total', shows: 'marks',
    columns: Array.from({ length: columns }, (_, n) => ({ id: `p${n}`, name: { zh: '自适应巡航' }, weight: '10%' })),
    rows: Array.from({ length: 30 }, (_, n) => ({
      key: `c${n}`, place: `${n + 1}`, name, organisation: '启明信息技术股份有限公司',
      marks: Array(columns).fill('88.88'), total: '100.00', status: 'placed',
    })),
  };
}

const fit = ([width, height], rows, of) => fitted(frameOf(width, height), asksOf(of, rows, 'zh'), measure);
const cells = f => [f.widths.place, f.widths.move, ...f.widths.parts, f.widths.total].reduce((sum, px) => sum + px, 0);

for (const size of SIZES) {
  for (const rows of [7, 10, 14]) {
    test(`names are at least a 34th of the height and whole: ${size.join(' × ')}, ${rows} rows`, () => {
      for (const columns of [0, 2, 6]) {
        const made = fit(size, rows, board(columns));
        assert.ok(made.name >= size[1] / 34);
        assert.ok(measure('买买提·艾力', made.name) <= made.widths.who + 2);
        assert.ok(cells(made) + made.widths.name <= made.columnWidth);
        assert.ok(made.row * made.perColumn <= made.body);
        assert.ok(made.row >= made.name * 1.15);
      }
    });
  }
}

test('a full hall screen keeps organisation and parts beside the name', () => {
  const made = fit([1920, 1080], 14, board(2));

  assert.deepEqual([made.page, made.parts, made.stacked], [14, true, false]);
});

test('upright, the organisation stands below the name', () => {
  assert.equal(fit([1080, 1920], 10, board(2)).stacked, true);
});

test('a very wide screen has two columns of rows', () => {
  const made = fit([3840, 960], 10, board(2));

  assert.deepEqual([made.columns, made.perColumn, made.page], [2, 5, 10]);
});

test('titles of works that are too long get two lines and fewer rows, never smaller letters', () => {
  const made = fit([1024, 768], 14, board(2, '基于机器视觉与深度学习的新能源汽车动力电池托盘焊缝质量在线检测与追溯系统研究'));

  assert.equal(made.lines, 2);
  assert.ok(made.name >= 768 / 34);
  assert.ok(made.row >= made.name * 2.3);
});
