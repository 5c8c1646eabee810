import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '@nivel/diagnostics';
import { readTextFiles, type TextFile } from './text-files.ts';

/** Where the two folders are. In a checkout both lie in its root; installed, each is a package of its own. */
export interface CatalogRoots {
  /** The folder that holds `schemas/`. */
  readonly schemas: string;
  /** The folder that holds `policies/`. */
  readonly policies: string;
}

/** The texts of both folders, before anyone reads their meaning. */
export interface CatalogTexts {
  readonly schemas: readonly TextFile[];
  readonly policies: readonly TextFile[];
  readonly modelVersion: string;
  readonly ruleBookVersion: string;
  readonly diagnostics: readonly Diagnostic[];
}

export async function readCatalogTexts(roots: CatalogRoots): Promise<CatalogTexts> {
  const [schemas, policies, modelVersion, ruleBookVersion] = await Promise.all([
    readTextFiles(roots.schemas, 'schemas', ['.json']),
    readTextFiles(roots.policies, 'policies', ['.yaml', '.yml']),
    versionOf(join(roots.schemas, 'schemas')),
    versionOf(join(roots.policies, 'policies')),
  ]);
  return {
    schemas: schemas.files,
    policies: policies.files,
    modelVersion,
    ruleBookVersion,
    diagnostics: [...schemas.diagnostics, ...policies.diagnostics],
  };
}

/** A digest of all texts, their names and the versions: the same texts give the same catalog. */
export function digestOf(texts: CatalogTexts): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([texts.modelVersion, texts.ruleBookVersion, texts.diagnostics.length]));
  for (const { file, text } of [...texts.schemas, ...texts.policies]) hash.update(JSON.stringify([file, text]));
  return hash.digest('hex');
}

/** The parts of `policies/` that a decision or its reasons turn on; cases, reviews and the like do not. */
const DECIDING = /^policies\/(vocabulary|acts|provisions|questions|situations)\/|^policies\/rules\/.*\/(rule|reasons)\.yaml$/;

/** A digest of what decides: the model and the rule book, with their versions. The same digest gives every decision the same again. */
export function ruleBookDigestOf({ modelVersion, ruleBookVersion, schemas, policies }: CatalogTexts): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([modelVersion, ruleBookVersion]));
  for (const { file, text } of [...schemas, ...policies.filter((each) => DECIDING.test(each.file))]) hash.update(JSON.stringify([file, text]));
  return hash.digest('hex');
}

async function versionOf(folder: string): Promise<string> {
  try {
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version?: unknown };
    return typeof version === 'string' ? version : '0.0.0';
  } catch {
    return '0.0.0';
  }
}
