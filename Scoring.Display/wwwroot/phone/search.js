// Finds rows by name, bench or organisation. Spaces, dots, width and case do not matter; every word typed must be found.
const plain = text => (text || '').normalize('NFKC').toLowerCase().replace(/[\s·•・.]/g, '');

export function finder(typed) {
  const words = typed.trim().split(/\s+/).map(plain).filter(Boolean);
  if (!words.length) return () => true;
  return row => {
    const texts = [row.name, row.organisation].map(plain);
    const seats = [row.bench, row.place].map(plain);
    // A number means this bench, not every bench that has it somewhere.
    return words.every(word => seats.includes(word) || texts.some(text => text.includes(word)));
  };
}
