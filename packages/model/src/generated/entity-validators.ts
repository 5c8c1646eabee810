/* Generated from schemas. Change those, then run `npm run generate`. */

import type { Parsed } from '../parsed.ts';
import type { AbsenceSummary } from './types/absence-summary.ts';
import type { ActivityAreaStudy } from './types/activity-area-study.ts';
import type { CertificateNote } from './types/certificate-note.ts';
import type { Certificate } from './types/certificate.ts';
import type { Citizenship } from './types/citizenship.ts';
import type { ClassMembership } from './types/class-membership.ts';
import type { CompetenceArea } from './types/competence-area.ts';
import type { CompulsoryEducation } from './types/compulsory-education.ts';
import type { ConductAssessment } from './types/conduct-assessment.ts';
import type { Consent } from './types/consent.ts';
import type { ContactPerson } from './types/contact-person.ts';
import type { DemonstrationGrade } from './types/demonstration-grade.ts';
import type { DisabilityPeriod } from './types/disability-period.ts';
import type { Disclosure } from './types/disclosure.ts';
import type { EarlierGrade } from './types/earlier-grade.ts';
import type { ExamArrangement } from './types/exam-arrangement.ts';
import type { FinalGrade } from './types/final-grade.ts';
import type { Group } from './types/group.ts';
import type { GuardianContact } from './types/guardian-contact.ts';
import type { Health } from './types/health.ts';
import type { HoksDemonstration } from './types/hoks-demonstration.ts';
import type { HoksInterruption } from './types/hoks-interruption.ts';
import type { HoksLearningEnvironment } from './types/hoks-learning-environment.ts';
import type { HoksPart } from './types/hoks-part.ts';
import type { HoksSupport } from './types/hoks-support.ts';
import type { HoksWorkplacePeriod } from './types/hoks-workplace-period.ts';
import type { Hoks } from './types/hoks.ts';
import type { Judgement } from './types/judgement.ts';
import type { LearnerIdentifier } from './types/learner-identifier.ts';
import type { Learner } from './types/learner.ts';
import type { LearningModePeriod } from './types/learning-mode-period.ts';
import type { LivingArrangement } from './types/living-arrangement.ts';
import type { MatriculationExamination } from './types/matriculation-examination.ts';
import type { MatriculationIncludedTest } from './types/matriculation-included-test.ts';
import type { MatriculationRegistration } from './types/matriculation-registration.ts';
import type { MatriculationResult } from './types/matriculation-result.ts';
import type { MatriculationRight } from './types/matriculation-right.ts';
import type { OwnLanguageStudy } from './types/own-language-study.ts';
import type { PedagogicalPractice } from './types/pedagogical-practice.ts';
import type { Position } from './types/position.ts';
import type { PreparatoryUnit } from './types/preparatory-unit.ts';
import type { PriorLearning } from './types/prior-learning.ts';
import type { ProviderChange } from './types/provider-change.ts';
import type { Provider } from './types/provider.ts';
import type { Receipt } from './types/receipt.ts';
import type { ReligionChoice } from './types/religion-choice.ts';
import type { ResponsiblePerson } from './types/responsible-person.ts';
import type { School } from './types/school.ts';
import type { StudentWelfare } from './types/student-welfare.ts';
import type { StudyAbroad } from './types/study-abroad.ts';
import type { StudyProgramme } from './types/study-programme.ts';
import type { StudyRightInfo } from './types/study-right-info.ts';
import type { StudyRightPeriod } from './types/study-right-period.ts';
import type { StudyRight } from './types/study-right.ts';
import type { SubjectStudy } from './types/subject-study.ts';
import type { SupportDecision } from './types/support-decision.ts';
import type { SupportDocument } from './types/support-document.ts';
import type { SupportNeed } from './types/support-need.ts';
import type { SupportPeriod } from './types/support-period.ts';
import type { TransferEvent } from './types/transfer-event.ts';
import type { UnitRemark } from './types/unit-remark.ts';
import type { UpperSecondaryCredit } from './types/upper-secondary-credit.ts';
import type { UpperSecondaryTest } from './types/upper-secondary-test.ts';
import type { VerbalAssessment } from './types/verbal-assessment.ts';
import type { VocationalUnit } from './types/vocational-unit.ts';
import { validateAbsenceSummary } from './validators/absence-summary.ts';
import { validateActivityAreaStudy } from './validators/activity-area-study.ts';
import { validateCertificateNote } from './validators/certificate-note.ts';
import { validateCertificate } from './validators/certificate.ts';
import { validateCitizenship } from './validators/citizenship.ts';
import { validateClassMembership } from './validators/class-membership.ts';
import { validateCompetenceArea } from './validators/competence-area.ts';
import { validateCompulsoryEducation } from './validators/compulsory-education.ts';
import { validateConductAssessment } from './validators/conduct-assessment.ts';
import { validateConsent } from './validators/consent.ts';
import { validateContactPerson } from './validators/contact-person.ts';
import { validateDemonstrationGrade } from './validators/demonstration-grade.ts';
import { validateDisabilityPeriod } from './validators/disability-period.ts';
import { validateDisclosure } from './validators/disclosure.ts';
import { validateEarlierGrade } from './validators/earlier-grade.ts';
import { validateExamArrangement } from './validators/exam-arrangement.ts';
import { validateFinalGrade } from './validators/final-grade.ts';
import { validateGroup } from './validators/group.ts';
import { validateGuardianContact } from './validators/guardian-contact.ts';
import { validateHealth } from './validators/health.ts';
import { validateHoksDemonstration } from './validators/hoks-demonstration.ts';
import { validateHoksInterruption } from './validators/hoks-interruption.ts';
import { validateHoksLearningEnvironment } from './validators/hoks-learning-environment.ts';
import { validateHoksPart } from './validators/hoks-part.ts';
import { validateHoksSupport } from './validators/hoks-support.ts';
import { validateHoksWorkplacePeriod } from './validators/hoks-workplace-period.ts';
import { validateHoks } from './validators/hoks.ts';
import { validateJudgement } from './validators/judgement.ts';
import { validateLearnerIdentifier } from './validators/learner-identifier.ts';
import { validateLearner } from './validators/learner.ts';
import { validateLearningModePeriod } from './validators/learning-mode-period.ts';
import { validateLivingArrangement } from './validators/living-arrangement.ts';
import { validateMatriculationExamination } from './validators/matriculation-examination.ts';
import { validateMatriculationIncludedTest } from './validators/matriculation-included-test.ts';
import { validateMatriculationRegistration } from './validators/matriculation-registration.ts';
import { validateMatriculationResult } from './validators/matriculation-result.ts';
import { validateMatriculationRight } from './validators/matriculation-right.ts';
import { validateOwnLanguageStudy } from './validators/own-language-study.ts';
import { validatePedagogicalPractice } from './validators/pedagogical-practice.ts';
import { validatePosition } from './validators/position.ts';
import { validatePreparatoryUnit } from './validators/preparatory-unit.ts';
import { validatePriorLearning } from './validators/prior-learning.ts';
import { validateProviderChange } from './validators/provider-change.ts';
import { validateProvider } from './validators/provider.ts';
import { validateReceipt } from './validators/receipt.ts';
import { validateReligionChoice } from './validators/religion-choice.ts';
import { validateResponsiblePerson } from './validators/responsible-person.ts';
import { validateSchool } from './validators/school.ts';
import { validateStudentWelfare } from './validators/student-welfare.ts';
import { validateStudyAbroad } from './validators/study-abroad.ts';
import { validateStudyProgramme } from './validators/study-programme.ts';
import { validateStudyRightInfo } from './validators/study-right-info.ts';
import { validateStudyRightPeriod } from './validators/study-right-period.ts';
import { validateStudyRight } from './validators/study-right.ts';
import { validateSubjectStudy } from './validators/subject-study.ts';
import { validateSupportDecision } from './validators/support-decision.ts';
import { validateSupportDocument } from './validators/support-document.ts';
import { validateSupportNeed } from './validators/support-need.ts';
import { validateSupportPeriod } from './validators/support-period.ts';
import { validateTransferEvent } from './validators/transfer-event.ts';
import { validateUnitRemark } from './validators/unit-remark.ts';
import { validateUpperSecondaryCredit } from './validators/upper-secondary-credit.ts';
import { validateUpperSecondaryTest } from './validators/upper-secondary-test.ts';
import { validateVerbalAssessment } from './validators/verbal-assessment.ts';
import { validateVocationalUnit } from './validators/vocational-unit.ts';

/**
 * The type of a record by the name of its entity.
 *
 * @example
 * const health: EntityTypes['health'] = { learnerKey: '4711', note: 'x' };
 */
export interface EntityTypes {
  readonly 'absence-summary': AbsenceSummary;
  readonly 'activity-area-study': ActivityAreaStudy;
  readonly 'certificate-note': CertificateNote;
  readonly 'certificate': Certificate;
  readonly 'citizenship': Citizenship;
  readonly 'class-membership': ClassMembership;
  readonly 'competence-area': CompetenceArea;
  readonly 'compulsory-education': CompulsoryEducation;
  readonly 'conduct-assessment': ConductAssessment;
  readonly 'consent': Consent;
  readonly 'contact-person': ContactPerson;
  readonly 'demonstration-grade': DemonstrationGrade;
  readonly 'disability-period': DisabilityPeriod;
  readonly 'disclosure': Disclosure;
  readonly 'earlier-grade': EarlierGrade;
  readonly 'exam-arrangement': ExamArrangement;
  readonly 'final-grade': FinalGrade;
  readonly 'group': Group;
  readonly 'guardian-contact': GuardianContact;
  readonly 'health': Health;
  readonly 'hoks-demonstration': HoksDemonstration;
  readonly 'hoks-interruption': HoksInterruption;
  readonly 'hoks-learning-environment': HoksLearningEnvironment;
  readonly 'hoks-part': HoksPart;
  readonly 'hoks-support': HoksSupport;
  readonly 'hoks-workplace-period': HoksWorkplacePeriod;
  readonly 'hoks': Hoks;
  readonly 'judgement': Judgement;
  readonly 'learner-identifier': LearnerIdentifier;
  readonly 'learner': Learner;
  readonly 'learning-mode-period': LearningModePeriod;
  readonly 'living-arrangement': LivingArrangement;
  readonly 'matriculation-examination': MatriculationExamination;
  readonly 'matriculation-included-test': MatriculationIncludedTest;
  readonly 'matriculation-registration': MatriculationRegistration;
  readonly 'matriculation-result': MatriculationResult;
  readonly 'matriculation-right': MatriculationRight;
  readonly 'own-language-study': OwnLanguageStudy;
  readonly 'pedagogical-practice': PedagogicalPractice;
  readonly 'position': Position;
  readonly 'preparatory-unit': PreparatoryUnit;
  readonly 'prior-learning': PriorLearning;
  readonly 'provider-change': ProviderChange;
  readonly 'provider': Provider;
  readonly 'receipt': Receipt;
  readonly 'religion-choice': ReligionChoice;
  readonly 'responsible-person': ResponsiblePerson;
  readonly 'school': School;
  readonly 'student-welfare': StudentWelfare;
  readonly 'study-abroad': StudyAbroad;
  readonly 'study-programme': StudyProgramme;
  readonly 'study-right-info': StudyRightInfo;
  readonly 'study-right-period': StudyRightPeriod;
  readonly 'study-right': StudyRight;
  readonly 'subject-study': SubjectStudy;
  readonly 'support-decision': SupportDecision;
  readonly 'support-document': SupportDocument;
  readonly 'support-need': SupportNeed;
  readonly 'support-period': SupportPeriod;
  readonly 'transfer-event': TransferEvent;
  readonly 'unit-remark': UnitRemark;
  readonly 'upper-secondary-credit': UpperSecondaryCredit;
  readonly 'upper-secondary-test': UpperSecondaryTest;
  readonly 'verbal-assessment': VerbalAssessment;
  readonly 'vocational-unit': VocationalUnit;
}

export const VALIDATORS: { readonly [Name in keyof EntityTypes]: (value: unknown) => Parsed<EntityTypes[Name]> } = {
  'absence-summary': validateAbsenceSummary,
  'activity-area-study': validateActivityAreaStudy,
  'certificate-note': validateCertificateNote,
  'certificate': validateCertificate,
  'citizenship': validateCitizenship,
  'class-membership': validateClassMembership,
  'competence-area': validateCompetenceArea,
  'compulsory-education': validateCompulsoryEducation,
  'conduct-assessment': validateConductAssessment,
  'consent': validateConsent,
  'contact-person': validateContactPerson,
  'demonstration-grade': validateDemonstrationGrade,
  'disability-period': validateDisabilityPeriod,
  'disclosure': validateDisclosure,
  'earlier-grade': validateEarlierGrade,
  'exam-arrangement': validateExamArrangement,
  'final-grade': validateFinalGrade,
  'group': validateGroup,
  'guardian-contact': validateGuardianContact,
  'health': validateHealth,
  'hoks-demonstration': validateHoksDemonstration,
  'hoks-interruption': validateHoksInterruption,
  'hoks-learning-environment': validateHoksLearningEnvironment,
  'hoks-part': validateHoksPart,
  'hoks-support': validateHoksSupport,
  'hoks-workplace-period': validateHoksWorkplacePeriod,
  'hoks': validateHoks,
  'judgement': validateJudgement,
  'learner-identifier': validateLearnerIdentifier,
  'learner': validateLearner,
  'learning-mode-period': validateLearningModePeriod,
  'living-arrangement': validateLivingArrangement,
  'matriculation-examination': validateMatriculationExamination,
  'matriculation-included-test': validateMatriculationIncludedTest,
  'matriculation-registration': validateMatriculationRegistration,
  'matriculation-result': validateMatriculationResult,
  'matriculation-right': validateMatriculationRight,
  'own-language-study': validateOwnLanguageStudy,
  'pedagogical-practice': validatePedagogicalPractice,
  'position': validatePosition,
  'preparatory-unit': validatePreparatoryUnit,
  'prior-learning': validatePriorLearning,
  'provider-change': validateProviderChange,
  'provider': validateProvider,
  'receipt': validateReceipt,
  'religion-choice': validateReligionChoice,
  'responsible-person': validateResponsiblePerson,
  'school': validateSchool,
  'student-welfare': validateStudentWelfare,
  'study-abroad': validateStudyAbroad,
  'study-programme': validateStudyProgramme,
  'study-right-info': validateStudyRightInfo,
  'study-right-period': validateStudyRightPeriod,
  'study-right': validateStudyRight,
  'subject-study': validateSubjectStudy,
  'support-decision': validateSupportDecision,
  'support-document': validateSupportDocument,
  'support-need': validateSupportNeed,
  'support-period': validateSupportPeriod,
  'transfer-event': validateTransferEvent,
  'unit-remark': validateUnitRemark,
  'upper-secondary-credit': validateUpperSecondaryCredit,
  'upper-secondary-test': validateUpperSecondaryTest,
  'verbal-assessment': validateVerbalAssessment,
  'vocational-unit': validateVocationalUnit,
};
