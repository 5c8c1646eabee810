import { describe, expect, test } from 'vitest';
import { installFingerprint, reasonToInstall, recordInstall } from '../install-state.mjs';
import { temporaryProject, writeFile } from './temporary-project.ts';

const lock = (version: string) =>
  JSON.stringify({ packages: { '': {}, 'node_modules/yaml': { version }, 'node_modules/fsevents': { version: '2.0.0', optional: true } } });
const installed = (version: string) => JSON.stringify({ packages: { 'node_modules/yaml': { version } } });

describe('reasonToInstall', () => {
  test('nothing is installed', () => {
    expect(reasonToInstall(temporaryProject({ 'package-lock.json': lock('2.9.1') }))).toBe('absent');
  });

  test('an install that we recorded is current until the lock file changes', () => {
    const root = temporaryProject({ 'package-lock.json': lock('2.9.1'), 'node_modules/yaml/package.json': '{}' });
    recordInstall(root);
    expect(reasonToInstall(root)).toBeUndefined();
    writeFile(root, 'package-lock.json', lock('2.9.2'));
    expect(reasonToInstall(root)).toBe('lock-changed');
  });

  test.each([
    { name: 'the same versions', file: installed('2.9.1'), reason: undefined },
    { name: 'another version', file: installed('2.9.0'), reason: 'lock-changed' },
    { name: 'a package missing', file: '{"packages":{}}', reason: 'lock-changed' },
  ])('an install by hand with $name', ({ file, reason }) => {
    const root = temporaryProject({ 'package-lock.json': lock('2.9.1'), 'node_modules/.package-lock.json': file });
    expect(reasonToInstall(root)).toBe(reason);
  });

  test('a node_modules that nobody knows anything about is installed again', () => {
    const root = temporaryProject({ 'package-lock.json': lock('2.9.1'), 'node_modules/yaml/package.json': '{}' });
    expect(reasonToInstall(root)).toBe('lock-changed');
  });
});

test('the fingerprint is that of the lock file, not of its time', () => {
  const one = temporaryProject({ 'package-lock.json': lock('2.9.1') });
  const other = temporaryProject({ 'package-lock.json': lock('2.9.1') });
  expect(installFingerprint(one)).toBe(installFingerprint(other));
});
