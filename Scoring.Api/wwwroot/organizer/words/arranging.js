// Words of what is found wrong while arranging, and of opening.
export const arrangingWords = {
  'arrange.sheet.nowhere': ['“{sheet}” 还没有考核点。', '“{sheet}” has no station.'],
  'arrange.station.nameless': ['请填写考核点名称。', 'Give the station a name.'],
  'arrange.station.idle': ['这里还没有评分表。', 'No sheet is marked here yet.'],
  'arrange.station.empty': ['请至少填一名裁判。', 'At least one judge is needed.'],
  'arrange.panel.short': ['需要 {needed} 名裁判，现有 {seated} 名。', '{needed} judges are needed; there are {seated}.'],
  'arrange.judge.twice': ['同一名裁判坐了两个席位。', 'A judge has two seats here.'],
  'open.ready': ['一切就绪，可以开放评分', 'Everything is ready'],
  'open.lacking': ['开放之前还缺这些', 'Before it can open'],
  'open.name': ['网址编号 {id}', 'Address id {id}'],
  'open.scheme': ['{skills} 个赛项', '{skills} skills'],
  'open.contestants': ['{contestants} 名选手', '{contestants} contestants'],
  'open.stations': ['{stations} 个考核点 · {judges} 名裁判', '{stations} stations · {judges} judges'],
  'open.look': ['查看', 'Look'],
  'open.repair': ['去补充', 'Complete it'],
  'open.explain': [
    '开放后，名单和考核点不能再整体替换；平板即可提交评分。公众只看到进度，直到您放开更多。',
    'Once open, roster and stations can’t be replaced as a whole; tablets may submit. The public sees only progress until you open more.',
  ],
  'open.open': ['开放评分', 'Open for marking'],
  'open.ask': ['现在开放评分？', 'Open for marking now?'],
  'open.ask.explain': [
    '{contestants} 名选手、{stations} 个考核点、{judges} 名裁判将成为正式名单。开放不能撤回。',
    '{contestants} contestants, {stations} stations and {judges} judges become the official lists. Opening can’t be taken back.',
  ],
  'open.opened': ['已开放评分', 'Open for marking'],
  'open.opened.explain': [
    '裁判用登记过的平板即可评分。进展、平板和封榜都在“现场”页。',
    'Judges with enrolled tablets may mark. Progress, tablets and the freeze are on the wall.',
  ],
};
