// Heats and benches: who sits where, who came, and what may be drawn. No DOM.

// 2 before 10, A2 before A10; none last.
export function natural(a, b) {
  if (a === b) return 0;
  if (!a || !b) return a ? -1 : 1;
  return a.localeCompare(b, 'en', { numeric: true });
}

// The heats of a skill with their people by bench; those without a heat come last, under null.
export function heatsOf(contestants, skill, attendance = []) {
  const came = new Map(attendance.map((one) => [one.contestant, one]));
  const heats = new Map();
  for (const one of contestants.filter((each) => each.skill === skill)) {
    const heat = one.heat || null;
    if (!heats.has(heat)) heats.set(heat, []);
    heats.get(heat).push({ ...one, came: came.get(one.id) || null });
  }

  return [...heats]
    .sort(([a], [b]) => natural(a, b))
    .map(([heat, people]) => ({ heat, people: people.sort(bySeat), counts: count(people) }));
}

export function bySeat(a, b) {
  return natural(a.heat, b.heat) || natural(a.bench, b.bench) || natural(a.id, b.id);
}

// What the check-in says about a contestant: present, late, absent, or unknown.
export function attendanceOf(one) {
  return one.came ? one.came.attendance : 'unknown';
}

function count(people) {
  const counts = { all: 0, present: 0, late: 0, absent: 0, unknown: 0 };
  for (const one of people.filter(takesPart)) {
    counts.all += 1;
    counts[attendanceOf(one)] += 1;
  }

  return counts;
}

export function takesPart(one) {
  return one.state !== 'withdrawn' && one.state !== 'disqualified';
}

// "10" is 01 to 10; "A1-A6, B1" is what it says. Null where it can't be read.
export function readBenches(text) {
  const clean = toHalf(text).trim();
  if (/^\d{1,3}$/.test(clean)) return Number(clean) > 0 ? numbered('', 1, Number(clean), Math.max(2, clean.length)) : null;
  const benches = [];
  for (const piece of clean.split(/[,，、;；\s]+/).filter(Boolean)) {
    const span = /^([^\d~-]*)(\d+)\s*[-~至到]\s*\1?(\d+)$/.exec(piece);
    if (!span) benches.push(piece);
    else if (Number(span[3]) < Number(span[2]) || Number(span[3]) - Number(span[2]) > 999) return null;
    else benches.push(...numbered(span[1], Number(span[2]), Number(span[3]), span[2].length));
  }

  const fine = benches.length > 0 && new Set(benches).size === benches.length && benches.every((one) => one.length <= 16);
  return fine ? benches : null;
}

function numbered(head, from, to, width) {
  return Array.from({ length: to - from + 1 }, (_, i) => head + String(from + i).padStart(width, '0'));
}

function toHalf(text) {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');
}

// How many heats so many people need.
export function heatsNeeded(people, benches) {
  return Math.ceil(people / benches);
}

// Benches of a heat that nobody has.
export function freeBenches(contestants, skill, heat, benches) {
  const taken = new Set(contestants.filter((one) => one.skill === skill && one.heat === heat).map((one) => one.bench));
  return benches.filter((bench) => !taken.has(bench));
}

// Heats a contestant could go to: those there are, and one after the last.
export function heatNames(contestants, skill) {
  const names = [...new Set(contestants.filter((one) => one.skill === skill && one.heat).map((one) => one.heat))].sort(natural);
  const last = names[names.length - 1] || '0';
  return /^\d+$/.test(last) ? [...names, String(Number(last) + 1)] : names;
}

// Found by name, id, number, organisation, bench, or 2-03.
export function search(people, text) {
  const wanted = toHalf(text).trim().toLowerCase().replace('场', '');
  if (!wanted) return people;
  const parts = (one) => [one.name, one.id, one.number, one.organisation, one.bench, `${one.heat}-${one.bench}`];
  return people.filter((one) => parts(one).some((part) => part && part.toLowerCase().includes(wanted)));
}
