import { LOOKED_UP, writeOffsets } from './boxes-to-bit-table.ts';
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
  readonly offsets: Int32Array;
  /** For each mode (see `modeOf`) the rules that release in it. */
  readonly releasing: readonly Int32Array[];
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
  return { offsets: new Int32Array(LOOKED_UP + 1), releasing: releasingByMode(table.rulePaths), fieldBits, released: new Int32Array(words) };
}

/** The fields that are released, a bit each in the order of the table's fields. The answer lives in the desk until the next call. */
export function releaseMask(table: DecisionTable, desk: MaskDesk, request: MaskRequest): Int32Array {
  const { offsets, released, fieldBits } = desk;
  const releasing = desk.releasing[modeOf(request)] as Int32Array;
  writeOffsets(table.rules, request, offsets);
  released.fill(0);
  for (let category = 0; category < fieldBits.length; category += 1) {
    if (isReleased(table, { offsets, releasing, category })) addBits(released, fieldBits[category] as Int32Array);
  }
  return released;
}

function isReleased({ rules, rulePaths }: DecisionTable, at: { offsets: Int32Array; releasing: Int32Array; category: number }): boolean {
  const { bits } = rules;
  const { offsets } = at;
  const end = rules.endWord[at.category] as number;
  let found = false;
  for (let word = rules.firstWord[at.category] as number; word < end; word += 1) {
    let left = -1;
    for (let index = 0; index < offsets.length && left !== 0; index += 1) left &= bits[(offsets[index] as number) + word] as number;
    if ((left & (rulePaths.prohibition[word] as number)) !== 0) return false;
    if ((left & (at.releasing[word] as number)) !== 0) found = true;
  }
  return found;
}

/** Which of the paths that turn on more than their box release: one of sixteen modes. */
function modeOf({ registerChannel, ownData, judgement, consent }: MaskRequest): number {
  return (registerChannel ? 8 : 0) + (ownData ? 4 : 0) + (judgement === 'necessary' ? 2 : 0) + (consent === 'given' ? 1 : 0);
}

/** For each mode, the rules that release in it. */
function releasingByMode({ always, register, self, necessity, consent }: PathBits): readonly Int32Array[] {
  return Array.from({ length: 16 }, (_, mode) => {
    const paths = [
      always,
      ...(mode & 8 ? [register] : []),
      ...(mode & 4 ? [self] : []),
      ...(mode & 2 ? [necessity] : []),
      ...(mode & 1 ? [consent] : []),
    ];
    return Int32Array.from(always, (_word, word) => paths.reduce((bits, path) => bits | (path[word] as number), 0));
  });
}

function addBits(into: Int32Array, bits: Int32Array): void {
  for (let word = 0; word < into.length; word += 1) into[word] = (into[word] as number) | (bits[word] as number);
}
