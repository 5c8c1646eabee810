import type { Language } from '@nivel/diagnostics';
import { accessAnswer } from './access-answer.ts';
import type { DocumentTree } from './document-tree.ts';
import type { Facts } from './facts-of-site.ts';
import { impactAssessment } from './impact-assessment.ts';
import { necessityTest } from './necessity-test.ts';
import { notice } from './notice.ts';
import { noticeForChild } from './notice-child.ts';
import { questionRegister } from './question-register.ts';
import { recipientList } from './recipient-list.ts';
import { recordOfProcessing } from './record-of-processing.ts';
import { type Teller, tellerOf } from './teller.ts';

type MakeDocument = (teller: Teller) => DocumentTree;

/** The documents of a site, in the order of its list; the test of necessity once for each purpose. */
function makersOf(facts: Facts): readonly MakeDocument[] {
  return [
    (teller) => notice(teller, 'adult'),
    (teller) => notice(teller, 'guardian'),
    noticeForChild,
    recordOfProcessing,
    recipientList,
    impactAssessment,
    ...facts.activities.map(
      (activity): MakeDocument =>
        (teller) =>
          necessityTest(teller, activity),
    ),
    questionRegister,
    (teller) => accessAnswer(teller),
  ];
}

/** Every document in one language. The answer to an access request is the empty form: a person's own is no page of a site. */
export function documentsIn(facts: Facts, language: Language): readonly DocumentTree[] {
  const teller = tellerOf(facts, language);
  return makersOf(facts).map((make) => make(teller));
}
