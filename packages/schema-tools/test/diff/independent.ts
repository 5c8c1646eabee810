import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Finding, Witness } from '../../src/diff.ts';
import { filesOf, type Parts } from './versions.ts';

/* A judge that shares nothing with the comparison but the files: annotations are unknown keywords to it, and passed over. */

const OPTIONS = {
  strict: false,
  validateSchema: false,
  meta: false,
  ownProperties: true,
  validateFormats: false,
  messages: false,
  logger: false,
  code: { optimize: false },
} as const;
const OPENED = new WeakMap<Parts, Ajv2020>();

/** A validator with the schemas of a version. */
export function validatorOf(parts: Parts): Ajv2020 {
  const ajv = OPENED.get(parts) ?? new Ajv2020(OPTIONS);
  if (OPENED.has(parts)) return ajv;
  for (const { file, text } of filesOf(parts)) {
    if (file.endsWith('.schema.json')) ajv.addSchema({ ...JSON.parse(text), $schema: undefined });
  }
  OPENED.set(parts, ajv);
  return ajv;
}

/** Whether a version accepts a document as a record of an entity; an entity that it does not have accepts nothing. */
function accepts(parts: Parts, id: string, document: unknown): boolean {
  const validate = validatorOf(parts).getSchema(id);
  return validate !== undefined && validate(document) === true;
}

/** The witnesses of a finding that do not show what they say. */
export function falseWitnesses({ witness, counterWitness }: Finding, versions: { readonly old: Parts; readonly new: Parts }): readonly Witness[] {
  const given = [witness, counterWitness].filter((each) => each !== undefined);
  return given.filter(({ entity, acceptedBy, refusedBy, document }) => {
    const ids = { old: idOf(versions.old, entity), new: idOf(versions.new, entity) };
    return !accepts(versions[acceptedBy], ids[acceptedBy], document) || accepts(versions[refusedBy], ids[acceptedBy], document);
  });
}

function idOf(parts: Parts, entity: string): string {
  const file = filesOf(parts).find((each) => each.file === `${entity}.schema.json`);
  return file === undefined ? '' : JSON.parse(file.text).$id;
}
