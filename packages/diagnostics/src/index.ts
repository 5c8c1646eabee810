export { compareDiagnostics, type Diagnostic, hasErrors, type Severity } from './diagnostic.ts';
export {
  type DiagnosticRow,
  type DiagnosticTable,
  type DiagnosticText,
  defineDiagnostics,
  textOf,
  UnknownDiagnosticCode,
} from './diagnostic-table.ts';
export { type DocumentResult, documentOf, type ReadDocument, readDocument } from './document.ts';
export { documentDiagnostics } from './document-diagnostics.ts';
export { formatHuman, type HumanFormat } from './format-human.ts';
export { formatJson } from './format-json.ts';
export { type CheckedThing, formatJunit, type JunitFormat } from './format-junit.ts';
export { formatMarkdown, type MarkdownFormat, markdownCell } from './format-markdown.ts';
export { formatSarif, type SarifFormat } from './format-sarif.ts';
export type { Marks } from './marks.ts';
export { nearestName } from './nearest-name.ts';
export { type ParsedText, parseText, type WrittenDocument } from './parse-text.ts';
export { formatPath, type Step } from './path.ts';
export { comparePlaces, compareText, formatPlace, type Place } from './place.ts';
export { fill, isLanguage, LANGUAGES, type Language, type Placeholders, type Texts, type Values } from './texts.ts';
