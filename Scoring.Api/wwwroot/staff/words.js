// Words that more than one staff page uses.
export const staffWords = {
  'staff.language': ['English', '中文'],
  'staff.cancel': ['取消', 'Cancel'],
  'staff.close': ['关闭', 'Close'],
  'staff.back': ['返回', 'Back'],
  'staff.again': ['再试一次', 'Try again'],
  'staff.unconfirmed': ['还没有得到服务器确认，正在重发……', 'Not confirmed by the server yet; sending again …'],
  'staff.unreachable': ['连不上服务器。请检查无线网络；连上后会自动继续。', 'The server cannot be reached. Check the Wi-Fi; it goes on by itself.'],
  'staff.oldBrowser': [
    '这个浏览器太旧，无法使用本系统。请换用 Chrome 87、Safari 14 或更新的版本。',
    'This browser is too old. Please use Chrome 87, Safari 14 or newer.',
  ],
};
