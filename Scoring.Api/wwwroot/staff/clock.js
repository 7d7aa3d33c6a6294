// Times as people read them: local, 24 hours, always two digits.
export function timeOf(at) {
  const date = at instanceof Date ? at : new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':');
}

export function minuteOf(at) {
  return timeOf(at).slice(0, 5);
}

// 11-21 07:30; for what is days away.
export function momentOf(at) {
  const date = at instanceof Date ? at : new Date(at);
  return `${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())} ${minuteOf(date)}`;
}

// 222 → 03:42, 3723 → 1:02:03; for time limits and ages.
export function durationOf(seconds) {
  const whole = Math.floor(seconds);
  const hours = Math.floor(whole / 3600);
  const rest = [Math.floor((whole % 3600) / 60), whole % 60].map(twoDigits).join(':');
  return hours > 0 ? `${hours}:${rest}` : rest;
}

function twoDigits(number) {
  return String(number).padStart(2, '0');
}
