import { type Diagnostic, nearestName, type Place, type Step } from '@nivel/diagnostics';
import type { SchemaNode } from '../nodes.ts';

/** What rules know of the other files. */
export interface ProfileContext {
  /** The closed list of categories; without it their names are not compared with anything. */
  readonly categories: readonly string[] | undefined;
  /** Names of the shared forms. */
  readonly definitions: readonly string[];
  /** Codes by list id, in the order of the list. */
  readonly codeLists: ReadonlyMap<string, readonly string[]>;
  /** The names of the lists that someone else keeps. */
  readonly openLists: ReadonlySet<string>;
  /** Classes by field id, as written. */
  readonly classes: ReadonlyMap<string, string>;
}

/** One rule of the authoring profile: looks at one node and says what is wrong with it. */
export type Rule = (node: SchemaNode, context: ProfileContext) => readonly Diagnostic[];

/** The place of a keyword of a node, or of something deeper in it. */
export function placeIn(node: SchemaNode, ...steps: readonly Step[]): Place {
  return node.source.document.placeOfKey([...node.path, ...steps]);
}

/** The nearest valid name, or all of them, for a remedy. */
export function suggestionsFor(written: string, valid: readonly string[]): string {
  return nearestName(written, valid) ?? valid.join('`, `');
}
