import { readDocument } from '@nivel/diagnostics';
import type { Field } from '../src/law.ts';
import { loadRuleBook } from '../src/load-rule-book.ts';
import { CLASSES, CONSENTS, FORMS, JUDGEMENTS, LEGS, PATHS } from '../src/paths.ts';

const term = (text: string) => ({ fi: text, sv: text, en: text });
const inline = (texts: object) => JSON.stringify(texts);

const VALUES: Readonly<Record<string, readonly string[]>> = {
  category: ['support-decision', 'final-grade'],
  sender: ['basic-education'],
  receiver: ['general-upper-secondary', 'vocational', 'learner'],
  relation: ['same-provider', 'other-provider'],
  boards: ['one-board', 'two-boards'],
  role: ['principal', 'special-needs-teacher'],
  purpose: ['arrange-education', 'own-data'],
  channel: ['direct', 'register'],
  learnerStatus: ['compulsory-age', 'other-minor', 'adult'],
  placeAccepted: ['yes', 'no'],
  protectionOrder: ['none', 'in-force'],
  supportDecision: ['none', 'pol-17'],
  class: CLASSES,
  path: PATHS,
  form: FORMS,
  obligation: ['log', 'inform'],
  leg: LEGS,
  'consent-state': CONSENTS,
  'judgement-state': JUDGEMENTS,
};

export const TINY_FIELDS: readonly Field[] = [
  { field: 'support-decision.validFrom', category: 'support-decision', class: 'confidential', term: term('valid from') },
  { field: 'final-grade.grade', category: 'final-grade', class: 'personal', term: term('grade') },
];

const SITUATION = `
id: p1
term: ${inline(term('p1'))}
text: ${inline(term('to another provider'))}
box:
  sender: [basic-education]
  relation: [other-provider]
  purpose: [arrange-education]
  role: [special-needs-teacher]
example:
  day: 2022-09-01
  sender: basic-education
  receiver: vocational
  relation: other-provider
  role: special-needs-teacher
  purpose: arrange-education
  channel: direct
  facts: { learnerStatus: compulsory-age, placeAccepted: yes, supportDecision: pol-17 }
`;

const VERIFIED = 'verified: { upTo: 2025-02-21, mark: SEEN }';

/** Files of a small sound rule book by name. Tests change one of them and see what is said. */
export const TINY_BOOK: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(VALUES).map(([id, values]) => [
      `vocabulary/${id}.yaml`,
      `id: ${id}\nterm: ${inline(term(id))}\nvalues:\n${values.map((value) => `  - { id: ${value}, term: ${inline(term(value))} }`).join('\n')}\n`,
    ]),
  ),
  'situations/p1.yaml': SITUATION,
  'acts/pol.yaml': `id: pol\nnumber: 628/1998\nname: ${inline(term('perusopetuslaki'))}\nabbreviation: ${inline(term('POL'))}\n`,
  'acts/ovl.yaml': `id: ovl\nnumber: 1214/2020\nname: ${inline(term('oppivelvollisuuslaki'))}\nabbreviation: ${inline(term('OVL'))}\n`,
  'provisions/pol/pol-40-4.yaml': `id: pol-40-4
act: pol
place: { section: 40, moment: 4 }
term: ${inline(term('siirto (kumottu)'))}
versions:
  - id: pol-40-4@2018-01-01
    madeBy: 533/2017
    inForce: { from: 2018-01-01, through: 2021-07-31 }
    endedBy: { act: 1216/2020, carriedBy: [ovl-23-3] }
    effects: [orders, lifts-secrecy, task, gdpr]
    test: strictly-necessary
    reach: { relation: [other-provider], purpose: [arrange-education] }
    summary: ${inline(term('had to deliver'))}
    ${VERIFIED}
`,
  'provisions/ovl/ovl-23-3.yaml': `id: ovl-23-3
act: ovl
place: { section: 23, moment: 3 }
term: ${inline(term('tietojen siirto'))}
versions:
  - id: ovl-23-3@2021-08-01
    madeBy: 1214/2020
    inForce: { from: 2021-08-01 }
    effects: [orders, lifts-secrecy, task, gdpr, permits]
    test: strictly-necessary
    reach: { relation: [other-provider], purpose: [arrange-education], learnerStatus: [compulsory-age] }
    summary: ${inline(term('must deliver'))}
    ${VERIFIED}
`,
  'questions/u1.yaml': `id: U1\nquestion: ${inline(term('what?'))}\ncareful: ${inline(term('less'))}\ntouches:\n  - { category: [support-decision], learnerStatus: [adult] }\n`,
  'rules/support-decision/ask/rule.yaml': `id: ask
category: support-decision
situation: p1
when:
  learnerStatus: [compulsory-age]
  placeAccepted: [yes]
path: necessity
form: as-it-is
days: { from: 2021-08-01 }
legs:
  secrecy: [ovl-23-3]
  task: [ovl-23-3]
  gdpr: [ovl-23-3]
certainty: A
obligations: [log]
title: ${inline(term('ask'))}
`,
  'rules/support-decision/ask/reasons.yaml': inline(term('because')),
  'rules/support-decision/ask/cases.yaml': `about: support-decision
cases:
  - { name: asked, situation: p1, expect: { outcome: ask, rule: ask, provisions: [ovl-23-3@2021-08-01], missing: [judgement] } }
  - { name: judged, situation: p1, with: { judgement: necessary }, expect: { outcome: release, path: necessity } }
  - { name: day before, situation: p1, with: { day: 2021-07-31 }, expect: { outcome: withhold } }
  - { name: adult, situation: p1, with: { learnerStatus: adult }, expect: { outcome: withhold, unsettled: [U1] } }
  - { name: unknown age, situation: p1, with: { learnerStatus: unknown }, expect: { outcome: ask, missing: [learnerStatus] } }
`,
  'rules/final-grade/tell/rule.yaml': `id: tell
category: final-grade
situation: p1
when: { learnerStatus: [compulsory-age] }
path: permission
form: as-it-is
days: { from: 2021-08-01 }
legs:
  basis: [ovl-23-3]
  gdpr: [ovl-23-3]
certainty: B
obligations: [log]
title: ${inline(term('tell'))}
`,
  'rules/final-grade/tell/reasons.yaml': inline(term('because')),
  'rules/final-grade/tell/cases.yaml':
    'about: final-grade.grade\ncases:\n  - { name: told, situation: p1, expect: { outcome: release, form: as-it-is } }\n',
};

/** Loads a rule book from files by name. */
export function loadTiny(files: Readonly<Record<string, string>> = TINY_BOOK) {
  const documents = Object.entries(files).map(([file, text]) => {
    const { document, diagnostics } = readDocument(text, file);
    if (document === undefined) throw new SyntaxError(`${file}: ${JSON.stringify(diagnostics)}`);
    return document;
  });
  const below = (folder: string) => documents.filter((document) => document.file.startsWith(`${folder}/`));
  const named = (folder: string, name: string) => documents.find((document) => document.file === `${folder}/${name}.yaml`);
  const folders = [...new Set(below('rules').map((document) => document.file.slice(0, document.file.lastIndexOf('/'))))];
  return loadRuleBook(
    {
      version: '0.0.0',
      vocabulary: below('vocabulary'),
      acts: below('acts'),
      provisions: below('provisions'),
      questions: below('questions'),
      situations: below('situations'),
      cases: below('cases'),
      rules: folders.flatMap((folder) => {
        const rule = named(folder, 'rule');
        return rule === undefined
          ? []
          : [{ name: folder.split('/').at(-1) ?? '', rule, cases: named(folder, 'cases'), reasons: named(folder, 'reasons') }];
      }),
    },
    TINY_FIELDS,
  );
}
