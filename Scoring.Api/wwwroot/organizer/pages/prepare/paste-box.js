import { changed, live, say } from '../../app.js';
import { h } from '../../draw.js';
import * as roster from '../../state/roster.js';
import { key } from '../pieces.js';
import { listTable } from '../table.js';

// A list pasted from a spreadsheet, as it will be understood; sent as a file, so that faults are named the same way.
export function pasteBox(state, send) {
  const typed = (event) => {
    state.text = event.target.value;
    state.pasted = state.text.trim() ? roster.readPaste(state.text, live.overview.skills) : null;
    changed();
  };
  return h(
    'div',
    { class: 'paste' },
    h('label', { class: 'ask-label', for: 'paste' }, say('roster.paste')),
    h('textarea', { class: 'field', id: 'paste', rows: '5', value: state.text, placeholder: say('roster.paste.example'), oninput: typed }),
    state.pasted && preview(state, send),
  );
}

function preview(state, send) {
  const { rows, people, key: fault } = state.pasted;
  const file = () => new File([roster.toCsv(rows)], say('roster.paste.file'), { type: 'text/csv' });
  return h(
    'div',
    { class: 'preview' },
    fault && h('p', { class: 'wrong' }, say(fault)),
    h(
      'div',
      { class: 'table-frame', tabindex: '0' },
      listTable(
        rows[0] || [],
        rows.slice(1, 6).map((cells, i) => ({ key: i, cells })),
      ),
    ),
    key(say('roster.paste.send', { n: people }), () => send(file()), { kind: 'key-main', disabled: Boolean(fault) || state.busy }),
  );
}
