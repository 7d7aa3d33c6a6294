// Where the public's pages are: what the server says, else the same host with the public listener's usual port. No DOM.
const PUBLIC_PORT = '5080';

export function publicAddress(me, place, path) {
  const origin = (me && me.publicAddress) || `${place.protocol}//${place.hostname}:${PUBLIC_PORT}`;
  return origin.replace(/\/$/, '') + path;
}
