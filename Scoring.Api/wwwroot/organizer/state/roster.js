// A list of contestants as pasted from a spreadsheet becomes a file the server can check. No DOM.

// The columns a list may have; the first of each is what a file says, the others are what people call it.
export const COLUMNS = [
  ['contestant', '选手编号', '编号', '参赛编号', 'id'],
  ['skill', '赛项', '竞赛项目', '项目', '工种'],
  ['name', '姓名', '选手', '选手姓名', '队名', '班组', '作品', '作品名称'],
  ['organisation', '单位', '参赛单位', '代表队', '单位名称', '工作单位', '所在单位', 'organization'],
  ['number', '准考证号', '参赛证号', '考号'],
  ['official', '正式选手', '正式'],
  ['group', '组别'],
  ['heat', '场次', '批次'],
  ['bench', '工位', '赛位', '工位号', '赛位号'],
  ['lot', '抽签号', '抽签'],
  ['state', '状态'],
  ['members', '成员', '队员'],
  ['coach', '教练', '指导教师', '指导老师'],
  ['level', '技能等级', '等级', '职业等级'],
];

// Cells of pasted text: tabs from a spreadsheet, else commas with quotes.
export function cells(text) {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const comma = clean.includes('\t') ? '\t' : ',';
  const rows = [];
  let row = [''];
  let quoted = false;
  for (let i = 0; i < clean.length; i++) {
    const letter = clean[i];
    if (quoted) {
      if (letter !== '"') row[row.length - 1] += letter;
      else if (clean[i + 1] === '"') row[row.length - 1] += clean[i++];
      else quoted = false;
    } else if (letter === '"' && row[row.length - 1] === '') quoted = true;
    else if (letter === comma) row.push('');
    else if (letter === '\n') {
      rows.push(row);
      row = [''];
    } else row[row.length - 1] += letter;
  }

  rows.push(row);
  return rows.map((one) => one.map((each) => each.trim())).filter((one) => one.some(Boolean));
}

// What was pasted, as rows of a file. Without headings the columns are taken as name, organisation, bench; the server finds ids and skills.
export function readPaste(text, skills) {
  const rows = cells(text);
  const headed = rows.slice(0, 20).some(isHeading);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const full = (headed ? rows : [PLAIN.slice(0, Math.min(width, PLAIN.length)), ...rows]).map((row) => padded(row, width));
  const people = headed ? rows.length - 1 - rows.findIndex(isHeading) : rows.length;
  if (people < 1) return { rows: full, people: 0, key: 'roster.paste.empty' };
  return { rows: full, people, key: !headed && skills.length > 1 ? 'roster.paste.skill' : null };
}

const PLAIN = ['姓名', '单位', '工位'];

export function toCsv(rows) {
  return rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

export function acceptable(name) {
  return /\.(xlsx|csv)$/i.test(name);
}

// Two known headings, a name among them; notes in brackets and stars of required columns do not count.
function isHeading(row) {
  const found = new Set(row.map(columnOf));
  return found.has('name') && found.size > (found.has(null) ? 2 : 1);
}

function columnOf(heading) {
  const plain = heading
    .toLowerCase()
    .replace(/[(\uff08].*$/, '')
    .replace(/[\s*\uff0a:\uff1a]/g, '');
  const known = COLUMNS.find((names) => names.includes(plain));
  return known ? known[0] : null;
}

function padded(row, width) {
  return row.concat(Array(Math.max(0, width - row.length)).fill(''));
}

function quote(text) {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
