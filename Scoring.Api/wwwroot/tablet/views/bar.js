import { element, key } from '../../staff/element.js';
import { durationOf, minuteOf, timeOf } from '../../staff/clock.js';
import { silenceOf, statusOf } from '../status.js';

// The dark bar: station, sheet, judge; where the sheet is; the clock.
export function createBar(app, texts, { now, onLanguage, onReview, onLock }) {
  const where = element('h1', { class: 'bar-where' });
  const who = element('p', { class: 'bar-who' });
  const pill = element('p', { class: 'pill', role: 'status' });
  const clock = element('time', { class: 'bar-clock' });
  const silent = element('p', { class: 'silent', role: 'alert', hidden: true });
  const review = key(texts.say('review'), onReview, { class: 'key-bar' });
  const lock = key(texts.say('lock'), onLock, { class: 'key-bar', hidden: true });
  const bar = element('header', { class: 'bar' }, element('div', { class: 'bar-names' }, where, who), pill,
    lock, review, key(texts.say('staff.language'), onLanguage, { class: 'key-bar' }), clock);

  return {
    nodes: [bar, silent],
    update({ desk, task, silentSince }) {
      lock.hidden = !app.isShared();
      const current = desk.tasks.find(({ id }) => id === task);
      const station = texts.name(desk.station, desk.station.id);
      const sheet = texts.name(current.plan.name);
      where.textContent = station.includes(sheet) ? station : `${station} · ${sheet}`;
      who.textContent = `${texts.say('who', { seat: desk.judge.seat })} · ${desk.judge.name}`;
      tick({ desk, task, silentSince });
    },
    tick,
  };

  function tick({ desk, task, silentSince }) {
    const current = desk.tasks.find(({ id }) => id === task);
    const [waiting, troubled] = [app.waiting(), app.troubled().length];
    const status = statusOf({ record: app.record(task), task: current, waiting, troubled, silentSince, now: now() });
    pill.className = `pill pill-${status.tone}`;
    const said = texts.say(status.key, { ...status.values, time: status.values.at === undefined ? '' : timeOf(status.values.at) });
    pill.textContent === said || pill.replaceChildren(said);
    clock.textContent = minuteOf(now());
    const silence = silenceOf(silentSince, now());
    silent.hidden = silence === 0;
    silent.textContent = texts.say('pill.silent', { time: durationOf(silence / 1000) });
  }
}
