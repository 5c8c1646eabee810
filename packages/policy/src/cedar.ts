export { bookToCedar, type CedarBook, cedarFiles } from './cedar/book-to-cedar.ts';
export type { CedarPolicy } from './cedar/rule-to-cedar.ts';
