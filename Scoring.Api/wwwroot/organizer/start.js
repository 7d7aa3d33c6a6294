// A module graph is all or nothing: one file lost on a bad Wi-Fi, and the page stays dead. So it is loaded again until it is whole.
const AGAIN_MS = 3000;

import('./console.js').catch(() => setTimeout(() => location.reload(), AGAIN_MS));
