import type { NAME_LISTS, Shape } from './shape.ts';

const OID = '^1\\.2\\.246\\.562\\.10\\.[0-9]+$';
const texts = (description: string): Shape => ({ kind: 'texts', description });
const text = (description: string, pattern?: string): Shape => ({ kind: 'text', description, ...(pattern === undefined ? {} : { pattern }) });
const name = (list: keyof typeof NAME_LISTS, description: string): Shape => ({ kind: 'name', list, description });

const ACTIVITY: Shape = {
  kind: 'record',
  description: 'A purpose for which the controller processes data',
  required: {
    purpose: name('purposes', 'The purpose, as the rule book names it'),
    situations: { kind: 'list', description: 'The situations of the rule book that the controller has', item: name('situations', 'A situation') },
  },
  optional: { process: texts('The process of the controller that the purpose belongs to') },
};

const RECEIVER: Shape = {
  kind: 'record',
  description: 'Somebody to whom the controller gives data',
  required: {
    name: texts('Its name'),
    receiver: name('receivers', 'What kind of receiver it is'),
    relation: name('relations', 'Whether it is the same provider'),
  },
  optional: { organisation: text('The OID by which releases name it', OID) },
};

const SYSTEM: Shape = {
  kind: 'record',
  description: 'An information system that holds the data',
  required: { name: texts('Its name'), task: texts('What it is for') },
  optional: {},
};

const PROCESSOR: Shape = {
  kind: 'record',
  description: 'A processor that works for the controller',
  required: { name: texts('Its name'), task: texts('What it does'), country: text('Where it processes data, two letters', '^[A-Z]{2}$') },
  optional: { safeguard: texts('What protects data outside the European Economic Area') },
};

const RETENTION: Shape = {
  kind: 'record',
  description: 'How long a category is kept by the controller’s own decision',
  required: { category: name('categories', 'The category of data'), period: texts('How long'), ground: texts('By which criterion') },
  optional: {},
};

const OWN_TEXT: Shape = {
  kind: 'record',
  description: 'A text of the controller’s own that fills a named gap of a document',
  required: {
    gap: name('gaps', 'The name of the gap'),
    text: texts('The text'),
    writtenFor: {
      kind: 'record',
      description: 'The versions that the writer had before them',
      required: { model: text('Version of the model'), ruleBook: text('Version of the rule book') },
      optional: {},
    },
  },
  optional: { purpose: name('purposes', 'The purpose that the text is about') },
};

const list = (description: string, item: Shape): Shape => ({ kind: 'list', description, item });

/** The form of `controller.yaml`: both the reader and the schema for editors follow from it. */
export const CONTROLLER_SHAPE: Shape = {
  kind: 'record',
  description: 'What the documents of a controller are bound to. Whatever is left out stays a marked gap in them.',
  required: {
    provides: list('Which kinds of education the controller provides', name('senders', 'A kind of education')),
    activities: list('The purposes for which it processes data', ACTIVITY),
  },
  optional: {
    name: texts('The name of the controller'),
    businessId: text('Its business id', '^[0-9]{7}-[0-9]$'),
    organisation: text('Its OID, by which its file of positions names it', OID),
    contact: texts('Its contact point: a function, not a person'),
    dataProtectionOfficer: texts('Contact details of the data protection officer: a function, not a person'),
    complaint: texts('Where a complaint to the Data Protection Ombudsman goes'),
    receivers: list('To whom it gives data', RECEIVER),
    systems: list('Its information systems', SYSTEM),
    processors: list('Its processors', PROCESSOR),
    retention: list('How long it keeps what', RETENTION),
    texts: list('Its own texts', OWN_TEXT),
  },
};
