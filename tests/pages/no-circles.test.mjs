import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const folders = ['Scoring.Api/wwwroot', 'Scoring.Display/wwwroot'];
const modules = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.js') && !file.includes('vendor'))
    .map((file) => join(folder, file)),
);

const imports = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^'"]*?from '(\.[^']+)';|^import '(\.[^']+)';/gm)].map(([, from, bare]) =>
    join(dirname(file), from ?? bare),
  );

// The first circle met from here, as the way round it; null when there is none.
function circleFrom(file, way, done) {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
  if (done.has(file)) return null;
  for (const next of imports(file)) {
    const circle = circleFrom(next, [...way, file], done);
    if (circle) return circle;
  }

  done.add(file);
  return null;
}

test('no page module imports itself by way of others', () => {
  const done = new Set();
  assert.ok(modules.length > 200, `only ${modules.length} modules were found`);
  for (const file of modules) assert.equal(circleFrom(file, [], done), null);
});
