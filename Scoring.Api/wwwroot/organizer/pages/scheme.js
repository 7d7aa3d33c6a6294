import { app, changed, fetched, live, named, say } from '../app.js';
import { h } from '../draw.js';
import { findings } from './scheme/findings.js';
import { head } from './scheme/head.js';
import { jsonView } from './scheme/json.js';
import { properties } from './scheme/properties.js';
import { schemeTree } from './scheme/tree.js';
import { startView } from './scheme/start.js';
import { tryout } from './scheme/tryout.js';
import { isChanged, open, redo, undo, work } from './scheme/work.js';
import { refusalBox, waitingPage } from './pieces.js';
import * as shelf from '../state/scheme/shelf.js';

const VIEWS = { form: properties, json: jsonView, tryout };

// The rules as a page: a tree, the fields of what is selected, what a check says about it.
export function schemePage() {
  const id = app.route.competition || 'new';
  if (work.id !== id || !work.history) {
    const waiting = begin(id);
    if (waiting) return waiting;
  }

  return h(
    'div',
    { class: 'scheme', key: `scheme ${id}`, onkeydown: keys },
    head(),
    h(
      'div',
      { class: 'scheme-work' },
      h('section', { class: 'card scheme-side', 'aria-label': say('edit.tree') }, schemeTree()),
      h(
        'div',
        { class: 'scheme-main' },
        h(
          'div',
          { class: 'scheme-views', role: 'tablist', 'aria-label': say('edit.views') },
          Object.keys(VIEWS).map((view) => tab(view)),
        ),
        h(
          'section',
          { class: 'card scheme-view', role: 'tabpanel', 'aria-label': say(`edit.view.${work.view}`), key: work.view },
          VIEWS[work.view](),
        ),
      ),
      h('section', { class: 'card scheme-findings', 'aria-label': say('edit.findings') }, findings()),
    ),
  );
}

function begin(id) {
  if (id === 'new') {
    const kept = shelf.kept('new');
    if (!kept) return startView();
    open('new', 0, null);
    return null;
  }

  const answer = fetched(`/api/competitions/${id}/scheme`, live.overview.schemeVersion);
  if (!answer) return waitingPage(say('page.opening'));
  if (answer.outcome !== 'done') return h('div', { class: 'column' }, refusalBox(answer.refusal), h('p', {}, named(live.overview, id)));
  open(id, live.overview.schemeVersion, answer.body);
  return null;
}

function tab(view) {
  const press = () => {
    work.view = view;
    work.raw = null;
    app.page.refusal = null;
    changed();
  };
  return h(
    'button',
    {
      type: 'button',
      role: 'tab',
      key: view,
      class: `key key-small ${work.view === view ? 'key-chosen' : ''}`,
      'aria-selected': String(work.view === view),
      onclick: press,
    },
    say(`edit.view.${view}`),
  );
}

// Ctrl+Z and Ctrl+Y of the whole page; a field's own undo would bring back text that is no longer what the scheme says.
function keys(event) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const name = event.key.toLowerCase();
  const back = name === 'z' && !event.shiftKey;
  const on = name === 'y' || (name === 'z' && event.shiftKey);
  if ((!back && !on) || event.target.tagName === 'TEXTAREA') return;
  event.preventDefault();
  if (back) undo();
  else redo();
}

// The browser asks before a tab with unsaved work is closed, although the shelf keeps it.
window.addEventListener('beforeunload', (event) => {
  if (work.history && app.route.page === 'scheme' && isChanged()) event.preventDefault();
});
