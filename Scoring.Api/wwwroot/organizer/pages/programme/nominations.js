import { app, named, say, to } from '../../app.js';
import { h } from '../../draw.js';
import { filled, stepsOf } from '../../state/programme.js';
import { key, link } from '../pieces.js';
import { input, optional, optionsOf, personOf, select, send, valueOf, year } from './forms.js';
import { nameOf } from './standings.js';

// Merit without a contest: nominate, review, award, print.
export function nominations(view, state) {
  return h('div', { key: 'nominations' }, view.nominations.map((rules) => one(view, rules, state)));
}

function one(view, rules, state) {
  const items = rules.items.slice().reverse();
  return h(
    'div',
    { key: rules.id },
    h('h2', { class: 'section-gap' }, named(rules.name, rules.id)),
    h(
      'p',
      { class: 'quotas' },
      rules.categories.map((category) =>
        h('span', { class: 'chip', key: category.id }, `${named(category.name, category.id)} ${filled(category.awarded, category.quota)}`),
      ),
    ),
    nominating(view, rules, state),
    items.length ? items.map((item) => card(view, rules, item, state)) : h('p', { class: 'faint section-gap' }, say('nomination.none')),
  );
}

function nominating(view, rules, state) {
  const [name, citation] = [`name-${rules.id}`, `citation-${rules.id}`];
  const kind = valueOf(state, `kind-${rules.id}`, rules.of[0]);
  const ready = valueOf(state, name).trim() && valueOf(state, citation).trim();
  const nominate = () =>
    send(
      state,
      '/nominations',
      {
        rules: rules.id,
        category: valueOf(state, `category-${rules.id}`, rules.categories[0].id),
        citation: valueOf(state, citation).trim(),
        ...personOf(state, view, name, kind),
      },
      [name, citation],
    );
  const kinds = rules.of.map((of) => ({ value: of, label: say(`programme.kind.${of}`) }));
  return h(
    'section',
    { class: 'card form-row no-print', key: 'new' },
    h('h3', {}, say('nomination.new')),
    kinds.length > 1 && select(state, `kind-${rules.id}`, say('programme.kind'), kinds),
    select(state, `category-${rules.id}`, say('nomination.category'), optionsOf(rules.categories)),
    input(state, name, say('programme.name')),
    view.organisations.length > 0 && select(state, `${name}-organisation`, say('programme.organisation'), optional(view.organisations)),
    h('div', { class: 'wide' }, input(state, citation, say('nomination.citation'), { maxlength: '500' })),
    key(say('nomination.send'), nominate, { kind: 'key-main', disabled: !ready }),
  );
}

function card(view, rules, item, state) {
  const steps = stepsOf(item, rules);
  return h(
    'section',
    { class: 'card form-row section-gap', key: item.id },
    h(
      'div',
      { class: 'wide' },
      h('h3', {}, item.name, ' ', h('span', { class: 'chip' }, say(`nomination.state.${item.state}`)), item.certificate && h('code', {}, ` ${item.certificate}`)),
      h('p', { class: 'faint' }, [nameOf(rules.categories, item.category), say(`programme.kind.${item.kind}`), item.organisation].filter(Boolean).join(' · ')),
      h('p', {}, item.citation),
      item.reason && h('p', { class: 'wrong' }, item.reason),
      item.reviews.map((review, i) =>
        h('p', { class: 'faint', key: i }, `${say(review.favours ? 'nomination.for' : 'nomination.against')}: ${review.by} ${review.remark || ''}`),
      ),
    ),
    steps.includes('review') && deciding(view, item, state, steps),
    steps.includes('certificate') && link(say('nomination.certificate'), to('p', app.route.programme, 'certificate', item.id), 'key-main no-print'),
  );
}

function deciding(view, item, state, steps) {
  const [remark, reviewer] = [`remark-${item.id}`, `reviewer-${item.id}`];
  const path = `/nominations/${item.id}`;
  const words = valueOf(state, remark).trim();
  const review = (favours) =>
    send(
      state,
      `${path}/reviews`,
      { favours, remark: words || null, ...(valueOf(state, reviewer).trim() ? personOf(state, view, reviewer, 'person') : {}) },
      [remark, reviewer],
    );
  return h(
    'div',
    { class: 'wide form-row no-print', key: 'decide' },
    input(state, reviewer, say('nomination.reviewer')),
    input(state, remark, say('nomination.remark')),
    key(say('nomination.for'), () => review(true)),
    key(say('nomination.against'), () => review(false), { disabled: !words }),
    steps.includes('award') && key(say('nomination.award'), () => send(state, `${path}/award`, { year: year() }), { kind: 'key-main' }),
    key(say('nomination.refuse'), () => send(state, `${path}/refusal`, { reason: words }, [remark]), { disabled: !words }),
  );
}
