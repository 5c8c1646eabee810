import type { RuleBook } from '../rule-book.ts';
import { DIMENSIONS, namesOf } from '../vocabulary.ts';
import { type CedarPolicy, ruleToCedar } from './rule-to-cedar.ts';

/** A rule book in Cedar: its policies by category, the schema that they are typed against, and which field is in which category. */
export interface CedarBook {
  readonly policies: ReadonlyMap<string, readonly CedarPolicy[]>;
  readonly schema: string;
  readonly entities: readonly CedarEntity[];
}

interface CedarEntity {
  readonly uid: { readonly type: string; readonly id: string };
  readonly attrs: Readonly<Record<string, never>>;
  readonly parents: readonly { readonly type: string; readonly id: string }[];
}

/**
 * Says a rule book in Cedar. A field is released where the action `release` is allowed; otherwise asked about where `ask` is; otherwise withheld. Of
 * the policies that allow it, those of the strongest path made the decision: Cedar has no order among them, so the path stands in an annotation.
 */
export function bookToCedar(book: RuleBook): CedarBook {
  const categories = namesOf(book.vocabulary.category);
  const policies = new Map(
    categories.map((category) => [category, book.rules.filter((rule) => rule.category === category).flatMap((rule) => ruleToCedar(rule, book))]),
  );
  return { policies, schema: schemaText(), entities: entitiesOf(book) };
}

function schemaText(): string {
  const context = [...DIMENSIONS.slice(1), 'consent', 'judgement'].map((name) => `      ${name}: String,`);
  return [
    'namespace Nivel {',
    '  entity Receiver;',
    '  entity Category;',
    '  entity Field in [Category];',
    '  action "release", "ask" appliesTo {',
    '    principal: [Receiver],',
    '    resource: [Field, Category],',
    '    context: {',
    '      day: Long,',
    ...context,
    '    },',
    '  };',
    '}',
    '',
  ].join('\n');
}

function entitiesOf({ fields, vocabulary }: RuleBook): readonly CedarEntity[] {
  const category = (id: string) => ({ type: 'Nivel::Category', id });
  return [
    ...namesOf(vocabulary.category).map((id) => ({ uid: category(id), attrs: {}, parents: [] })),
    ...fields.map((field) => ({ uid: { type: 'Nivel::Field', id: field.field }, attrs: {}, parents: [category(field.category)] })),
  ];
}

/** The files of a rule book in Cedar, by name. */
export function cedarFiles(book: RuleBook): ReadonlyMap<string, string> {
  const { policies, schema, entities } = bookToCedar(book);
  return new Map([
    ['nivel.cedarschema', schema],
    ['entities.json', `${JSON.stringify(entities, null, 2)}\n`],
    ...[...policies].map(([category, own]) => [`${category}.cedar`, own.map((policy) => policy.text).join('\n')] as const),
  ]);
}
