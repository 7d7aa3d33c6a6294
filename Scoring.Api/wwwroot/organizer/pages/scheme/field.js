import { app, named, say } from '../../app.js';
import { h } from '../../draw.js';
import { inLanguage } from '../../state/sentences.js';
import { ofField } from '../../state/scheme/places.js';
import { scoreOf, standing } from './by-name.js';
import { grid, levelTexts } from './grids.js';
import { control } from './inputs.js';
import { roundingField } from './rounding.js';
import { work } from './work.js';

// One labelled field of a node. An empty one takes the property away: then the format's default holds.
const WIDE = { grid, levels: levelTexts, score: scoreOf, standing, rounding: roundingField };

export function schemeField(path, thing, field, marks) {
  const id = `field-${field.at.replace(/\./g, '-')}`;
  const said = [...ofField(marks.faults, field.at), ...ofField(marks.warnings, field.at)];
  const wrong = said.some((one) => one.reason) || (work.raw && work.raw.id === id && work.raw.wrong);
  const input = { id, 'aria-invalid': wrong ? 'true' : null, 'aria-describedby': said.length || field.hint ? `${id}-said` : null };
  const isWide = field.type in WIDE;
  return h(
    isWide ? 'fieldset' : 'div',
    { class: `ask scheme-ask ${isWide ? 'scheme-ask-wide' : ''} ${wrong ? 'scheme-ask-wrong' : ''}`, key: id },
    h(isWide ? 'legend' : 'label', { class: 'ask-label', for: isWide ? null : id }, label(field, thing)),
    isWide ? WIDE[field.type](path, thing, field, id) : control([...path, ...field.at.split('.')], thing, field, input),
    (said.length > 0 || field.hint) &&
      h(
        'div',
        { id: `${id}-said`, key: 'said' },
        field.hint && h('p', { class: 'faint' }, say(`hint.${field.at}`)),
        said.map((one, i) =>
          h('p', { class: one.reason ? 'wrong' : 'doubt', key: i }, one.reason ? inLanguage(one.reason, app.texts.language) : named(one)),
        ),
      ),
    work.raw && work.raw.id === id && work.raw.wrong && h('p', { class: 'wrong', key: 'typed' }, say('edit.number')),
  );
}

function label(field, thing) {
  const special = `field.${thing.kind}.${field.at}`;
  return say(special) === special ? say(`field.${field.at}`) : say(special);
}
