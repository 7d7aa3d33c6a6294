import { element, key } from '../../staff/element.js';
import { durationOf, minuteOf, timeOf } from '../../staff/clock.js';
import { silenceOf, statusOf } from '../status.js';

// The dark bar: station, sheet, judge; where the sheet is; the clock.
export function createBar(app, texts, { now, onLanguage, onReview }) {
  const where = element('h1', { class: 'bar-where' });
  const who = element('p', { class: 'bar-who' });
  const pill = element('p', { class: 'pill', role: 'status' });
  const clock = element('time', { class: 'bar-clock' });
  const silent = element('p', { class: 'silent', role: 'alert', hidden: true });
  const review = key(texts.say('review'), onReview, { class: 'key-bar' });
  const bar = element('header', { class: 'bar' }, element('div', { class: 'bar-names' }, where, who), pill,
    review, key(texts.say('staff.language'), onLanguage, { class: 'key-bar' }), clock);

  return {
    nodes: [bar, silent],
    update({ desk, task, silentSince }) {
      const current = desk.tasks.find(({ id }) => id === task);
      where.textContent = [texts.name(desk.station, desk.station.id), current === undefined ? '' : texts.name(current.plan.name)]
        .filter((part, index, all) => part !== '' && all.indexOf(part) === index).join(' · ');
      who.textContent = `${texts.say('seat', { seat: desk.judge.seat })} · ${desk.judge.name}`;
      const record = task === null ? null : app.record(task);
      const status = statusOf({ record, waiting: app.waiting().length, troubled: app.troubled().length, silentSince });
      pill.className = `pill pill-${status.tone}`;
      pill.textContent = texts.say(status.key, { ...status.values, time: status.values.at === undefined ? '' : timeOf(status.values.at) });
      this.tick({ silentSince });
    },
    tick({ silentSince }) {
      clock.textContent = minuteOf(now());
      const silence = silenceOf(silentSince, now());
      silent.hidden = silence === 0;
      silent.textContent = texts.say('pill.silent', { time: durationOf(silence / 1000) });
    },
  };
}
