// Everything the enrolment page says.
export const enrolWords = {
  'enrol.title': ['登记这台平板', 'Enrol this tablet'],
  'enrol.code': ['8 位登记码', '8-digit code'],
  'enrol.code.text': ['请输入组委会发给您的 8 位登记码，或扫描登记单上的二维码。', 'Type the 8 digits the office gave you, or scan the QR code on the slip.'],
  'enrol.look': ['下一步', 'Next'],
  'enrol.looking': ['正在查看登记码……', 'Looking at the code …'],
  'enrol.seat': ['裁判 {seat} 号席', 'Judge, seat {seat}'],
  'enrol.text': [
    '点击下面的按键后，这台平板只为这位裁判评分，登记码随即作废。如果不是您，请不要点。',
    'After a tap on the key this tablet marks for this judge only and the code is spent. Not you? Then do not tap.',
  ],
  'enrol.spend': ['是我，开始评分', 'It is me: start marking'],
  'enrol.spending': ['正在登记……', 'Enrolling …'],
  'enrol.held': [
    '这台平板还保存着 {count} 份未发送的评分表。登记为另一位裁判后它们不会发送；请先告诉组委会。',
    'This tablet still holds {count} unsent sheets. They will not be sent after enrolling for somebody else; tell the office first.',
  ],
};
