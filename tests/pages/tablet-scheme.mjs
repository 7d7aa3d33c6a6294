// A small scheme with every kind, for the tests of the tablet.
export const scheme = {
  format: 'scoring-scheme/1',
  id: 'test',
  name: { en: 'Test' },
  skills: [{
    id: 'icv',
    name: { en: 'Skill' },
    stages: [{
      id: 'final',
      name: { en: 'Final' },
      parts: [{
        id: 'practical',
        name: { en: 'Practical' },
        kind: 'practical',
        sheets: [
          {
            id: 's1',
            name: { en: 'Sheet' },
            panel: { judges: 3 },
            aspects: [
              { id: 'a1', name: { en: 'Distance' }, kind: 'points', max: 3, step: 0.25, judges: 1 },
              { id: 'a2', name: { en: 'Smoothness' }, kind: 'judgement', max: 2 },
              { id: 'a3', name: { en: 'Safety' }, kind: 'deduction', max: 3, each: 0.5 },
              { id: 'a4', name: { en: 'Goggles' }, kind: 'check', max: 2 },
              { id: 'a5', name: { en: 'Theory' }, kind: 'points', max: 100, factor: 0.05 },
            ],
          },
          {
            id: 's2',
            name: { en: 'Exact' },
            max: 10,
            rounding: { digits: 1, mode: 'truncate' },
            timed: true,
            panel: { judges: 2, level: 'sheet' },
            aspects: [
              { id: 'b1', name: { en: 'Third' }, kind: 'judgement', max: 1 },
              { id: 'b2', name: { en: 'Third again' }, kind: 'judgement', max: 1 },
              { id: 'b3', name: { en: 'Counts' }, kind: 'deductions', max: 4, items: [
                { id: 'x', name: { en: 'X' }, each: 1, most: 2 }, { id: 'y', name: { en: 'Y' }, each: 0.5 }] },
              { id: 'b4', name: { en: 'Gap' }, kind: 'measure', max: 2,
                table: [{ upTo: 0.5, mark: 2 }, { upTo: 1, mark: 1 }, { mark: 0 }] },
              { id: 'b5', name: { en: 'Pace' }, kind: 'time', max: 5, full: 60, zero: 120, from: '@time' },
            ],
          },
        ],
      }],
    }],
  }],
};
