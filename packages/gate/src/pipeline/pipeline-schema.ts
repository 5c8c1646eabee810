import { FACTS, namesOf, type RuleBook, STATED_DIMENSIONS } from '@nivel/policy';
import { originIndex } from './origin.ts';
import { INNER_PATH, KEYS, PIPELINE_VERSION, SOURCES } from './pipeline.ts';

/** The published JSON Schema of `nivel.yaml`, for editors: made from the rule book's names and the bindings' origins, so that no list is written twice. */
export function pipelineSchema(book: RuleBook): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://w3id.org/nivel/1/pipeline',
    title: 'Pipeline',
    description: 'Which data a repository moves, where each column comes from, and who receives it for what. `nivel check` reads it.',
    ...objectOf('pipeline', {
      $schema: { type: 'string', maxLength: 200 },
      nivel: { const: PIPELINE_VERSION, description: 'The version of the form of this file' },
      positions: {
        type: 'string',
        pattern: INNER_PATH,
        description: 'The file of the controller’s positions on open questions, under which every answer is given; as `--positions`',
      },
      datasets: { type: 'array', minItems: 1, items: { $ref: '#/$defs/dataset' } },
    }),
    $defs: { ...partsOf(book), ...requestParts(book), origin: originSchema() },
  };
}

function partsOf(book: RuleBook) {
  const path = (description: string) => ({ type: 'string', pattern: INNER_PATH, description });
  return {
    dataset: {
      ...objectOf('dataset', {
        name: nameOf('What the dataset is called'),
        source: { enum: SOURCES, description: 'Where its columns come from, unless they say otherwise' },
        files: path('The files that hold it; `*` stands for any signs'),
        sample: path('A made-up file whose header and contents are looked at'),
        query: path('The Primusquery file that writes it'),
        columns: { type: 'array', minItems: 1, items: { $ref: '#/$defs/column' } },
        receivers: { type: 'array', minItems: 1, items: { $ref: '#/$defs/receiver' } },
      }),
      anyOf: [{ required: ['columns'] }, { required: ['query'] }],
    },
    column: objectOf('column', {
      name: nameOf('The name of the column'),
      from: { anyOf: [{ $ref: '#/$defs/origin' }, { type: 'array', minItems: 1, items: { $ref: '#/$defs/origin' } }] },
      field: { enum: book.fields.map(({ field }) => field), description: 'The field meant, where the origin feeds several' },
      form: { enum: namesOf(book.vocabulary.form), description: 'What the pipeline makes of the values before anyone receives them' },
    }),
    receiver: {
      ...objectOf('receiver', {
        name: nameOf('Who receives'),
        situation: { enum: book.situations.map(({ id }) => id), description: 'A situation of the rule book' },
        with: { $ref: '#/$defs/changes' },
        request: { $ref: '#/$defs/request' },
        recorded: objectOf('recorded', {
          consents: { type: 'string', minLength: 1, maxLength: 300, description: 'Where consents are recorded; left out: nobody is asked' },
          judgements: {
            type: 'string',
            minLength: 1,
            maxLength: 300,
            description: 'Where judgements of necessity are recorded; left out: none is made',
          },
        }),
      }),
      oneOf: [{ required: ['situation'] }, { required: ['request'], not: { required: ['with'] } }],
    },
  };
}

function requestParts({ vocabulary }: RuleBook) {
  const listed = (name: (typeof STATED_DIMENSIONS)[number] | (typeof FACTS)[number]) => ({
    description: vocabulary[name].term.en,
    enum: namesOf(vocabulary[name]),
  });
  const stated = Object.fromEntries(STATED_DIMENSIONS.map((name) => [name, listed(name)]));
  const facts = Object.fromEntries(FACTS.map((name) => [name, listed(name)]));
  const unknown = Object.fromEntries(
    FACTS.map((name) => [name, { description: vocabulary[name].term.en, enum: [...namesOf(vocabulary[name]), 'unknown'] }]),
  );
  const organisation = { type: 'string', pattern: '^1\\.2\\.246\\.562\\.10\\.[0-9]{1,20}$' };
  const organisations = { senderOrganisation: organisation, receiverOrganisation: organisation };
  return {
    changes: {
      type: 'object',
      description: 'What is other than in the example of the situation; a fact may be `unknown`',
      additionalProperties: false,
      properties: { ...stated, ...unknown, ...organisations },
    },
    request: {
      type: 'object',
      description: 'The whole request; the day is that of the check',
      additionalProperties: false,
      required: STATED_DIMENSIONS,
      properties: { ...stated, ...organisations, facts: { type: 'object', additionalProperties: false, properties: facts } },
    },
  };
}

function originSchema(): object {
  return {
    description:
      'Where the values come from: `primus:FILE/COLUMN`, a KOSKI or eHOKS path, `model:ENTITY.FIELD`, or `literal`; without a prefix, of the source of the dataset',
    anyOf: [{ enum: ['literal', ...originIndex().known] }, { type: 'string', pattern: '^[^:]{1,300}$' }],
  };
}

function nameOf(description: string): object {
  return { type: 'string', minLength: 1, maxLength: 100, description };
}

function objectOf(part: keyof typeof KEYS, properties: Readonly<Record<string, unknown>>): { readonly [key: string]: unknown } {
  return { type: 'object', additionalProperties: false, required: KEYS[part].required, properties };
}
