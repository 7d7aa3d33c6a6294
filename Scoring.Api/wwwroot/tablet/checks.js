// What a tablet must be able to do, judged from what was found out. No DOM.
// Each verdict: good, fair (works, with a note) or bad.
const SLOW = 1500;
const CLOCK = 120;
const OLDEST = { chromium: 87, safari: 14, firefox: 78 };

export function verdicts(found) {
  return [reach(found.reach), clock(found.clockSeconds), storage(found.storage), awake(found.awake), browser(found.agent)];
}

export const worst = (list) => ['bad', 'fair', 'good'].find((level) => list.some((one) => one.level === level));

function reach({ answered, of, slowest }) {
  if (answered < of) return { id: 'reach', level: answered === 0 ? 'bad' : 'fair', args: { answered, of } };
  return { id: 'reach', level: slowest > SLOW ? 'fair' : 'good', args: { answered, of, slowest: Math.round(slowest) } };
}

function clock(seconds) {
  if (seconds === null) return { id: 'clock', level: 'fair', args: { seconds: '—' } };
  return { id: 'clock', level: Math.abs(seconds) > CLOCK ? 'fair' : 'good', args: { seconds: Math.round(seconds) } };
}

function storage({ kept, lasting }) {
  return { id: 'storage', level: kept ? (lasting ? 'good' : 'fair') : 'bad', args: {} };
}

function awake(can) {
  return { id: 'awake', level: can ? 'good' : 'fair', args: {} };
}

function browser(agent) {
  const { family, version } = familyOf(agent);
  const level = family === 'other' ? 'fair' : version >= OLDEST[family] ? 'good' : 'bad';
  return { id: 'browser', level, args: { browser: family === 'other' ? '?' : `${family} ${version}` } };
}

// Browsers inside chat apps carry the version of the engine they are made of.
export function familyOf(agent) {
  const number = (pattern) => Number((agent.match(pattern) || [])[1]);
  const chromium = number(/Chrom(?:e|ium)\/(\d+)/) || number(/CriOS\/(\d+)/);
  if (/iP(?:hone|ad|od)/.test(agent)) {
    const system = number(/OS (\d+)_/);
    return system ? { family: 'safari', version: system } : { family: 'other', version: 0 };
  }

  if (chromium) return { family: 'chromium', version: chromium };
  const firefox = number(/Firefox\/(\d+)/);
  if (firefox) return { family: 'firefox', version: firefox };
  const safari = number(/Version\/(\d+)[.\d]* .*Safari/);
  return safari ? { family: 'safari', version: safari } : { family: 'other', version: 0 };
}
