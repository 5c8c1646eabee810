// Runs in an empty folder with the published packages installed, in plain Node: what an engineer does first.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { readCatalog } from '@nivel/catalog';
import { readDocument } from '@nivel/diagnostics';
import { parse } from '@nivel/model';
import { compileRuleBook, decideFields, readRequest } from '@nivel/policy';

const school = { oid: '1.2.246.562.10.00000000002', institutionCode: '00002', name: 'Esimerkkikoulu', providerOid: '1.2.246.562.10.00000000001' };
assert.equal(parse('school', school).kind, 'valid', 'a valid record is valid');
assert.equal(parse('school', { ...school, shoeSize: 43 }).kind, 'invalid', 'an unknown property is refused');

const require = createRequire(import.meta.url);
const parentOf = (name) => dirname(dirname(require.resolve(`${name}/package.json`)));
const { catalog, diagnostics } = await readCatalog({ schemas: parentOf('@nivel/schemas'), policies: parentOf('@nivel/policies') });
assert.deepEqual(diagnostics, [], 'the published rule book loads');

const facts = { learnerStatus: 'compulsory-age', placeAccepted: 'yes', protectionOrder: 'none', supportDecision: 'pol-17' };
const written = { ...JSON.parse(readFileSync('primus/request.json', 'utf8')), facts };
const input = readDocument(JSON.stringify(written), 'request.json');
const { request } = readRequest(input.document, { vocabulary: catalog.book.vocabulary, fields: catalog.book.fields });
const decisions = decideFields(compileRuleBook(catalog.book), request);
assert.equal(decisions.length, catalog.fields.length, 'every field has a decision');
assert.ok(
  decisions.some(({ outcome }) => outcome === 'release'),
  'something is released',
);
assert.ok(
  decisions.filter(({ field }) => field.startsWith('student-welfare.note')).every(({ outcome }) => outcome === 'withhold'),
  'welfare notes stay',
);
console.log(`${decisions.length} fields decided on Node ${process.versions.node}`);
