import type { RuleBook } from '@nivel/policy';
import type { SchemaDiff } from '@nivel/schema-tools/diff';

/** What the folder of the schemas is called where it is compared with a released version. */
export const PRESENT_MODEL = 'schemas';

/** What the catalog of a site is compared with. */
export interface EarlierVersions {
  /** Earlier rule books, oldest first. */
  readonly books: readonly EarlierBook[];
  /** The steps of the model from version to version, oldest first. */
  readonly models: readonly SchemaDiff[];
}

/** A rule book that the one of the site is compared with. */
export interface EarlierBook {
  /** What a person calls it: a released version, a branch, a folder. */
  readonly name: string;
  readonly book: RuleBook;
}
