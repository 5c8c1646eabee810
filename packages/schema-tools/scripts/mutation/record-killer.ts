import { Ajv2020 } from 'ajv/dist/2020.js';
import { AJV_OPTIONS } from '../../src/index.ts';
import type { Branch, Mutant } from './mutant.ts';
import { type Judged, type Records, recordsOf } from './records.ts';
import type { Shelf } from './shelf.ts';

export type RecordKiller = 'examples' | 'made records';

/** Annotations are nothing to this validator, and it only answers yes or no. */
const OPTIONS = {
  ...AJV_OPTIONS,
  strict: false,
  strictRequired: false,
  validateSchema: false,
  meta: false,
  allErrors: false,
  messages: false,
  code: { optimize: false },
};

type Accepts = (record: unknown) => boolean;

/** Who notices a mutant by judging records; `undefined` when every record gets the verdict that it had. */
export function openRecordKiller(shelf: Shelf): (mutant: Mutant) => RecordKiller | undefined {
  const usual = openAjv(shelf);
  const known = new Map<string, Records>();
  const recordsFor = (name: string): Records => {
    const records = known.get(name) ?? soundRecords(shelf, name, accepting(usual, shelf.rootOf(name)));
    known.set(name, records);
    return records;
  };
  return (mutant) => {
    const judges = judgesOf(shelf, mutant, usual);
    const notices = (by: keyof Records): boolean =>
      judges.some(({ name, accepts }) => recordsFor(name)[by].some((judged) => differs(accepts(), judged)));
    if (notices('written')) return 'examples';
    return notices('made') ? 'made records' : undefined;
  };
}

interface EntityJudge {
  readonly name: string;
  readonly accepts: () => Accepts;
}

/** A changed entity is judged by its own records, a changed form by those of every entity that uses it. */
function judgesOf(shelf: Shelf, mutant: Mutant, usual: Ajv2020): readonly EntityJudge[] {
  if (!shelf.shared.includes(mutant.name)) return [{ name: mutant.name, accepts: lazily(() => accepting(usual, mutant.root)) }];
  const ajv = openAjv(shelf, mutant);
  return shelf.usersOf(String(mutant.path[1])).map((name) => ({ name, accepts: lazily(() => accepting(ajv, shelf.rootOf(name))) }));
}

/** A schema is compiled when the first record asks. */
function lazily(make: () => Accepts): () => Accepts {
  let made: Accepts | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A remark is no refusal: only records whose verdict the schema itself gives can notice anything. */
function soundRecords(shelf: Shelf, name: string, accepts: Accepts): Records {
  const { written, made } = recordsOf(shelf.folder, shelf.schemas, shelf.entity(name));
  return { written: written.filter((judged) => !differs(accepts, judged)), made: made.filter((judged) => !differs(accepts, judged)) };
}

function differs(accepts: Accepts, { record, valid }: Judged): boolean {
  return accepts(record) !== valid;
}

/** A validator that knows the shared forms, one document of them perhaps as a mutant. */
function openAjv(shelf: Shelf, mutant?: Mutant): Ajv2020 {
  return new Ajv2020({ ...OPTIONS, schemas: shelf.shared.map((name) => plain(mutant?.name === name ? mutant.root : shelf.rootOf(name))) });
}

/** Without an id a schema can be compiled again and again. One that cannot be compiled accepts nothing. */
function accepting(ajv: Ajv2020, root: Branch): Accepts {
  const { $id: _id, ...schema } = plain(root);
  try {
    const validate = ajv.compile(schema);
    return (record) => validate(record) === true;
  } catch {
    return () => false;
  } finally {
    ajv.removeSchema(schema);
  }
}

function plain({ $schema: _dialect, ...rest }: Branch): Branch {
  return rest;
}
