import { type DayNumber, formatDay } from '@nivel/policy';

/** Where each thing has its page, below the folder of the language. The same in every language. */
export const addresses = {
  home: () => 'index.html',
  matrix: () => 'matrix/index.html',
  matrixOn: (day: DayNumber) => `matrix/${formatDay(day)}.html`,
  cell: (category: string, situation: string) => `matrix/${category}/${situation}.html`,
  categories: () => 'category/index.html',
  category: (id: string) => `category/${id}.html`,
  fields: () => 'field/index.html',
  field: (id: string) => `field/${id}.html`,
  entity: (id: string) => `field/index.html#${id}`,
  provisions: () => 'provision/index.html',
  provision: (id: string) => `provision/${id}.html`,
  rules: () => 'rule/index.html',
  rule: (id: string) => `rule/${id}.html`,
  questions: () => 'question/index.html',
  question: (id: string) => `question/${id}.html`,
  situations: () => 'situation/index.html',
  situation: (id: string) => `situation/${id}.html`,
  roles: () => 'role/index.html',
  role: (id: string) => `role/${id}.html`,
  views: () => 'view/index.html',
  view: (id: string) => `view/${id}.html`,
  unsettledRules: () => 'question/rules.html',
  consents: () => 'law/consents.html',
  invariants: () => 'law/invariants.html',
  changes: () => 'changes/index.html',
  dayChanges: (day: DayNumber) => `changes/${formatDay(day)}.html`,
  bookChanges: (name: string) => `changes/rules-${nameOf(name)}.html`,
  modelChanges: (step: { readonly old: string; readonly new: string }) => `changes/model-${nameOf(step.old)}-${nameOf(step.new)}.html`,
  reviews: () => 'review/index.html',
  lineages: () => 'lineage/index.html',
  lineage: (entity: string) => `lineage/${entity}.html`,
  lineageOfView: (view: string) => `lineage/view/${view}.html`,
  /** A part of a page of changes that has a page of its own. */
  changePart: (whole: string, part: string) => whole.replace(/\.html$/, `-${part}.html`),
  tryCase: () => 'case/index.html',
  about: () => 'about/index.html',
  documents: () => 'document/index.html',
  document: (id: string) => `document/${id}.html`,
  documentPart: (id: string, part: number) => `document/${id}/${part}.html`,
  told: () => 'told/index.html',
  guides: () => 'guide/index.html',
  guide: (id: string) => `guide/${id}.html`,
  model: () => 'model/index.html',
  modelPage: (entity: string) => `model/${entity}.html`,
  documentFile: ({ id, language }: { readonly id: string; readonly language: string }, ending: 'md' | 'docx') =>
    `document/${id}.${language}.${ending}`,
} as const;

/** A version, a branch or a folder as a part of an address. */
function nameOf(name: string): string {
  return name.replaceAll(/[^\w.]+/g, '-').replaceAll(/^[-.]+|[-.]+$/g, '') || 'other';
}

/** The shortest way from one page to another, as a relative address that works from a file too. */
export function relativeAddress(from: string, to: string): string {
  let shared = 0;
  for (let at = 0; at < from.length && from[at] === to[at]; at += 1) if (from[at] === '/') shared = at + 1;
  let up = '';
  for (let at = from.indexOf('/', shared); at >= 0; at = from.indexOf('/', at + 1)) up += '../';
  return `${up}${to.slice(shared)}` || './';
}
