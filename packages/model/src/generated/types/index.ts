/* Generated from schemas. Change those, then run `npm run generate`. */

export type * from './common.ts';
export type * from './absence-summary.ts';
export type * from './final-grade.ts';
export type * from './guardian-contact.ts';
export type * from './health.ts';
export type * from './learner.ts';
export type * from './pedagogical-practice.ts';
export type * from './provider.ts';
export type * from './school.ts';
export type * from './student-welfare.ts';
export type * from './study-right.ts';
export type * from './support-decision.ts';
