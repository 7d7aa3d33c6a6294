// The id of one intention. It is made once, stored with the request, and sent with every repetition of it.
// crypto.randomUUID is younger than our oldest browsers and absent on plain http; getRandomValues is neither.
const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-';

// 22 letters of 6 bits: 132 bits, so two tablets never meet.
const LENGTH = 22;

export function newOp(crypto = globalThis.crypto) {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => ALPHABET[byte & 63]).join('');
}
