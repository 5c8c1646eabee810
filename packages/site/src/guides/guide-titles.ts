import type { Language, Texts } from '@nivel/diagnostics';
import { addresses } from '../site/addresses.ts';
import { type Documentation, guideIn, guidesOf } from './documentation.ts';
import { titleOf } from './markdown-to-html.tsx';

/** What a guide is called in a language that it is not written in. */
const TITLES: Readonly<Record<string, Texts>> = {
  'pipeline-engineer': {
    fi: 'Tietojen siirron rakentajalle (englanniksi)',
    sv: 'För den som bygger överföringar (på engelska)',
    en: 'For the engineer of a pipeline',
  },
  ci: {
    fi: 'Siirron tarkistus jatkuvassa integraatiossa (englanniksi)',
    sv: 'Kontroll av en överföring i kontinuerlig integration (på engelska)',
    en: 'Checking a pipeline in CI',
  },
  contributor: { fi: 'Kehittäjälle (englanniksi)', sv: 'För den som utvecklar (på engelska)', en: 'For the contributor' },
};

export function titleIn(docs: Documentation, name: string, language: Language): string {
  const guide = guideIn(docs, name, language);
  return (guide?.language === language ? undefined : TITLES[name]?.[language]) ?? titleOf(guide?.text ?? '');
}

/** Every guide that the site has, by address and title; none where it was made without them. */
export function guideLinks(docs: Documentation | undefined, language: Language): readonly { readonly address: string; readonly text: string }[] {
  if (docs === undefined) return [];
  return guidesOf(docs).map((name) => ({ address: addresses.guide(name), text: titleIn(docs, name, language) }));
}
