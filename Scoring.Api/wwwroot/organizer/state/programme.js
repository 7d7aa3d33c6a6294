// A programme's view as the pages need it. No DOM.

// The parts a programme has, in the order of its page; members always.
export function partsOf(programme) {
  const has = {
    standings: programme.standings.length > 0,
    participation: Boolean(programme.participation),
    tallies: programme.tallies.length > 0,
    registers: programme.registers.length > 0,
    upgrades: programme.upgrades.length > 0,
    nominations: programme.nominations.length > 0,
  };
  return ['members', ...Object.keys(has).filter((part) => has[part])];
}

export function partOf(programme, asked) {
  const parts = partsOf(programme);
  return parts.includes(asked) ? asked : parts[1] || 'members';
}

// Lines "subject module points" (spaces, commas or tabs between) become entries; what can't be read is told with its line.
export function entriesOf(text, period, subjects, modules) {
  const entries = [];
  const wrong = [];
  text.split('\n').forEach((line, i) => {
    const words = line.trim().split(/[\s,，;；]+/).filter(Boolean);
    if (!words.length) return;
    const subject = idOf(subjects, words[0], 'subject');
    const module = words.length > 2 ? idOf(modules, words[1], 'id') : modules.length === 1 ? modules[0].id : null;
    const points = words[words.length - 1];
    if (words.length < 2 || words.length > 3 || !module || !/^-?\d+(\.\d+)?$/.test(points)) wrong.push(i + 1);
    else entries.push({ subject: subject || words[0], module, points, period });
  });
  return { entries, wrong };
}

function idOf(list, text, id) {
  const named = list.filter((one) => one[id] === text || nameTexts(one).includes(text));
  return named.length === 1 ? named[0][id] : null;
}

function nameTexts(one) {
  return typeof one.name === 'string' ? [one.name] : [one.name && one.name.zh, one.name && one.name.en].filter(Boolean);
}

// "12 / 30", or "12" without a quota.
export function filled(count, quota) {
  return quota ? `${count} / ${quota}` : String(count);
}

// Whom a tally is about now: who has not left, each once.
export function subjectsOf(tally) {
  return tally.stints.filter((stint) => !stint.left).map(({ subject, name }) => ({ subject, name }));
}

// A certificate's words with what they stand for; a text of one language serves both.
export function certificateOf(rules, item, category, language) {
  const { title, text, issuer } = rules.certificate;
  const say = (words) => (words ? (language === 'en' ? words.en || words.zh : words.zh || words.en) : '');
  const values = { name: item.name, category: say(category && category.name), citation: item.citation, year: String(item.year || '') };
  return {
    title: say(title),
    // One pass: a name that looks like a placeholder stays what it is.
    text: say(text).replace(/\{(name|category|citation|year)\}/g, (_, word) => values[word]),
    issuer: say(issuer),
    number: item.certificate,
    day: item.decidedAt ? dayOf(new Date(item.decidedAt)) : '',
  };
}

// The hall's own day, not Greenwich's.
function dayOf(date) {
  const two = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

// What may be done with a nomination now.
export function stepsOf(item, rules) {
  if (item.state === 'awarded') return rules.certificate ? ['certificate'] : [];
  if (item.state === 'refused') return [];
  const favouring = item.reviews.filter((review) => review.favours).length;
  const ready = favouring >= rules.reviews && (item.reviews.length === 0 || favouring > item.reviews.length - favouring);
  return ready ? ['review', 'award', 'refuse'] : ['review', 'refuse'];
}
