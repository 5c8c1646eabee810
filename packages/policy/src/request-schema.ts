import type { Field } from './law.ts';
import { CONSENTS, JUDGEMENTS } from './paths.ts';
import { FACTS, namesOf, STATED_DIMENSIONS, type Vocabulary } from './vocabulary.ts';

/** The published JSON Schema of a request, made from the vocabulary and the model's fields, so that no list is written twice. */
export function requestSchema(vocabulary: Vocabulary, fields: readonly Field[]): object {
  const listed = (name: (typeof STATED_DIMENSIONS)[number] | (typeof FACTS)[number]) => ({
    description: vocabulary[name].term.en,
    enum: namesOf(vocabulary[name]),
  });
  const subjects = [...namesOf(vocabulary.category), ...fields.map((field) => field.field)];
  const states = (state: string, description: string) => ({
    type: 'object',
    description,
    additionalProperties: false,
    properties: Object.fromEntries(subjects.map((subject) => [subject, { $ref: `#/$defs/${state}` }])),
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://w3id.org/nivel/1/request',
    title: 'Request',
    description:
      'Who gives, who receives, in which role, for what, by which channel, on which day, about a learner with these facts. A fact that is left out is unknown.',
    type: 'object',
    additionalProperties: false,
    required: ['day', ...STATED_DIMENSIONS],
    properties: {
      $schema: { type: 'string', maxLength: 200 },
      day: { type: 'string', description: 'The day of law, and the day of the disclosure', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
      ...Object.fromEntries(STATED_DIMENSIONS.map((name) => [name, listed(name)])),
      facts: { type: 'object', additionalProperties: false, properties: Object.fromEntries(FACTS.map((fact) => [fact, listed(fact)])) },
      consents: states('consentState', 'The state of a consent, by category or field; left out: not asked'),
      judgements: states('judgementState', 'The state of a judgement of necessity, by category or field; left out: not judged'),
      senderOrganisation: { type: 'string', pattern: '^1\\.2\\.246\\.562\\.10\\.[0-9]{1,20}$', description: 'The OID of the provider that gives' },
      receiverOrganisation: {
        type: 'string',
        pattern: '^1\\.2\\.246\\.562\\.10\\.[0-9]{1,20}$',
        description: 'The OID of the organisation that receives',
      },
    },
    $defs: { consentState: { enum: CONSENTS }, judgementState: { enum: JUDGEMENTS } },
  };
}
