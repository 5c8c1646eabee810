import { readFile, writeFile } from 'node:fs/promises';
import type { Measured } from './measure.ts';
import type { Validation } from './validation.ts';

/** Deciding all fields of a record, engine by engine, as ratios to the fastest form with reasons. */
export function decisionTableText(measured: readonly Measured[], size: { fields: number; rules: number }): string {
  const base = measured.find((each) => each.name.startsWith('nivel, full'))?.microseconds ?? Number.NaN;
  const rows = measured.map((each) => `| ${each.name} | ${rounded(each.microseconds)} | ${rounded(each.microseconds / base)} | ${each.different} |`);
  return [
    `Deciding ${size.fields} fields of one record, ${size.rules} rules, the same requests for all, Node ${process.versions.node}:`,
    '',
    '| | µs a record | ratio | answers that differ |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/** Rows a second of a whole release beside the bare reader. */
export interface ReleaseRates {
  readonly rows: number;
  readonly bareReader: number;
  readonly records: number;
  readonly release: number;
}

export function releaseTableText(rates: ReleaseRates): string {
  const row = (name: string, rate: number) => `| ${name} | ${Math.round(rate / 100) / 10} | ${rounded(rates.bareReader / rate)} |`;
  return [
    `Reading an export of ${rates.rows} rows:`,
    '',
    '| | thousand rows a second | times the bare reader |',
    '| --- | ---: | ---: |',
    row('bare reader: rows and columns', rates.bareReader),
    row('records of the model, validated', rates.records),
    row('`nivel release`: decided, written, hashed', rates.release),
  ].join('\n');
}

/** One entity by several validators, as ratios to ours. */
export function validationTableText({ entity, fields, compared, rates }: Validation): string {
  const [ours] = rates;
  const rows = rates.map(({ name, accepted, refused, bytes, different }) => {
    const speeds = [accepted / 1000, accepted / (ours?.accepted ?? Number.NaN), refused / 1000, refused / (ours?.refused ?? Number.NaN)];
    return `| ${[name, ...speeds.map(rounded), Math.round(bytes / 1000), different].join(' | ')} |`;
  });
  return [
    `Validating one record of \`${entity}\`, ${fields} fields, the same constraints, compared on ${compared} records:`,
    '',
    '| | thousand valid a second | ratio | thousand faulty a second | ratio | import, minified, kB | answers that differ |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function rounded(value: number): string {
  if (value >= 100) return String(Math.round(value));
  return String(Number(value.toPrecision(2)));
}

const START = '<!-- bench: written by `npm run bench -- --readme` -->';
const END = '<!-- /bench -->';

/** Puts tables between the two markers of a README. */
export async function writeIntoReadme(path: string, tables: readonly string[]): Promise<void> {
  const text = await readFile(path, 'utf8');
  const [before, rest] = text.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} has no markers for the bench`);
  await writeFile(path, `${before}${START}\n\n${tables.join('\n\n')}\n\n${END}${after}`);
}
