import type { Code, CodeList, Condition, ConditionTest, EntitySchema, Property, SchemaSet } from '../../packages/schema-tools/dist/index.js';
import { table } from '../markdown-table.ts';
import { valueText } from './value-text.ts';
import { below, code, inAll, WORDS } from './words.ts';

/** The systems whose fields are named on the pages, in this order. */
const SYSTEMS = { primus: 'Primus', wilma: 'Wilma', koski: 'KOSKI', ehoks: 'eHOKS' } as const;

const HEAD = '<!-- made from schemas/ by `npm run generate`: do not edit -->';

/** All that the model says about one entity, as a page in three languages. */
export function entityPage(schemas: SchemaSet, entity: EntitySchema, example: object): string {
  const sections = [
    `${HEAD}\n# ${inAll(entity.term)}`,
    `${code(entity.name)} · [${inAll(WORDS.model)}](README.md)`,
    [entity.question, entity.description].map(below).join('\n\n'),
    section(inAll(WORDS.fields), fieldTable(schemas, entity)),
    section(inAll(WORDS.meaning), meaningTable(entity)),
    section(inAll(WORDS.sources), sourceTable(entity)),
    ...conditionSections(entity),
    ...codeSections(schemas, entity),
    section(inAll(WORDS.example), `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``),
  ];
  return `${sections.join('\n\n')}\n`;
}

function section(heading: string, text: string): string {
  return `## ${heading}\n\n${text}`;
}

function fieldTable(schemas: SchemaSet, { properties }: EntitySchema): string {
  const head = ['id', 'suomi', 'svenska', 'English', ...[WORDS.class, WORDS.category, WORDS.values].map(inAll)];
  const rows = properties.map((property) => [
    `${code(property.name)}${remarksOf(property)}`,
    property.term.fi,
    property.term.sv,
    property.term.en,
    code(property.class),
    code(property.category),
    valueText(schemas, property),
  ]);
  return table(head, rows);
}

function remarksOf({ required, deprecated }: Property): string {
  const remarks = [...(required ? [WORDS.required] : []), ...(deprecated ? [WORDS.deprecated] : [])];
  return remarks.map((remark) => `<br>${inAll(remark)}`).join('');
}

function meaningTable({ properties }: EntitySchema): string {
  return table(
    ['id', 'suomi', 'svenska', 'English'],
    properties.map(({ name, description }) => [code(name), description.fi, description.sv, description.en]),
  );
}

/** Where the values come from: a column for each system that gives any, and what to know where none does. */
function sourceTable({ properties }: EntitySchema): string {
  const systems = Object.entries(SYSTEMS).filter(([system]) => properties.some((property) => pathsOf(property, system).length > 0));
  const told = properties.some(({ noSource, derivedFrom }) => noSource !== undefined || derivedFrom.length > 0);
  const rows = properties.map((property) => [
    code(property.name),
    ...systems.map(([system]) => pathsOf(property, system).map(code).join('<br>') || '–'),
    ...(told ? [withoutSource(property)] : []),
  ]);
  return table(['id', ...systems.map(([, name]) => name), ...(told ? [inAll(WORDS.noSource)] : [])], rows);
}

function pathsOf({ sources }: Property, system: string): readonly string[] {
  return sources.filter((source) => source.startsWith(`${system}:`)).map((source) => source.slice(system.length + 1));
}

function withoutSource({ noSource, derivedFrom }: Property): string {
  if (noSource !== undefined) return below(noSource);
  return derivedFrom.length === 0 ? '' : `${inAll(WORDS.derived)} ${derivedFrom.map(code).join(', ')}`;
}

function conditionSections({ conditions }: EntitySchema): readonly string[] {
  if (conditions.length === 0) return [];
  const rows = conditions.map((condition) => [condition.when.map(testText).join(', '), demandsOf(condition).join(', ')]);
  return [section(inAll(WORDS.conditions), table([inAll(WORDS.when), inAll(WORDS.demanded)], rows))];
}

function demandsOf({ demands, required }: Condition): readonly string[] {
  const values = demands.filter((demand) => demand.values !== undefined).map(testText);
  return [...values, ...required.map((name) => `${code(name)} ${inAll(WORDS.required)}`)];
}

function testText({ property, values = [] }: ConditionTest): string {
  return `${code(property)} = ${values.map((value) => code(String(value))).join(' / ')}`;
}

/** The codes of the closed lists of an entity. */
function codeSections({ codeLists }: SchemaSet, { properties }: EntitySchema): readonly string[] {
  const used = new Set(properties.map(({ codes }) => codes));
  return codeLists.filter(({ id, open }) => !open && used.has(id)).map(codeSection);
}

function codeSection({ id, uri, term, values }: CodeList): string {
  const columns = CODE_COLUMNS.filter(({ cell }) => values.some((value) => cell(value) !== ''));
  const rows = values.map((value) => columns.map(({ cell }) => cell(value) || '–'));
  const codes = table(
    columns.map(({ head }) => head),
    rows,
  );
  return section(`${code(id)} · ${inAll(term)}`, uri === undefined ? codes : `${inAll(WORDS.ofSource)}: ${code(uri)}\n\n${codes}`);
}

/** What is shown of a code; a column in which no code has anything is left out. */
const CODE_COLUMNS: readonly { readonly head: string; readonly cell: (value: Code) => string }[] = [
  { head: 'id', cell: (value) => code(value.code) },
  { head: 'suomi', cell: ({ term }) => term.fi ?? '' },
  { head: 'svenska', cell: ({ term }) => term.sv ?? '' },
  { head: 'English', cell: ({ term }) => term.en ?? '' },
  { head: inAll(WORDS.ofSource), cell: ({ sourceCodes }) => sourceCodes.map(code).join(', ') },
  { head: inAll(WORDS.validFrom), cell: ({ validFrom = '' }) => validFrom },
  { head: inAll(WORDS.validThrough), cell: ({ validThrough = '' }) => validThrough },
];
