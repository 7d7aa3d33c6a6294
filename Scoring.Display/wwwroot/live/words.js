// What windows say themselves, Chinese and English.
const WORDS = {
  place: ['名次', 'Rank'],
  order: ['顺序', 'Order'],
  contestant: ['选手', 'Contestant'],
  bench: ['赛位', 'Bench'],
  organisation: ['单位', 'Organisation'],
  total: ['总分', 'Total'],
  overall: ['总成绩', 'Overall'],
  team: ['班组', 'Team'],
  work: ['作品', 'Work'],
  soFar: ['当前得分率', 'So far'],
  sumSoFar: ['累计', 'So far'],
  soFarBoard: ['实时进展', 'So far'],
  station: ['考核点', 'Station'],
  progressBoard: ['评分进度', 'Progress'],
  marked: ['已评', 'Marked'],
  contestantsMarked: ['选手已评完', 'contestants fully marked'],
  sheetsMarked: ['份评分表已提交', 'sheets submitted'],
  running: ['进行中', 'In progress'],
  provisional: ['暂定', 'Provisional'],
  inReview: ['复核中', 'In review'],
  frozen: ['封榜', 'Frozen'],
  final: ['最终', 'Final'],
  phone: ['手机查看', 'On your phone'],
  updated: ['更新', 'Updated'],
  held: ['已停留', 'Held'],
  top: ['前 {0} 名', 'Top {0}'],
  closed: ['名次将在公布后显示', 'Places are shown once they are released'],
  noRows: ['等待第一份成绩', 'Waiting for the first marks'],
  waiting: ['等待赛事开始', 'Waiting for a competition'],
  screen: ['大屏 {0}', 'Screen {0}'],
  stale: ['连接中断，正在重连。以下为 {0} 的数据', 'Reconnecting. Shown as of {0}'],
  seconds: ['{0} 秒前', '{0} s ago'],
  minutes: ['{0} 分钟前', '{0} min ago'],
  hours: ['{0} 小时前', '{0} h ago'],
  tap: ['轻触或按 F 进入全屏', 'Tap or press F for full screen'],
  guest: ['不计名次', 'Guest'],
  incomplete: ['未评完', 'Incomplete'],
  absent: ['未参加', 'Absent'],
  withdrawn: ['退赛', 'Withdrawn'],
  disqualified: ['取消资格', 'Disqualified'],
  marking: ['评分中', 'Marking'],
  allPlaces: ['全部名次', 'All places'],
  notHere: ['这个榜上现在没有这位选手。', 'This contestant is not on this board now.'],
  nothingFound: ['没有找到。请换个姓名、赛位或单位再试。', 'Nothing found. Try another name, bench or organisation.'],
};

export function say(language, word, ...values) {
  const text = WORDS[word][language === 'en' ? 1 : 0];
  return values.reduce((said, value, n) => said.replace(`{${n}}`, value), text);
}

export const knows = word => word in WORDS;

// A text of a board in this language, else in the other.
export const pick = (language, text) => (!text ? '' : (language === 'en' ? text.en || text.zh : text.zh || text.en) || '');

// 最终 · 第2版
export function labelOf(language, board) {
  const label = board.kind === 'soFar' && board.label === 'provisional' ? say(language, 'running') : say(language, board.label);
  if (board.label !== 'final' || !board.revision) return label;
  return language === 'en' ? `${label} · revision ${board.revision}` : `${label} · 第${board.revision}版`;
}

// 2场-03, as everybody sees a heat and a bench.
export function seatOf(language, row) {
  if (row.heat && row.bench) return `${numbered(language, row.heat)}-${row.bench}`;
  const heat = row.heat && (language === 'en' ? `Heat ${row.heat}` : `第 ${row.heat} 场`);
  const bench = row.bench && (language === 'en' ? `Bench ${row.bench}` : `赛位 ${row.bench}`);
  return [heat, bench].filter(Boolean).join(' · ');
}

function numbered(language, heat) {
  if (!/^[0-9]+$/.test(heat)) return heat;
  return language === 'en' ? `Heat ${heat}` : `${heat}场`;
}

export function ageOf(language, ms) {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return say(language, 'seconds', seconds);
  return seconds < 3600 ? say(language, 'minutes', Math.floor(seconds / 60)) : say(language, 'hours', Math.floor(seconds / 3600));
}

export const clockOf = (date, withSeconds) =>
  [date.getHours(), date.getMinutes(), ...(withSeconds ? [date.getSeconds()] : [])].map(n => `${n}`.padStart(2, '0')).join(':');
