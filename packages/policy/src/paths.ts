/** The ways in which a rule can let a field go, strongest first, and the one that closes. The order is the order of combining. */
const RELEASING_PATHS = ['duty', 'register', 'permission', 'task', 'necessity', 'consent', 'self'] as const;
export const PATHS = [...RELEASING_PATHS, 'prohibition'] as const;
export type Path = (typeof PATHS)[number];

export const FORMS = ['as-it-is', 'extract', 'coarsened', 'pseudonymous', 'aggregate'] as const;
/** In what form a field leaves; the order runs from the most telling to the least. */
export type Form = (typeof FORMS)[number];

/** What a provision version does. */
export const EFFECTS = ['orders', 'permits', 'lifts-secrecy', 'makes-secret', 'forbids', 'task', 'gdpr', 'art-9', 'governs-consent'] as const;
export type Effect = (typeof EFFECTS)[number];

/** The legs on which a rule stands; each names what the provisions cited for it must do. */
export const LEGS = ['order', 'basis', 'secrecy', 'task', 'consent', 'gdpr', 'special', 'ban'] as const;
export type Leg = (typeof LEGS)[number];

export const LEG_EFFECTS: Readonly<Record<Leg, readonly Effect[]>> = {
  order: ['orders'],
  basis: ['orders', 'permits'],
  secrecy: ['lifts-secrecy'],
  task: ['task'],
  consent: ['governs-consent'],
  gdpr: ['gdpr'],
  special: ['art-9'],
  ban: ['forbids', 'makes-secret'],
};

/** The legs that each path always needs. */
export const PATH_LEGS: Readonly<Record<Path, readonly Leg[]>> = {
  duty: ['order', 'task', 'gdpr'],
  register: ['basis', 'gdpr'],
  permission: ['basis', 'gdpr'],
  task: ['task', 'gdpr'],
  necessity: ['secrecy', 'task', 'gdpr'],
  consent: ['consent', 'gdpr'],
  self: ['basis'],
  prohibition: ['ban'],
};

/** The paths that, besides, need a leg that lifts secrecy when the category holds secret fields. */
export const SECRECY_PATHS: readonly Path[] = ['duty', 'register', 'necessity'];

/** What a leg is missing without: how strict a provision's own test is. */
export const TESTS = ['none', 'needed', 'strictly-necessary', 'consent', 'listed'] as const;
export type Test = (typeof TESTS)[number];

export const CLASSES = ['open', 'personal', 'confidential', 'special'] as const;
/** How carefully a field is kept, from the schema; the order runs from open to strictest. */
export type DataClass = (typeof CLASSES)[number];

export const OUTCOMES = ['release', 'ask', 'withhold'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const JUDGEMENTS = ['not-judged', 'necessary', 'not-necessary'] as const;
export type JudgementState = (typeof JUDGEMENTS)[number];

export const CONSENTS = ['not-asked', 'given', 'refused', 'withdrawn', 'expired'] as const;
export type ConsentState = (typeof CONSENTS)[number];
