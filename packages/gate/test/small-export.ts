import { defineDiagnostics } from '@nivel/diagnostics';
import { parseDay, type Request } from '@nivel/policy';
import type { SourceEvent } from '@nivel/sources';
import type { ReleaseSource } from '../src/release-source.ts';

export const SENDER = '1.2.246.562.10.99900000001';
export const RECEIVER = '1.2.246.562.10.99900000002';

export const REQUEST: Request = {
  kind: 'request',
  day: parseDay('2026-08-17') ?? 0,
  stated: {
    sender: 'basic-education',
    receiver: 'general-upper-secondary',
    relation: 'other-provider',
    role: 'special-needs-teacher',
    purpose: 'arrange-education',
    channel: 'direct',
  },
  facts: {},
  consents: {},
  judgements: {},
  senderOrganisation: SENDER,
  receiverOrganisation: RECEIVER,
};

/** A learner of the small export. What is left out is not in the records. */
export interface SmallLearner {
  readonly key: string;
  readonly learner?: Readonly<Record<string, unknown>>;
  readonly studyRight?: Readonly<Record<string, unknown>>;
  readonly decisions?: readonly Readonly<Record<string, unknown>>[];
  readonly practices?: readonly Readonly<Record<string, unknown>>[];
  readonly grades?: readonly Readonly<Record<string, unknown>>[];
  readonly absences?: readonly Readonly<Record<string, unknown>>[];
}

export function smallLearner(key: string, changes: Partial<SmallLearner> = {}): SmallLearner {
  return {
    key,
    learner: {
      tenant: `999-${SENDER}`,
      lastName: `Sukunimi${key}`,
      birthDate: '2010-03-04',
      motherTongue: 'FI',
      phone: `+358 40 ${key}55`,
      protectionOrder: 'none',
    },
    studyRight: {
      gradeLevel: 9,
      className: `9-${key}X`,
      endedOn: '2026-05-30',
      compulsoryUntil: '2028-03-03',
      acceptedProviderOid: RECEIVER,
      placeAcceptedOn: '2026-06-20',
    },
    decisions: [
      {
        decisionKind: 'pol-20f',
        decisionResult: 'positive',
        decidedOn: '2025-09-02',
        validFrom: '2025-09-03',
        measures: ['assistant', 'special-class'],
      },
    ],
    practices: [{ practice: 'breaks', note: `hyötyy tauoista ${key}`, observedOn: '2026-03-09' }],
    grades: [
      { subject: 'MA', grade: '8' },
      { subject: 'AI', grade: '9' },
    ],
    absences: [{ periodFrom: '2025-08-11', periodThrough: '2026-05-29', explainedHours: 37, reasons: ['permitted'] }],
    ...changes,
  };
}

/** The diagnostics of the rows that the small export sets aside. */
export const smallDiagnostics = defineDiagnostics({
  'small/bad-row': { severity: 'error', message: { fi: 'x', sv: 'x', en: 'x' }, remedy: { fi: 'x', sv: 'x', en: 'x' } },
  'small/left-out': { severity: 'warning', message: { fi: '{column}', sv: '{column}', en: '{column}' }, remedy: { fi: 'x', sv: 'x', en: 'x' } },
});

export interface SetAside {
  readonly file: 'oppilaat.csv' | 'tukimuodot.csv';
  readonly line: string;
  readonly learnerKey?: string;
}

const FILES = {
  'oppilaat.csv': ['absence-summary', 'final-grade', 'learner', 'study-right'],
  'tukimuodot.csv': ['pedagogical-practice', 'support-decision'],
} as const;

/** A source that holds its records in memory: the learner file, then the support file. */
export function smallSource(learners: readonly SmallLearner[], setAside: readonly SetAside[] = []): ReleaseSource {
  const events = (Object.keys(FILES) as (keyof typeof FILES)[]).flatMap((file) => eventsOf(file, learners, setAside));
  return {
    async *events() {
      yield* events;
    },
    fieldOf: (_file, column) => (column === 'tukitoimet' ? 'support-decision.measures' : undefined),
  };
}

function eventsOf(file: keyof typeof FILES, learners: readonly SmallLearner[], setAside: readonly SetAside[]): SourceEvent[] {
  let row = 1;
  const rows = learners.flatMap((learner): SourceEvent[][] =>
    rowsOf(file, learner).map((records) => {
      row += 1;
      return records.map(([entity, value]) => ({
        kind: 'record',
        entity,
        learnerKey: learner.key,
        value: { learnerKey: learner.key, ...value },
        origin: { file, row },
      }));
    }),
  );
  const faulty = setAside
    .filter((each) => each.file === file)
    .map((each): SourceEvent => {
      row += 1;
      return { kind: 'set-aside', row, lineForm: 'utf-8', diagnostics: [smallDiagnostics.report('small/bad-row', { file, line: row }, {})], ...each };
    });
  const records = rows.flat();
  const counts: SourceEvent = {
    kind: 'counts',
    file,
    entities: FILES[file],
    refused: false,
    rowsRead: rows.length + faulty.length,
    rowsAccepted: rows.length,
    rowsSetAside: faulty.length,
    records: records.length,
    valuesLeftOut: 0,
    emptyLines: 0,
  };
  return [...records, ...faulty, counts];
}

type Records = readonly (readonly [string, Readonly<Record<string, unknown>>])[];

function rowsOf(file: keyof typeof FILES, learner: SmallLearner): readonly Records[] {
  const all = (entity: string, values: readonly Readonly<Record<string, unknown>>[] = []) => values.map((value) => [entity, value] as const);
  if (file === 'tukimuodot.csv')
    return [...all('support-decision', learner.decisions), ...all('pedagogical-practice', learner.practices)].map((record) => [record]);
  const own = [
    ...(learner.learner === undefined ? [] : all('learner', [learner.learner])),
    ...(learner.studyRight === undefined ? [] : all('study-right', [learner.studyRight])),
  ];
  return [[...own, ...all('final-grade', learner.grades), ...all('absence-summary', learner.absences)]];
}
