// The JSON Schema of scheme format 1, as editors use it: it takes what the server reads, and refuses every mistake a schema can see.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';

const root = new URL('../../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const folder = 'tests/Scoring.Rules.Tests/Schemes/';
const full = read(`${folder}full.json`);
const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(read('Scoring.Api/wwwroot/schemas/scheme-1.json'));
const faults = (scheme) => (validate(scheme) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`));

function changed({ at, value, without }, inside) {
  const scheme = structuredClone(full);
  const steps = [...inside.split('/'), ...at.split('/')].filter(Boolean);
  const last = steps.pop();
  const parent = steps.reduce((node, step) => node[step], scheme);
  if (without) delete parent[last];
  else parent[last] = value;
  return scheme;
}

test('the scheme that has everything is valid', () => assert.deepEqual(faults(full), []));

const shelf = 'Scoring.Api/Templates/';
const schemes = readdirSync(new URL(shelf, root), { recursive: true }).filter((path) => /(^|[\\/])scheme\.json$/.test(path));
test('there are templates to look at', () => assert.ok(schemes.length >= 13));
for (const path of schemes) {
  test(`the template's scheme ${path} is valid`, () => assert.deepEqual(faults(read(shelf + path)), []));
}

for (const { in: inside, mistakes } of read(`${folder}mistakes.json`)) {
  for (const mistake of mistakes) {
    const what = `${inside}/${mistake.at}: ${mistake.without ? 'without' : JSON.stringify(mistake.value)}`;
    test(`${mistake.readerOnly ? 'not seen by a schema' : 'refused'}: ${what}`, () => {
      assert.equal(faults(changed(mistake, inside)).length === 0, mistake.readerOnly === true);
    });
  }
}

test('whatever an editor can complete is explained in Chinese and English', () => {
  const undescribed = [];
  walk(read('Scoring.Api/wwwroot/schemas/scheme-1.json'), '', undescribed);
  assert.deepEqual(undescribed, []);
});

// What only narrows a property that is explained elsewhere needs no words of its own.
function walk(schema, path, undescribed) {
  const defs = read('Scoring.Api/wwwroot/schemas/scheme-1.json').$defs;
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const described = property.description ?? defs[property.$ref?.split('/').at(-1)]?.description;
    const isDefinition = Object.keys(property).some((key) => ['type', '$ref', 'enum'].includes(key));
    const narrows = !isDefinition || /\/(if|awards\/items)$/.test(path);
    if (!narrows && !/\p{Script=Han}.*[A-Za-z]{2}/su.test(described ?? '')) undescribed.push(`${path}/${name}`);
  }
  for (const [key, inner] of Object.entries(schema)) {
    if (inner && typeof inner === 'object') walk(inner, `${path}/${key}`, undescribed);
  }
}
