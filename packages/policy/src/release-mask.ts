import { findAlive, LOOKED_UP, writeOffsets } from './boxes-to-bit-table.ts';
import type { ConsentState, JudgementState } from './paths.ts';
import type { DecisionTable, PathBits } from './rule-book-to-decision-table.ts';

/** A stated request as indices into the vocabulary, for deciding by bits alone: no unknown facts, the same states for every field. */
export interface MaskRequest {
  /** The index of a value for each dimension after the category. */
  readonly values: Int32Array;
  readonly day: number;
  readonly registerChannel: boolean;
  readonly ownData: boolean;
  readonly judgement: JudgementState;
  readonly consent: ConsentState;
}

/** Where {@link releaseMask} works: made once, used for any number of requests by one caller. */
export interface MaskDesk {
  readonly alive: Int32Array;
  readonly offsets: Int32Array;
  /** For each category the bits of its fields. */
  readonly fieldBits: readonly Int32Array[];
  readonly released: Int32Array;
}

export function maskDesk(table: DecisionTable): MaskDesk {
  const words = Math.ceil(table.fields.length / 32);
  const fieldBits = Array.from(table.rules.firstWord, () => new Int32Array(words));
  for (const [index, category] of table.categoryOfField.entries()) {
    const bits = fieldBits[category];
    if (bits !== undefined) bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31));
  }
  return { alive: new Int32Array(table.rules.words), offsets: new Int32Array(LOOKED_UP + 1), fieldBits, released: new Int32Array(words) };
}

/** The fields that are released, a bit each in the order of the table's fields. The answer lives in the desk until the next call. */
export function releaseMask(table: DecisionTable, desk: MaskDesk, request: MaskRequest): Int32Array {
  const { offsets, alive, released } = desk;
  writeOffsets(table.rules, request, offsets);
  findAlive(table.rules, offsets, alive);
  released.fill(0);
  for (let category = 0; category < desk.fieldBits.length; category += 1) {
    if (isReleased(table, { alive, category, request })) addBits(released, desk.fieldBits[category]);
  }
  return released;
}

function isReleased(table: DecisionTable, at: { alive: Int32Array; category: number; request: MaskRequest }): boolean {
  const { rulePaths: paths, rules } = table;
  let releasing = false;
  for (let word = rules.firstWord[at.category] as number; word < (rules.endWord[at.category] as number); word += 1) {
    const bits = at.alive[word] as number;
    if (bits === 0) continue;
    if ((bits & (paths.prohibition[word] as number)) !== 0) return false;
    releasing ||= (bits & releasingBits(paths, word, at.request)) !== 0;
  }
  return releasing;
}

function releasingBits(paths: PathBits, word: number, request: MaskRequest): number {
  let bits = paths.always[word] as number;
  if (request.registerChannel) bits |= paths.register[word] as number;
  if (request.ownData) bits |= paths.self[word] as number;
  if (request.judgement === 'necessary') bits |= paths.necessity[word] as number;
  if (request.consent === 'given') bits |= paths.consent[word] as number;
  return bits;
}

function addBits(into: Int32Array, bits: Int32Array | undefined): void {
  if (bits === undefined) return;
  for (let word = 0; word < into.length; word += 1) into[word] = (into[word] as number) | (bits[word] as number);
}
