import type { SchemaDocument } from '../../schema-file.ts';
import { sameJson } from '../nodes/canonical.ts';
import type { SchemaVersion } from '../schema-version.ts';
import type { Draft } from './finding.ts';

/** The dialect says how schemas may be written. It refuses no document, but what keywords mean is written in it. */
export function dialectDrafts(old: SchemaVersion, next: SchemaVersion): readonly Draft[] {
  const [before, after] = [dialectsOf(old), dialectsOf(next)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names
    .filter((name) => !sameJson(before.get(name)?.root, after.get(name)?.root))
    .map((name): Draft => {
      const [from, to] = [before.get(name), after.get(name)];
      return {
        rule: 'dialect-changed',
        level: 'additive',
        direction: 'nobody',
        subject: name,
        old: from === undefined ? undefined : { source: from, path: [] },
        new: to === undefined ? undefined : { source: to, path: [] },
        oldValue: from?.root,
        newValue: to?.root,
      };
    });
}

function dialectsOf({ documents }: SchemaVersion): ReadonlyMap<string, SchemaDocument> {
  return new Map(documents.filter(({ kind }) => kind === 'dialect').map((source) => [source.name, source]));
}
