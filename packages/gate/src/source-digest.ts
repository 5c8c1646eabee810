import { createHash } from 'node:crypto';
import type { SourceEvent } from '@nivel/sources';

const BLOCK = 65_536;

/** A digest of all records and rows of one reading of the source: two readings with the same digest said the same. */
export function sourceDigest(): { add(event: SourceEvent): void; end(): string } {
  const hash = createHash('sha256');
  let waiting = '';
  const add = (text: string) => {
    waiting += text;
    if (waiting.length < BLOCK) return;
    hash.update(waiting);
    waiting = '';
  };
  return {
    add(event) {
      if (event.kind === 'record') add(`${event.entity} ${JSON.stringify(event.value)}\n`);
      if (event.kind === 'set-aside') add(`${event.file} ${event.row} ${event.line}\n`);
    },
    end: () => hash.update(waiting).digest('hex'),
  };
}
