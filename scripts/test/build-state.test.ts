import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildIsCurrent, recordBuild } from '../build-state.mjs';
import { temporaryProject, writeFile } from './temporary-project.ts';

const FILES = {
  'package.json': '{ "workspaces": ["schemas", "packages/*"] }',
  'node_modules/.bin/tsc': '',
  'schemas/package.json': '{}',
  'schemas/learner.schema.json': '{}',
  'packages/model/package.json': '{ "scripts": { "build": "tsc" } }',
  'packages/model/src/index.ts': 'export {};',
  'packages/model/dist/index.js': 'export {};',
  'packages/model/test/model.test.ts': '',
};
let root: string;

beforeEach(() => {
  root = temporaryProject(FILES);
  recordBuild(root);
});

test('a build is current when nothing changed', () => {
  expect(buildIsCurrent(root)).toBe(true);
});

test('a checkout without a build is not current', () => {
  expect(buildIsCurrent(temporaryProject(FILES))).toBe(false);
});

test.each(['packages/model/src/index.ts', 'schemas/package.json', 'package.json'])('a change of %s asks for a build', (file) => {
  const later = new Date(Date.now() + 5000);
  utimesSync(join(root, file), later, later);
  expect(buildIsCurrent(root)).toBe(false);
});

test('a new source file asks for a build', () => {
  writeFile(root, 'packages/model/src/parse.ts', '');
  expect(buildIsCurrent(root)).toBe(false);
});

test.each(['packages/model/test/more.test.ts', 'packages/model/dist/more.js', 'schemas/more.schema.json'])('%s does not ask for a build', (file) => {
  writeFile(root, file, '');
  expect(buildIsCurrent(root)).toBe(true);
});

test('a removed result of a build asks for a build', () => {
  rmSync(join(root, 'packages/model/dist'), { recursive: true });
  expect(buildIsCurrent(root)).toBe(false);
});
