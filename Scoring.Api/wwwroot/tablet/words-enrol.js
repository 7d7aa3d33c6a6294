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
  'enrol.shared': ['裁判组共用', 'Shared by the panel'],
  'enrol.shared.number': ['裁判组共用 · {number} 号平板', 'Shared by the panel · tablet {number}'],
  'enrol.shared.text': [
    '登记后，本考核点的裁判轮流使用这台平板：各选自己的姓名，用自己的 PIN 进入。登记码随即作废。',
    'Afterwards the judges of this station take turns on this tablet, each behind a PIN. The code is spent.',
  ],
  'enrol.shared.spend': ['登记为共用平板', 'Enrol it as a shared tablet'],
  'enrol.early': ['登记还没有开放', 'Enrolment is not open yet'],
  'enrol.early.at': ['计划 {time} 开放，由组委会在现场打开。', 'Planned for {time}; the organizer opens it on the spot.'],
  'enrol.early.day': ['组委会会在比赛当天开放登记。', 'The organizer opens it on the day of the competition.'],
  'enrol.early.ask': [
    '这张卡仍然有效，没有被用掉。开放后请再扫一次；有疑问请找组委会。',
    'The card is still good and was not spent. Scan it again then; ask the organizer if in doubt.',
  ],
  'enrol.early.check': ['先检查这台平板能不能用', 'Check now whether this tablet is fit'],
  'enrol.held': [
    '这台平板还保存着 {count} 份未发送的评分表。登记为另一位裁判后它们不会发送；请先告诉组委会。',
    'This tablet still holds {count} unsent sheets. They will not be sent after enrolling for somebody else; tell the office first.',
  ],
};
