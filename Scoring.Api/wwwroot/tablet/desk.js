// The server's desk, ordered for a judge: who he is, and his tasks by heat and bench. Pure.
//   task = { id: 'contestant/stage/sheet', contestant, bench, heat, open, submitted, mine, panel, extraSeconds, outcome, plan }
import { planOf } from './plan.js';

export function readDesk({ view, device, judgeName, seat }) {
  const plans = new Map();
  const planFor = (path, mySeat, ruled) => {
    const name = `${path} ${mySeat} ${ruled ?? ''}`;
    plans.has(name) || plans.set(name, planOf(view.scheme, path, mySeat, ruled));
    return plans.get(name);
  };
  const order = new Map(view.station.sheets.map((path, index) => [path, index]));
  const names = new Map(view.judges.map(({ id, name }) => [id, name]));
  const tasks = view.sheets
    .map((sheet) => taskOf(sheet, planFor, device.judge, seat))
    .filter(({ plan }) => plan !== null && plan.cards.length > 0)
    .sort((a, b) => natural(a.heat, b.heat) || natural(a.bench, b.bench) || natural(a.contestant, b.contestant)
      || order.get(a.path) - order.get(b.path));
  return {
    seq: view.seq,
    competition: { zh: view.competitionZh ?? undefined, en: view.competitionEn ?? undefined },
    station: { id: view.station.id, zh: view.station.nameZh ?? undefined, en: view.station.nameEn ?? undefined },
    judge: { id: device.judge, name: judgeName, seat },
    device: device.device,
    names,
    severalSheets: view.station.sheets.length > 1,
    tasks,
  };
}

// Who marks which seat of this sheet is the server's word: after a release the others move up, and a substitute finds it marked already.
function taskOf(sheet, planFor, judge, usual) {
  const panel = sheet.panel ?? [{ judge, seat: usual }];
  const seated = panel.find((each) => each.judge === judge);
  const path = `${sheet.skill}/${sheet.stage}/${sheet.sheet}`;
  return {
    id: `${sheet.contestant}/${sheet.stage}/${sheet.sheet}`,
    path,
    contestant: sheet.contestant,
    heat: sheet.heat ?? '',
    bench: sheet.bench ?? '',
    label: sheet.bench || sheet.contestant,
    open: sheet.state === 'open' && seated !== undefined && sheet.outcome !== 'notAttempted',
    submitted: sheet.submitted,
    mine: sheet.submitted.find((entry) => entry.judge === judge) ?? null,
    panel,
    extraSeconds: sheet.extraSeconds ?? 0,
    outcome: sheet.outcome ?? null,
    plan: planFor(path, seated?.seat ?? usual, sheet.outcome ?? null),
  };
}

// "2" before "10", "A2" before "A10"; nothing drawn yet comes last.
export function natural(a, b) {
  if (a === '' || b === '') {
    return Number(a === '') - Number(b === '');
  }

  return a.localeCompare(b, 'en', { numeric: true });
}

// Who marks this sheet, and who has handed in; never what. The state is 'done', 'reopened', 'me' or 'waiting'.
export function panelOf(desk, task) {
  return [...task.panel].sort((a, b) => a.seat - b.seat)
    .map(({ judge, seat }) => ({ judge, seat, name: desk.names.get(judge) ?? judge, state: seatState(desk, task, judge) }));
}

function seatState(desk, task, judge) {
  const entry = task.submitted.find((each) => each.judge === judge);
  if (entry !== undefined) {
    return entry.reopened === true ? 'reopened' : 'done';
  }

  return judge === desk.judge.id ? 'me' : 'waiting';
}

export function heatsOf(tasks) {
  const heats = new Map();
  for (const task of tasks) {
    heats.set(task.heat, [...(heats.get(task.heat) ?? []), task]);
  }

  return [...heats].map(([heat, members]) => ({ heat, tasks: members }));
}

// The colour of a bench, 0 to 7: the same on every tablet and for every heat, so that a wrong bench is seen from the corner of the eye.
export function colourOf(bench) {
  const number = /\d+/.exec(bench);
  return number === null ? 0 : Number(number[0]) % 8;
}
