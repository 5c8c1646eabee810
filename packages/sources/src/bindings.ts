export type { Binding } from './binding.ts';
export { checkDocumentBinding } from './documents/check-document-binding.ts';
export type { DocumentBinding } from './documents/document-binding.ts';
export { pathsKnownBy } from './documents/known-paths.ts';
export { BINDINGS } from './generated/bindings.ts';
export { DECISIONS } from './generated/decisions.ts';
export { EHOKS } from './generated/ehoks.ts';
export { KOSKI } from './generated/koski.ts';
export { KOSKI_SENSITIVE_FIELDS } from './generated/koski-sensitive-fields.ts';
