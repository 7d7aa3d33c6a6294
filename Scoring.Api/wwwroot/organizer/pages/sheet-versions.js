import { timeOf } from '../../staff/clock.js';
import { say } from '../app.js';
import { h } from '../draw.js';
import { actorName, judgeName } from './people.js';

// All versions of one judge's sheet, the newest first, each with the receipt that proves it.
export function versions(one) {
  return h(
    'section',
    { class: 'card side', key: one.judge },
    h('h2', { class: 'side-title' }, judgeName(one.judge)),
    h('ol', { class: 'history' }, one.versions.slice().reverse().map(version)),
  );
}

function version(one) {
  const { receipt } = one;
  return h(
    'li',
    { key: one.version },
    h('time', {}, timeOf(receipt.at)),
    h('b', {}, say('sheet.version', { n: one.version })),
    h('span', {}, one.reason === 'spread' ? say('cell.why.spread') : one.reason || ''),
    h('small', { class: 'faint', title: one.actor }, actorName(one.actor)),
    h(
      'small',
      { class: 'receipt' },
      say('sheet.receipt', { seq: receipt.seq, op: receipt.op }),
      ' ',
      h('code', { title: receipt.hash }, receipt.hash.slice(0, 16)),
    ),
  );
}
