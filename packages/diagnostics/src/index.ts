export { compareDiagnostics, type Diagnostic, hasErrors, type Severity } from './diagnostic.ts';
export {
  type DiagnosticRow,
  type DiagnosticTable,
  type DiagnosticText,
  defineDiagnostics,
  textOf,
  UnknownDiagnosticCode,
} from './diagnostic-table.ts';
export {
  type DocumentResult,
  documentOf,
  formatPath,
  parseText,
  type ReadDocument,
  readDocument,
  type Step,
  type WrittenDocument,
} from './document.ts';
export { documentDiagnostics } from './document-diagnostics.ts';
export { formatHuman, type HumanFormat } from './format-human.ts';
export { formatJson } from './format-json.ts';
export { type CheckedThing, formatJunit, type JunitFormat } from './format-junit.ts';
export { formatMarkdown, type MarkdownFormat, markdownCell } from './format-markdown.ts';
export { formatSarif, type SarifFormat } from './format-sarif.ts';
export { nearestName } from './nearest-name.ts';
export { comparePlaces, compareText, formatPlace, type Place } from './place.ts';
export { fill, isLanguage, LANGUAGES, type Language, type Placeholders, type Texts, type Values } from './texts.ts';
