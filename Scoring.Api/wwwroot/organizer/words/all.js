import { aroundWords } from './around.js';
import { arrangingWords } from './arranging.js';
import { decidingWords } from './deciding.js';
import { explainingWords } from './explaining.js';
import { deskWords } from './desk.js';
import { hallWords } from './hall.js';
import { heatsWords } from './heats.js';
import { importingWords } from './importing.js';
import { machineWords } from './machine.js';
import { paperWords } from './paper.js';
import { printWords } from './print.js';
import { preparingWords } from './preparing.js';
import { meritWords } from './merit.js';
import { programmeWords } from './programme.js';
import { schemeFieldWords } from './scheme-fields.js';
import { schemeWords } from './scheme.js';
import { wallWords } from './wall.js';

export const words = {
  ...aroundWords,
  ...arrangingWords,
  ...preparingWords,
  ...wallWords,
  ...decidingWords,
  ...heatsWords,
  ...hallWords,
  ...importingWords,
  ...explainingWords,
  ...machineWords,
  ...schemeWords,
  ...schemeFieldWords,
  ...deskWords,
  ...paperWords,
  ...programmeWords,
  ...meritWords,
  ...printWords,
};
