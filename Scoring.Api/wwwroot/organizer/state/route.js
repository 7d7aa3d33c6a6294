// The address after # and what it means. No DOM.

const OF_SKILLS = ['prepare', 'wall', 'standings', 'explanation', 'what-if', 'heats', 'hall'];
const PAGES = [...OF_SKILLS, 'contestant', 'sheet', 'enrol', 'screens', 'desk', 'paper', 'officials', 'scheme', 'print'];

export function read(hash) {
  const [place, question = ''] = hash.replace(/^#\/?/, '').split('?');
  const parts = place.split('/').filter(Boolean).map(decode);
  const asked = {};
  for (const pair of question.split('&').filter(Boolean)) {
    const [name, value = ''] = pair.split('=');
    asked[decode(name)] = decode(value);
  }

  if (parts[0] === 'new') return { page: 'prepare', step: parts[1] || 'name', asked };
  if (parts[0] === 'machine') return { page: 'machine', asked };
  if (parts[0] === 'scheme') return { page: 'scheme', asked };
  if (parts[0] === 'programmes') return { page: 'programmes', asked };
  if (parts[0] === 'p' && parts[1]) return programme(parts, asked);
  if (parts[0] !== 'c' || !parts[1]) return { page: 'competitions', asked };
  const page = PAGES.includes(parts[2]) ? parts[2] : 'wall';
  const route = { page, competition: parts[1], asked };
  if (page === 'prepare') route.step = parts[3] || 'contestants';
  if (page === 'hall') route.skill = parts[3];
  if (page === 'contestant' || page === 'explanation') route.contestant = parts[3];
  if (page === 'sheet') [route.contestant, route.stage, route.sheet] = parts.slice(3);
  return route;
}

function programme([, id, part, nomination], asked) {
  return { page: part === 'certificate' ? 'certificate' : 'programme', programme: id, part, nomination, asked };
}

export function write(...parts) {
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
