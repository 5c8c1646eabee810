/* Generated from schemas. Change those, then run `npm run generate`. */

import type { Parsed } from '../parsed.ts';
import type { AbsenceSummary } from './types/absence-summary.ts';
import type { FinalGrade } from './types/final-grade.ts';
import type { GuardianContact } from './types/guardian-contact.ts';
import type { Health } from './types/health.ts';
import type { Learner } from './types/learner.ts';
import type { PedagogicalPractice } from './types/pedagogical-practice.ts';
import type { Provider } from './types/provider.ts';
import type { School } from './types/school.ts';
import type { StudentWelfare } from './types/student-welfare.ts';
import type { StudyRight } from './types/study-right.ts';
import type { SupportDecision } from './types/support-decision.ts';
import { validateAbsenceSummary } from './validators/absence-summary.ts';
import { validateFinalGrade } from './validators/final-grade.ts';
import { validateGuardianContact } from './validators/guardian-contact.ts';
import { validateHealth } from './validators/health.ts';
import { validateLearner } from './validators/learner.ts';
import { validatePedagogicalPractice } from './validators/pedagogical-practice.ts';
import { validateProvider } from './validators/provider.ts';
import { validateSchool } from './validators/school.ts';
import { validateStudentWelfare } from './validators/student-welfare.ts';
import { validateStudyRight } from './validators/study-right.ts';
import { validateSupportDecision } from './validators/support-decision.ts';

/** The type of a record by the name of its entity. */
export interface EntityTypes {
  readonly 'absence-summary': AbsenceSummary;
  readonly 'final-grade': FinalGrade;
  readonly 'guardian-contact': GuardianContact;
  readonly 'health': Health;
  readonly 'learner': Learner;
  readonly 'pedagogical-practice': PedagogicalPractice;
  readonly 'provider': Provider;
  readonly 'school': School;
  readonly 'student-welfare': StudentWelfare;
  readonly 'study-right': StudyRight;
  readonly 'support-decision': SupportDecision;
}

export const VALIDATORS: { readonly [Name in keyof EntityTypes]: (value: unknown) => Parsed<EntityTypes[Name]> } = {
  'absence-summary': validateAbsenceSummary,
  'final-grade': validateFinalGrade,
  'guardian-contact': validateGuardianContact,
  'health': validateHealth,
  'learner': validateLearner,
  'pedagogical-practice': validatePedagogicalPractice,
  'provider': validateProvider,
  'school': validateSchool,
  'student-welfare': validateStudentWelfare,
  'study-right': validateStudyRight,
  'support-decision': validateSupportDecision,
};
