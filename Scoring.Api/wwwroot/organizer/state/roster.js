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
  const comma = clean.split('\n')[0].includes('\t') ? '\t' : ',';
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

// Pasted rows with the columns found. Without a heading the order is: name, organisation, bench; ids and the only skill are given.
export function readPaste(text, skills) {
  const rows = cells(text);
  if (!rows.length) return { columns: [], rows: [], key: 'roster.paste.empty' };
  const heading = rows[0].map(columnOf);
  const headed = heading.includes('name') || heading.includes('contestant');
  const columns = headed ? heading.map((name, i) => name || rows[0][i]) : ['name', 'organisation', 'bench'].slice(0, rows[0].length);
  const body = headed ? rows.slice(1) : rows;
  const full = body.map((row) => row.slice(0, columns.length).concat(Array(Math.max(0, columns.length - row.length)).fill('')));
  if (!columns.includes('contestant')) {
    columns.unshift('contestant');
    full.forEach((row, i) => row.unshift(`c${String(i + 1).padStart(String(full.length).length, '0')}`));
  }

  if (!columns.includes('skill')) {
    if (skills.length !== 1) return { columns, rows: full, key: 'roster.paste.skill' };
    columns.splice(1, 0, 'skill');
    full.forEach((row) => row.splice(1, 0, skills[0].id));
  }

  return { columns, rows: full, key: full.length ? null : 'roster.paste.empty' };
}

export function toCsv(columns, rows) {
  return [columns, ...rows].map((row) => row.map(quote).join(',')).join('\r\n') + '\r\n';
}

// A list to fill in: the columns, and two rows that show how. The mark at the front makes a spreadsheet read it as UTF-8.
export function template(skills, language) {
  const skill = skills[0] ? skills[0].id : 'skill';
  const names = ['contestant', 'skill', 'name', 'organisation', 'number', 'group', 'heat', 'bench'];
  const columns = names.map((name) => COLUMNS.find((known) => known[0] === name)[language === 'en' ? 0 : 1]);
  const rows = [
    ['c001', skill, '示例·甲', '示例单位一', '1001', '', '1', '1'],
    ['c002', skill, '示例·乙', '示例单位二', '1002', '', '1', '2'],
  ];
  return `\ufeff${toCsv(columns, rows)}`;
}

export function acceptable(name) {
  return /\.(xlsx|csv)$/i.test(name);
}

function columnOf(heading) {
  const found = COLUMNS.find((names) => names.includes(heading.toLowerCase()));
  return found ? found[0] : null;
}

function quote(text) {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
