#!/usr/bin/env node
// Prints `PASSED FAILED` of a report that vitest wrote as JSON. Exits 1, and prints nothing, when there is no report.
import { existsSync } from 'node:fs';
import { readJson } from './project.mjs';
import { countTests } from './test-report.mjs';

const file = process.argv[2] ?? '';
if (existsSync(file)) {
  const { passed, failed } = countTests(readJson(file));
  console.log(`${passed} ${failed}`);
} else {
  process.exitCode = 1;
}
