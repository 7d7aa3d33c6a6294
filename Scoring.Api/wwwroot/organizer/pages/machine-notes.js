import { app, fetched, say } from '../app.js';
import { h } from '../draw.js';
import { link } from './pieces.js';

// What to take care of on this computer before an event begins: said where the organizer arrives.
export function machineNotes() {
  const answer = fetched('/api/machine');
  if (!answer || answer.outcome !== 'done') return null;
  const urgent = answer.body.notes.filter((note) => note.urgent || note.id === 'choose');
  if (!urgent.length) return null;
  return h(
    'div',
    { class: 'notice notice-alert', role: 'alert', key: 'machine-notes' },
    urgent.map((note) => h('p', { key: note.id }, inWords(note))),
    link(say('machine.look'), '#/machine'),
  );
}

export const inWords = (note) => (app.texts.language === 'en' ? note.en : note.zh);
