import { createField } from './field.js';
import { createPad } from './pad.js';

// A time, a recorded time or a measured number: nobody can guess common values, so the pad is always there.
export function createMeasured(card, { texts, set, fault }) {
  const time = card.kind !== 'measure';
  const field = createField(card, {
    label: texts.name(card.name), set: (value) => set({ [card.id]: value }), fault: (reading) => fault(card.id, reading),
  });
  return {
    field: field.node,
    unit: card.aspect.unit ?? '',
    keys: [createPad(field, texts, { time })],
    update: (marks, writable) => field.update(marks[card.id], writable),
  };
}
