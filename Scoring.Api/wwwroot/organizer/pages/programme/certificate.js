import { app, fetched, say, to } from '../../app.js';
import { h } from '../../draw.js';
import { certificateOf } from '../../state/programme.js';
import { key, link, refusalBox, waitingPage } from '../pieces.js';

// One certificate on one A4 page, printed within minutes of the award.
export function certificate() {
  const { programme, nomination } = app.route;
  const answer = fetched(`/api/programmes/${encodeURIComponent(programme)}`);
  if (!answer) return waitingPage(say('page.opening'));
  if (answer.outcome !== 'done') return h('div', { class: 'column' }, refusalBox(answer.refusal));
  const rules = answer.body.nominations.find((one) => one.items.some((item) => item.id === nomination && item.state === 'awarded'));
  if (!rules || !rules.certificate) return waitingPage(say('nomination.none'), true);
  const item = rules.items.find((one) => one.id === nomination);
  const category = rules.categories.find((one) => one.id === item.category);
  const words = certificateOf(rules, item, category, app.texts.language);
  return h(
    'div',
    { class: 'column', key: 'certificate' },
    h(
      'div',
      { class: 'row-keys no-print' },
      link(say('programme.back'), to('p', programme, 'nominations')),
      key(say('certificate.print'), () => window.print(), { kind: 'key-main' }),
    ),
    h(
      'article',
      { class: 'certificate' },
      h('h1', {}, words.title),
      h('p', { class: 'certificate-name' }, item.name),
      h('p', { class: 'certificate-text' }, words.text),
      h('p', { class: 'certificate-number' }, say('certificate.number', { n: words.number })),
      h('p', { class: 'certificate-foot' }, words.issuer, h('br', {}), words.day),
    ),
  );
}
