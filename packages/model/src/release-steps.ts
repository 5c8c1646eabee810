import type { EntityName } from './entities.ts';

/** What changed from one release of the model to the next. */
export interface ReleaseStep {
  readonly from: string;
  readonly to: string;
  /** The entities that the earlier release had. */
  readonly entities: readonly EntityName[];
  /** How a record of an entity is changed; an entity without a change is the same in both. */
  readonly changes: Readonly<Partial<Record<EntityName, (record: object) => object>>>;
}

/** The releases in their order, each with the step to the next. */
export const RELEASE_STEPS: readonly ReleaseStep[] = [
  {
    from: '0.1.0',
    to: '1.0.0',
    entities: [
      'absence-summary',
      'final-grade',
      'guardian-contact',
      'health',
      'learner',
      'pedagogical-practice',
      'provider',
      'school',
      'student-welfare',
      'study-right',
      'support-decision',
    ],
    changes: {},
  },
];
