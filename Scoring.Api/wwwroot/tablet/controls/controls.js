import { createCheck, createJudgement, createOutcome } from './choice.js';
import { createDeduction, createDeductions } from './deduction.js';
import { createMeasured } from './measured.js';
import { createPoints } from './points.js';

const CONTROLS = {
  points: createPoints,
  check: createCheck,
  judgement: createJudgement,
  deduction: createDeduction,
  deductions: createDeductions,
  time: createMeasured,
  clock: createMeasured,
  measure: createMeasured,
  outcome: createOutcome,
};

// What a judge touches to mark one card:
//   { field, unit?, keys, update(marks, writable), nudge?(±1), press?(typed) → taken }
export function createControl(card, context) {
  return CONTROLS[card.kind](card, context);
}
