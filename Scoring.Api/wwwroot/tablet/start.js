// A module graph is all or nothing: one file lost on a bad Wi-Fi, and the page stays dead. So the page is fetched again until it is whole.
const AGAIN_MS = 3000;

// Where the address is secure (https, localhost) the page also opens without the server; elsewhere browsers have no service workers.
navigator.serviceWorker?.register('/tablet/sw.js').catch(() => {});
import('./tablet.js').catch(() => setTimeout(() => location.reload(), AGAIN_MS));
