import { writeFileSync } from 'node:fs';
import { consentsSchema } from '../src/consent.ts';
import { judgementsSchema } from '../src/judgement.ts';

/* Writes the published schemas from the shapes that the readers use. */

const WIDTH = 150;

for (const [name, schema] of [['consents', consentsSchema()] as const, ['judgements', judgementsSchema()] as const]) {
  writeFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), `${layOut(schema, '')}\n`);
}

/** JSON as the formatter of the repository lays it out: lists of plain values on one line where they fit. */
function layOut(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const line = JSON.stringify(value).replaceAll('","', '", "');
    if (value.every((item) => typeof item === 'string') && indent.length + line.length < WIDTH - 30) return line;
    return `[\n${value.map((item) => deeper + layOut(item, deeper)).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${layOut(item, deeper)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
