import { changed, named, say } from '../../app.js';
import { h } from '../../draw.js';
import { entriesOf, subjectsOf } from '../../state/programme.js';
import { key } from '../pieces.js';
import { listTable } from '../table.js';
import { input, optional, personOf, select, send, valueOf } from './forms.js';
import { nameOf, pointsTable } from './standings.js';

// Points over time: each period, the sum, who must leave, and what was entered.
export function tallies(view, state) {
  return h(
    'div',
    { key: 'tallies' },
    view.tallies.map((tally) =>
      h(
        'div',
        { key: tally.id },
        leaving(tally),
        tally.periods.length !== 1 && tableCard(tally, tally.overall, `${named(tally.name, tally.id)} · ${say('tally.overall')}`, 'overall'),
        tally.periods
          .slice()
          .reverse()
          .map((period) => periodCard(tally, period, state)),
        entering(tally, state),
        ['person', 'group', 'work'].includes(tally.of) && joining(view, tally, state),
        entries(tally, state),
      ),
    ),
  );
}

function leaving(tally) {
  if (!tally.leaving.length) return null;
  return h(
    'section',
    { class: 'notice notice-alert section-gap', key: 'leaving' },
    h('h3', {}, say('tally.leaving')),
    h('ul', {}, tally.leaving.map((one) => h('li', { key: one.subject }, `${one.name}: ${say('tally.leaving.why', { periods: one.periods.join(', ') })}`))),
  );
}

function tableCard(tally, rows, caption, name) {
  const table = pointsTable(rows, { caption, who: say('programme.name'), awards: tally.awards });
  return h('section', { class: 'card table-frame section-gap', tabindex: '0', key: name }, table);
}

function periodCard(tally, period, state) {
  const caption = [named(tally.name, tally.id), period.period, say(period.closed ? 'tally.closed' : 'tally.open')].filter(Boolean).join(' · ');
  const table = pointsTable(period.rows, {
    caption,
    who: say('programme.name'),
    awards: [],
    heads: tally.modules.map((module) => ({ label: named(module.name, module.id), figure: true })),
    more: (row) => period.modules[row.id] || [],
  });
  const last = period.last.map((id) => (period.rows.find((row) => row.id === id) || { name: id }).name);
  const close = () => send(state, `/tallies/${tally.id}/closing`, { period: period.period });
  return h(
    'section',
    { class: 'card table-frame section-gap', tabindex: '0', key: `period-${period.period}` },
    table,
    last.length > 0 && h('p', { class: 'faint table-note' }, `${say('tally.last')}: ${last.join(say('list.between'))}`),
    !period.closed && tally.period !== 'none' && h('div', { class: 'form-row no-print' }, key(say('tally.close'), close)),
  );
}

function entering(tally, state) {
  const name = `lines-${tally.id}`;
  const period = valueOf(state, `period-${tally.id}`, (tally.periods[tally.periods.length - 1] || { period: '' }).period);
  const { entries: read, wrong } = entriesOf(valueOf(state, name), period, subjectsOf(tally), tally.modules);
  const reason = valueOf(state, `reason-${tally.id}`).trim() || null;
  const enter = () => send(state, `/tallies/${tally.id}/entries`, { entries: read, reason }, [name, `reason-${tally.id}`]);
  const typed = (event) => {
    state.fields[name] = event.target.value;
    changed();
  };
  return h(
    'section',
    { class: 'card form-row section-gap no-print', key: 'enter' },
    h('h3', {}, say('tally.enter')),
    tally.period !== 'none' && input(state, `period-${tally.id}`, say('tally.period'), { fallback: period }),
    input(state, `reason-${tally.id}`, say('programme.reason')),
    h(
      'div',
      { class: 'ask wide' },
      h('label', { class: 'ask-label', for: name }, say('tally.lines')),
      h('textarea', { class: 'field', id: name, rows: '5', value: valueOf(state, name), oninput: typed }),
      wrong.length > 0 && h('p', { class: 'wrong' }, say('tally.wrong', { lines: wrong.join(', ') })),
    ),
    key(say('tally.enter'), enter, { kind: 'key-main', disabled: wrong.length > 0 || !read.length }),
  );
}

function joining(view, tally, state) {
  const name = `join-${tally.id}`;
  const period = valueOf(state, `from-${tally.id}`);
  const join = () => send(state, `/tallies/${tally.id}/subjects`, { ...personOf(state, view, name, tally.of), period }, [name]);
  return h(
    'section',
    { class: 'card form-row section-gap no-print', key: 'join' },
    h('h3', {}, say('tally.join')),
    input(state, name, say('programme.name')),
    view.organisations.length > 0 && select(state, `${name}-organisation`, say('programme.organisation'), optional(view.organisations)),
    tally.period !== 'none' && input(state, `from-${tally.id}`, say('tally.period')),
    key(say('tally.join'), join, { kind: 'key-main', disabled: !valueOf(state, name).trim() }),
  );
}

function entries(tally, state) {
  const back = (one) => send(state, `/tallies/${tally.id}/entries/${one.id}/withdrawal`, { reason: valueOf(state, `reason-${tally.id}`) });
  const rows = tally.records
    .slice()
    .reverse()
    .map((one) => ({
      key: one.id,
      kind: one.takenBack ? 'struck' : '',
      cells: [
        one.name,
        one.period,
        nameOf(tally.modules, one.module),
        one.points,
        [one.late && h('span', { class: 'chip' }, say('tally.late')), ' ', one.takenBack ? say('tally.taken', { reason: one.takenBack }) : one.reason || ''],
        one.takenBack ? '' : key(say('tally.back'), () => back(one)),
      ],
    }));
  const heads = [say('programme.name'), say('tally.period'), '', { label: say('programme.points'), figure: true }, say('programme.reason'), ''];
  return h('section', { class: 'card table-frame table-tall section-gap', tabindex: '0', key: 'entries' }, listTable(heads, rows, { caption: say('tally.entries') }));
}
