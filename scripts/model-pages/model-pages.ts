import type { EntitySchema, SchemaSet } from '../../packages/schema-tools/dist/index.js';
import { type Texts, table } from '../markdown-table.ts';
import { entityPage } from './entity-page.ts';
import { shapeText } from './value-text.ts';
import { below, code, inAll, WORDS } from './words.ts';

/** One question under which entities are listed, from docs/questions.yaml. */
export interface Question {
  readonly id: string;
  readonly question: Texts;
  readonly categories: readonly string[];
}

/** What the pages are made from. */
export interface ModelSources {
  readonly schemas: SchemaSet;
  readonly questions: readonly Question[];
  readonly modelVersion: string;
  /** A valid record of every entity, by its name. */
  readonly examples: ReadonlyMap<string, object>;
}

const HEAD = '<!-- made from schemas/ and docs/questions.yaml by `npm run generate`: do not edit -->';

/** The pages of the model by file name: an index, the forms of values, and one page for each entity. */
export function modelPages(sources: ModelSources): ReadonlyMap<string, string> {
  const { schemas, examples } = sources;
  const entities = schemas.entities.map((entity) => [`${entity.name}.md`, entityPage(schemas, entity, examples.get(entity.name) ?? {})] as const);
  return new Map([['README.md', index(sources)], ['forms.md', forms(schemas)], ...entities]);
}

function index({ schemas, questions, modelVersion }: ModelSources): string {
  const sections = questions.map(({ id, question }) => {
    const listed = schemas.entities.filter((entity) => questionOf(entity, questions) === id);
    return `## ${inAll(question)}\n\n${entityTable(listed)}`;
  });
  const head = `${HEAD}\n# ${inAll(WORDS.model)} ${modelVersion}`;
  const forms = `[${inAll(WORDS.forms)}](forms.md) · [Sanasto · Ordlista · Glossary](../../GLOSSARY.md)`;
  return `${[head, forms, ...sections].join('\n\n')}\n`;
}

function entityTable(entities: readonly EntitySchema[]): string {
  const rows = entities.map(({ name, term, question }) => [`[${name}](${name}.md)`, below(term), below(question)]);
  return table(
    [WORDS.entity, WORDS.entity, WORDS.question].map((word, column) => (column === 0 ? 'id' : inAll(word))),
    rows,
  );
}

/** The question of an entity: that of the category of most of its fields, the learner's key apart. */
function questionOf({ name, properties }: EntitySchema, questions: readonly Question[]): string {
  const categories = properties.filter((property) => property.name !== 'learnerKey').map(({ category }) => category);
  const counted = categories.map((category) => categories.filter((other) => other === category).length);
  const most = categories[counted.indexOf(Math.max(...counted))] ?? '';
  const question = questions.find((each) => each.categories.includes(most));
  if (question === undefined) throw new RangeError(`docs/questions.yaml has no question for the category \`${most}\` of \`${name}\``);
  return question.id;
}

function forms({ definitions }: SchemaSet): string {
  const sections = definitions.map(
    ({ name, shape, description }) => `## ${name}\n\n${below(description)}\n\n${inAll(WORDS.form)}: ${shapeText(shape)}${exampleOf(shape)}`,
  );
  return `${[`${HEAD}\n# ${inAll(WORDS.forms)}`, `[${inAll(WORDS.model)}](README.md)`, ...sections].join('\n\n')}\n`;
}

function exampleOf(shape: SchemaSet['definitions'][number]['shape']): string {
  return shape.kind === 'text' && shape.examples.length > 0 ? `<br>${inAll(WORDS.example)}: ${shape.examples.map(code).join(', ')}` : '';
}
