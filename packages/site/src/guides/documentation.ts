import type { Language } from '@nivel/diagnostics';
import type { SiteFile } from '../build-site.ts';

/** The texts of the project that become pages: what lies in `docs/`. */
export interface Documentation {
  readonly guides: readonly GuideText[];
  /** The pages of the model, each in all three languages: `study-right`, and `README` that lists them. */
  readonly model: readonly { readonly name: string; readonly text: string }[];
  /** What typedoc wrote, as it is; paths begin with `api/`. */
  readonly api: readonly SiteFile[];
}

export interface GuideText {
  /** `lawyer` */
  readonly name: string;
  readonly language: Language;
  readonly text: string;
}

/** The guides, in the order of who comes first. */
const GUIDES = ['lawyer', 'pipeline-engineer', 'ci', 'contributor'] as const;

/** The guides that a site has. */
export function guidesOf(docs: Documentation): readonly string[] {
  return GUIDES.filter((name) => guideIn(docs, name, 'en') !== undefined);
}

/** A guide in a language, or else in English. */
export function guideIn({ guides }: Documentation, name: string, language: Language): GuideText | undefined {
  const own = guides.filter((guide) => guide.name === name);
  return own.find((guide) => guide.language === language) ?? own.find((guide) => guide.language === 'en');
}
