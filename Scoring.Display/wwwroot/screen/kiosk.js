// What makes a browser a screen: full at one tap, no pointer, awake; keys and taps hold and turn the page.
export function kiosk({ hold, step }) {
  const root = document.documentElement;
  let hide = 0;
  const still = () => {
    root.classList.remove('pointer');
    clearTimeout(hide);
  };
  window.addEventListener('mousemove', () => {
    root.classList.add('pointer');
    clearTimeout(hide);
    hide = setTimeout(still, 2000);
  });
  window.addEventListener('keydown', event => {
    const [next, back] = [() => step(1), () => step(-1)];
    const keys = { f: full, F: full, ' ': hold, ArrowRight: next, ArrowDown: next, ArrowLeft: back, ArrowUp: back };
    if (!keys[event.key] || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    keys[event.key]();
  });
  window.addEventListener('click', event => {
    const at = event.clientX / window.innerWidth;
    if (!isFull() && canBeFull()) full();
    else if (at < 0.25) step(-1);
    else if (at > 0.75) step(1);
    else hold();
  });
  awake();
  document.addEventListener('visibilitychange', () => { if (!document.hidden) awake(); });
}

const isFull = () => !!(document.fullscreenElement || document.webkitFullscreenElement) || window.innerHeight >= window.screen.height;

const canBeFull = () => !!(document.documentElement.requestFullscreen || document.documentElement.webkitRequestFullscreen);

function full() {
  const root = document.documentElement;
  if (document.fullscreenElement || document.webkitFullscreenElement) {
    (document.exitFullscreen || document.webkitExitFullscreen).call(document);
    return;
  }
  const asked = (root.requestFullscreen || root.webkitRequestFullscreen).call(root, { navigationUI: 'hide' });
  if (asked && asked.catch) asked.catch(() => {});
}

// Only where the page is served securely; elsewhere the machine's own settings have to keep it awake.
function awake() {
  if (navigator.wakeLock) navigator.wakeLock.request('screen').catch(() => {});
}
