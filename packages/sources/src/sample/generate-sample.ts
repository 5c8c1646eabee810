import type { Binding } from '../binding.ts';
import { BINDINGS } from '../generated/bindings.ts';
import { SEPARATOR } from '../rows.ts';
import { random } from './random.ts';
import { faultyLearnerLines, faultySupportLines } from './sample-faults.ts';
import { type SampleRow, sampleLearner } from './sample-learner.ts';
import { profileAt } from './sample-profile.ts';
import { sampleRequest } from './sample-request.ts';
import { type SampleConsent, type SampleJudgement, sampleConsents, sampleJudgements } from './sample-states.ts';
import { sampleSupportRows } from './sample-support.ts';

/** An invented export with what a run of the gate needs besides. */
export interface Sample {
  /** The text of `oppilaat.csv`. */
  readonly oppilaat: string;
  /** The text of `tukimuodot.csv`. */
  readonly tukimuodot: string;
  readonly request: typeof sampleRequest;
  readonly judgements: readonly SampleJudgement[];
  readonly consents: readonly SampleConsent[];
}

const LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\uFEFF';

/** Invents an export of `learners` sound learners and a few faulty rows. The same seed gives the same texts everywhere. */
export function generateSample({ learners: count, seed }: { readonly learners: number; readonly seed: number }): Sample {
  const chance = random(seed);
  const learners = Array.from({ length: count }, (_item, serial) => sampleLearner(serial, profileAt(serial, chance), chance));
  const learnerFile = fileWriter('oppilaat');
  const supportFile = fileWriter('tukimuodot');
  const learnerLines = learners.map(({ row }) => learnerFile.line(row));
  const supportLines = learners.flatMap((learner) => sampleSupportRows(learner, chance)).map(supportFile.line);
  return {
    oppilaat: learnerFile.text(mixed(learnerLines, faultyLearnerLines(count, chance, learnerFile.line))),
    tukimuodot: supportFile.text(mixed(supportLines, faultySupportLines(count, supportFile.line))),
    request: sampleRequest,
    judgements: sampleJudgements(learners),
    consents: sampleConsents(learners),
  };
}

/** Puts the faulty lines between the sound ones, one after every third. */
function mixed(sound: readonly string[], faulty: readonly string[]): string[] {
  const between = sound.flatMap((line, index) => [line, ...(index % 3 === 2 ? faulty.slice((index - 2) / 3, (index + 1) / 3) : [])]);
  return [...between, ...faulty.slice(Math.floor(sound.length / 3))];
}

function fileWriter(bindingId: string) {
  const columns = columnNames(BINDINGS.find(({ id }) => id === bindingId));
  return {
    line: (row: SampleRow): string => columns.map((name) => row[name] ?? '').join(SEPARATOR),
    text: (lines: readonly string[]): string => `${BYTE_ORDER_MARK}${[columns.join(SEPARATOR), ...lines].join(LINE_END)}${LINE_END}`,
  };
}

function columnNames(binding: Binding | undefined): readonly string[] {
  return binding?.columns.map(({ name }) => name) ?? [];
}
