import { named, say } from '../../app.js';
import { h } from '../../draw.js';
import { sheetsOf } from '../../state/scheme/trial.js';

// Why one contestant stands where he stands, and his invented marks; each can be typed over.
export function trialMarks(skill, tried, contestant, change) {
  const grids = sheetsOf(skill, tried.marks[contestant] || {});
  return h(
    'div',
    { class: 'scheme-marks', key: `marks ${contestant}` },
    h('h3', {}, say('trial.marks', { contestant })),
    tried.why && h('details', { key: 'why', class: 'scheme-why' }, h('summary', {}, say('trial.why')), h('pre', {}, named(tried.why))),
    grids.map((grid) =>
      h(
        'table',
        { class: 'scheme-grid', key: `${grid.stage.id}/${grid.sheet.id}` },
        h('caption', {}, `${named(grid.stage.name, grid.stage.id)} · ${named(grid.sheet.name, grid.sheet.id)}`),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', { scope: 'col' }, say('kind.aspect')),
            grid.judges.map((judge) => h('th', { key: judge, scope: 'col' }, judge || say('trial.time'))),
          ),
        ),
        h(
          'tbody',
          {},
          grid.rows.map((row) =>
            h(
              'tr',
              { key: row.key },
              h('th', { scope: 'row' }, nameOf(row), row.aspect && h('small', { class: 'faint' }, ` ${row.aspect.max}`)),
              row.values.map((value, i) =>
                h('td', { key: i }, value !== undefined && mark(grid, row, i, value, skill, contestant, change)),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

// What is being typed: the page is drawn again every second and must not take it away.
let typing = null;

function mark(grid, row, i, value, skill, contestant, change) {
  const place = [skill.id, contestant, grid.stage.id, grid.sheet.id, i, row.key].join('/');
  const put = (event) => {
    const typed = event.target.value.trim();
    typing = null;
    if (typed !== '' && typed !== value)
      change({
        skill: skill.id,
        contestant,
        stage: grid.stage.id,
        sheet: grid.sheet.id,
        judge: grid.judges[i],
        aspect: row.key,
        value: typed,
      });
  };
  return h('input', {
    class: 'field field-number scheme-mark',
    inputmode: 'decimal',
    value: typing && typing.place === place ? typing.text : value,
    oninput: (event) => {
      typing = { place, text: event.target.value };
    },
    onchange: put,
    'aria-label': `${nameOf(row)} ${grid.judges[i]}`,
  });
}

function nameOf(row) {
  if (!row.aspect) return say('trial.time');
  return row.item
    ? `${named(row.aspect.name, row.aspect.id)} · ${named(row.item.name, row.item.id)}`
    : named(row.aspect.name, row.aspect.id);
}
