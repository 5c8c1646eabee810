import { formatDay } from '@nivel/policy';
import { collectLearnerFacts, type LearnerFactsCollector, type RecordEvent } from '@nivel/sources';
import { freeTextFields } from './free-text.ts';
import { type CaseDesk, type LearnerCase, openCaseDesk } from './learner-case.ts';
import { type RecordedStates, recordedStates } from './learner-states.ts';
import { openVerdictDesk, type RecordVerdict, type VerdictDesk } from './record-verdict.ts';
import type { ReleaseInput } from './release-input.ts';

/** Where records get their verdicts: the same while planning and while writing. */
export interface ReleaseDesk {
  readonly input: ReleaseInput;
  readonly facts: LearnerFactsCollector;
  readonly recorded: RecordedStates;
  readonly cases: CaseDesk;
  readonly verdicts: VerdictDesk;
  readonly freeText: ReadonlySet<string>;
  /** The cases of learners met so far, by key. */
  readonly learnerCases: Map<string, LearnerCase>;
}

export function openReleaseDesk(input: ReleaseInput): ReleaseDesk {
  const { request, table } = input;
  const { receiverOrganisation } = request;
  const freeText = freeTextFields();
  return {
    input,
    facts: collectLearnerFacts({ day: formatDay(request.day), ...(receiverOrganisation === undefined ? {} : { receiverOrganisation }) }),
    recorded: recordedStates(request, input),
    cases: openCaseDesk(request, table),
    verdicts: openVerdictDesk({ fieldIndex: table.fieldIndex, freeText }),
    freeText,
    learnerCases: new Map(),
  };
}

/** The verdict on a record. The facts of all learners must have been gathered before. */
export function verdictFor(desk: ReleaseDesk, record: RecordEvent): RecordVerdict {
  const properties = Object.keys(record.value).filter((property) => record.value[property] !== undefined);
  return desk.verdicts.verdictOf(record.entity, properties, caseOfRecord(desk, record));
}

/** Only a support decision has a fact of its own; every other record has the facts of its learner. */
function caseOfRecord(desk: ReleaseDesk, record: RecordEvent): LearnerCase {
  if (record.entity !== 'support-decision') return caseOfLearner(desk, record.learnerKey);
  return desk.cases.caseOf(desk.facts.of(record), desk.recorded.byLearner.get(record.learnerKey));
}

/** The case of a learner apart from any record. */
export function caseOfLearner(desk: ReleaseDesk, learnerKey: string): LearnerCase {
  const known = desk.learnerCases.get(learnerKey);
  if (known !== undefined) return known;
  const made = desk.cases.caseOf(desk.facts.ofLearner(learnerKey), desk.recorded.byLearner.get(learnerKey));
  desk.learnerCases.set(learnerKey, made);
  return made;
}
