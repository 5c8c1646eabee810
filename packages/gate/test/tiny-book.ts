import { readDocument } from '@nivel/diagnostics';
import { FIELDS } from '@nivel/model';
import { CLASSES, CONSENTS, compileRuleBook, type DecisionTable, type Field, JUDGEMENTS, loadRuleBook } from '@nivel/policy';

const term = (text: string) => ({ fi: `${text} fi`, sv: `${text} sv`, en: text });
const inline = (value: object) => JSON.stringify(value);

const CATEGORIES = [...new Set(FIELDS.map((field) => field.category))];

const VALUES: Readonly<Record<string, readonly string[]>> = {
  category: CATEGORIES,
  sender: ['basic-education'],
  receiver: ['general-upper-secondary', 'learner', 'guardian'],
  relation: ['same-provider', 'other-provider'],
  boards: ['one-board', 'two-boards'],
  role: ['special-needs-teacher', 'analyst'],
  purpose: ['arrange-education', 'analytics'],
  channel: ['direct', 'register'],
  learnerStatus: ['compulsory-age', 'other-minor', 'adult'],
  placeAccepted: ['yes', 'no'],
  protectionOrder: ['none', 'in-force'],
  supportDecision: ['none', 'pol-17', 'pol-20f', 'lapsed', 'negative'],
  class: CLASSES,
  path: ['duty', 'register', 'permission', 'task', 'necessity', 'consent', 'self', 'prohibition'],
  form: ['as-it-is', 'extract', 'coarsened', 'pseudonymous', 'aggregate'],
  obligation: ['log', 'inform', 'purpose-tag'],
  leg: ['order', 'basis', 'secrecy', 'task', 'consent', 'gdpr', 'special', 'ban'],
  'consent-state': CONSENTS,
  'judgement-state': JUDGEMENTS,
};

const LEGS: Readonly<Record<string, readonly string[]>> = {
  duty: ['order', 'secrecy', 'special', 'task', 'gdpr'],
  permission: ['basis', 'gdpr'],
  necessity: ['secrecy', 'special', 'task', 'gdpr'],
  consent: ['consent', 'special', 'gdpr'],
  task: ['task', 'gdpr'],
  prohibition: ['ban'],
};

interface TinyRule {
  readonly path: string;
  readonly form?: string;
  readonly when?: Readonly<Record<string, readonly string[]>>;
  readonly givers?: readonly string[];
}

const PLACE = { learnerStatus: ['compulsory-age'], placeAccepted: ['yes'] };
const TEACHING = { purpose: ['arrange-education'] };

/** What the book says of each category. A category that is not here may never go. */
const RULES: Readonly<Record<string, readonly TinyRule[]>> = {
  identity: [{ path: 'permission' }],
  language: [
    { path: 'permission', when: TEACHING },
    { path: 'permission', form: 'pseudonymous', when: { purpose: ['analytics'] } },
  ],
  contact: [
    { path: 'permission', when: TEACHING },
    { path: 'prohibition', when: { protectionOrder: ['in-force'] } },
  ],
  'study-right': [{ path: 'permission', when: TEACHING }],
  placement: [{ path: 'permission', when: TEACHING }],
  'final-grade': [{ path: 'permission', when: TEACHING }],
  organisation: [{ path: 'permission' }],
  'support-decision': [
    { path: 'duty', when: { ...TEACHING, ...PLACE, supportDecision: ['pol-20f'] } },
    { path: 'necessity', when: { ...TEACHING, ...PLACE, supportDecision: ['pol-17', 'lapsed', 'negative'] } },
  ],
  'pedagogical-practice': [{ path: 'necessity', form: 'extract', when: { ...TEACHING, ...PLACE } }],
  'guardian-contact': [{ path: 'necessity', when: { ...TEACHING, ...PLACE } }],
  absence: [{ path: 'consent', when: TEACHING, givers: ['learner', 'guardian-if-learner-cannot-judge'] }],
  'student-welfare': [{ path: 'consent', when: TEACHING, givers: ['learner'] }],
};

function ruleFiles(category: string): readonly (readonly [string, string])[] {
  return (RULES[category] ?? [{ path: 'prohibition' }]).flatMap((rule, index) => {
    const id = `${category}-${index + 1}`;
    const legs = Object.fromEntries((LEGS[rule.path] ?? []).filter((leg) => leg !== 'special' || isSpecial(category)).map((leg) => [leg, ['law-1']]));
    const text = inline({
      id,
      category,
      situation: 'p1',
      ...(rule.when === undefined ? {} : { when: rule.when }),
      path: rule.path,
      form: rule.form ?? 'as-it-is',
      days: { from: '2021-08-01' },
      legs,
      ...(rule.givers === undefined ? {} : { consent: { givers: rule.givers, writing: 'individualised' } }),
      certainty: 'A',
      obligations: ['log', 'purpose-tag'],
      title: term(`rule ${id}`),
    });
    const folder = `rules/${category}/${id}`;
    const cases = inline({ about: category, cases: [{ name: 'any', situation: 'p1', expect: { outcome: 'withhold' } }] });
    return [
      [`${folder}/rule.yaml`, text],
      [`${folder}/reasons.yaml`, inline(term('because'))],
      [`${folder}/cases.yaml`, cases],
    ];
  });
}

function isSpecial(category: string): boolean {
  return FIELDS.some((field) => field.category === category && field.class === 'special');
}

const EXAMPLE = {
  day: '2026-08-17',
  sender: 'basic-education',
  receiver: 'general-upper-secondary',
  relation: 'other-provider',
  role: 'special-needs-teacher',
  purpose: 'arrange-education',
  channel: 'direct',
};

const FILES: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(VALUES).map(
    ([id, values]) =>
      [`vocabulary/${id}.yaml`, inline({ id, term: term(id), values: values.map((value) => ({ id: value, term: term(value) })) })] as const,
  ),
  ['situations/p1.yaml', inline({ id: 'p1', term: term('p1'), text: term('to another provider'), box: {}, example: EXAMPLE })],
  ['acts/law.yaml', inline({ id: 'law', number: '1/2020', name: term('the law'), abbreviation: term('LAW') })],
  [
    'provisions/law/law-1.yaml',
    inline({
      id: 'law-1',
      act: 'law',
      place: { section: 1 },
      term: term('one'),
      versions: [
        {
          id: 'law-1@2021-08-01',
          madeBy: '1/2020',
          inForce: { from: '2021-08-01' },
          effects: ['orders', 'permits', 'lifts-secrecy', 'makes-secret', 'forbids', 'task', 'gdpr', 'art-9', 'governs-consent'],
          test: 'none',
          reach: {},
          summary: term('says all'),
          verified: { upTo: '2025-02-21', mark: 'SEEN' },
        },
      ],
    }),
  ],
  ...CATEGORIES.flatMap(ruleFiles),
]);

/** A small sound rule book over the fields of the model, compiled. */
export function tinyTable(fields: readonly Field[] = FIELDS): DecisionTable {
  const documents = Object.entries(FILES).map(([file, text]) => {
    const { document, diagnostics } = readDocument(text, file);
    if (document === undefined) throw new SyntaxError(`${file}: ${JSON.stringify(diagnostics)}`);
    return document;
  });
  const below = (folder: string) => documents.filter((document) => document.file.startsWith(`${folder}/`));
  const folders = [...new Set(below('rules').map((document) => document.file.slice(0, document.file.lastIndexOf('/'))))];
  const named = (file: string) => documents.find((document) => document.file === file);
  const rules = folders.flatMap((folder) => {
    const rule = named(`${folder}/rule.yaml`);
    return rule === undefined
      ? []
      : [{ name: folder.split('/').at(-1) ?? '', rule, cases: named(`${folder}/cases.yaml`), reasons: named(`${folder}/reasons.yaml`) }];
  });
  const parts = {
    version: '0.9.0',
    vocabulary: below('vocabulary'),
    acts: below('acts'),
    provisions: below('provisions'),
    questions: [],
    situations: below('situations'),
    cases: [],
    rules,
  };
  const { book, diagnostics } = loadRuleBook(parts, fields);
  if (book === undefined)
    throw new SyntaxError(
      JSON.stringify(
        diagnostics.filter((each) => each.severity === 'error'),
        null,
        2,
      ),
    );
  return compileRuleBook(book);
}
