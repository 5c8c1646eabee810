import type { RecordEvent, SourceEvent } from './events.ts';
import { type LearnerStatus, learnerStatus } from './learner-status.ts';
import { type DecisionFacts, type SupportDecisionFact, supportDecisionFact, supportDecisionOf } from './support-decision-fact.ts';

/** The facts of a request that an export can tell, under the names of the rule book. A fact that is not known is left out. */
export interface RequestFacts {
  readonly learnerStatus?: LearnerStatus;
  readonly placeAccepted?: 'yes' | 'no';
  readonly protectionOrder?: 'none' | 'in-force';
  readonly supportDecision?: SupportDecisionFact;
}

/** When and for whom facts are looked at. */
export interface FactsSetting {
  /** `yyyy-mm-dd`. */
  readonly day: string;
  /** The OID of the receiving provider; left out, nobody knows whether the place was accepted there. */
  readonly receiverOrganisation?: string;
}

/** Gathers the facts of all learners of a run while their records pass. Keeps a few days and words for each. */
export interface LearnerFactsCollector {
  add(event: SourceEvent): void;
  /** The facts for a record: its learner's, and for a support decision its own force. */
  of(record: Pick<RecordEvent, 'entity' | 'learnerKey' | 'value'>): RequestFacts;
  ofLearner(learnerKey: string): RequestFacts;
  /** The day on which the learner's basic education ended, if it has ended by the day of the setting. */
  endedOn(learnerKey: string): string | undefined;
}

interface LearnerState {
  birthDate?: string | undefined;
  compulsoryUntil?: string | undefined;
  endedOn?: string | undefined;
  protectionOrder?: string | undefined;
  placeAccepted: boolean;
  decisionsUnsure: boolean;
  readonly decisions: DecisionFacts[];
}

/** Starts with no learner known. Everything that {@link readRecords} gives may be added; order plays no part. */
export function collectLearnerFacts(setting: FactsSetting): LearnerFactsCollector {
  const learners = new Map<string, LearnerState>();
  let decisionsRead = false;
  const stateOf = (learnerKey: string): LearnerState => {
    const state = learners.get(learnerKey) ?? { placeAccepted: false, decisionsUnsure: false, decisions: [] };
    learners.set(learnerKey, state);
    return state;
  };
  const ofLearner = (learnerKey: string): RequestFacts => factsOf(learners.get(learnerKey), setting, decisionsRead);
  const endedOn = (learnerKey: string): string | undefined => endedBy(learners.get(learnerKey), setting.day);
  return {
    add(event) {
      if (event.kind === 'record') note(event, stateOf(event.learnerKey), setting);
      if (event.kind === 'set-aside' && event.learnerKey !== undefined) stateOf(event.learnerKey).decisionsUnsure = true;
      if (event.kind === 'counts' && !event.refused && event.entities.includes('support-decision')) decisionsRead = true;
    },
    of(record) {
      const facts = ofLearner(record.learnerKey);
      if (record.entity !== 'support-decision') return facts;
      const { supportDecision: _ofLearner, ...others } = facts;
      return { ...others, ...known('supportDecision', supportDecisionFact(decisionFacts(record.value), endedOn(record.learnerKey))) };
    },
    ofLearner,
    endedOn,
  };
}

function note({ entity, value }: RecordEvent, state: LearnerState, setting: FactsSetting): void {
  if (entity === 'learner') {
    state.birthDate = text(value, 'birthDate');
    state.protectionOrder = text(value, 'protectionOrder');
  }
  if (entity === 'study-right') {
    state.compulsoryUntil = text(value, 'compulsoryUntil');
    state.endedOn = text(value, 'endedOn');
    state.placeAccepted ||= isAccepted(value, setting);
  }
  if (entity === 'support-decision') state.decisions.push(decisionFacts(value));
}

/** The provider that the place was accepted at is the receiver, and the acceptance is not after the day. */
function isAccepted(value: RecordEvent['value'], { day, receiverOrganisation }: FactsSetting): boolean {
  const acceptedOn = text(value, 'placeAcceptedOn');
  return text(value, 'acceptedProviderOid') === receiverOrganisation && acceptedOn !== undefined && acceptedOn <= day;
}

function factsOf(state: LearnerState | undefined, { day, receiverOrganisation }: FactsSetting, decisionsRead: boolean): RequestFacts {
  if (state === undefined) return {};
  const decisionsKnown = decisionsRead && !state.decisionsUnsure;
  return {
    ...known('learnerStatus', learnerStatus(state, day)),
    ...known('placeAccepted', receiverOrganisation === undefined ? undefined : state.placeAccepted ? 'yes' : 'no'),
    ...known('protectionOrder', protectionOrder(state.protectionOrder)),
    ...known('supportDecision', decisionsKnown ? supportDecisionOf(state.decisions, endedBy(state, day)) : undefined),
  };
}

/** Every mode of showing a protected learner means that an order is in force. */
function protectionOrder(mode: string | undefined): 'none' | 'in-force' | undefined {
  if (mode === undefined) return undefined;
  return mode === 'none' ? 'none' : 'in-force';
}

function endedBy(state: LearnerState | undefined, day: string): string | undefined {
  return state?.endedOn !== undefined && state.endedOn <= day ? state.endedOn : undefined;
}

function decisionFacts(value: RecordEvent['value']): DecisionFacts {
  return {
    decisionKind: text(value, 'decisionKind'),
    decisionResult: text(value, 'decisionResult'),
    validFrom: text(value, 'validFrom'),
    validThrough: text(value, 'validThrough'),
  };
}

function text(value: RecordEvent['value'], property: string): string | undefined {
  const found = value[property];
  return typeof found === 'string' ? found : undefined;
}

function known<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [N in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]: Value });
}
