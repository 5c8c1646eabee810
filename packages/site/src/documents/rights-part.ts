import type { Texts } from '@nivel/diagnostics';
import type { Block } from './document-tree.ts';
import { type Facts, legsOf } from './facts-of-site.ts';
import { BASES, BASIS_TERMS, type Basis, isBasis, RIGHT_TERMS, RIGHTS, standingTexts } from './rights-by-basis.ts';
import { heading, paragraph, type Teller, table } from './teller.ts';

const TEXTS = {
  person: { fi: 'Mitkä oikeudet sinulla on?', sv: 'Vilka rättigheter har du?', en: 'Which rights do you have?' },
  official: { fi: 'Rekisteröityjen oikeudet', sv: 'De registrerades rättigheter', en: 'Rights of the data subjects' },
  caption: { fi: 'Oikeudet käsittelyn oikeusperusteen mukaan', sv: 'Rättigheter enligt rättslig grund', en: 'Rights by legal basis' },
  right: { fi: 'Oikeus', sv: 'Rättighet', en: 'Right' },
  secrecyConsent: {
    fi: 'Suostumus salassa pidettävän tiedon luovuttamiseen on eri asia kuin suostumus käsittelyyn. Sen voi peruuttaa: peruutus estää myöhemmät luovutukset, ei jo tehtyjä.',
    sv: 'Samtycke till utlämnande av sekretessbelagd uppgift är något annat än samtycke till behandlingen. Det kan återkallas: återkallelsen hindrar senare utlämnanden, inte dem som redan har gjorts.',
    en: 'Consent to give secret data is another thing than consent to processing. It can be withdrawn: that stops later disclosures, not those already made.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** The bases of the regulation that the rules of the controller rest on. */
export function basesOf(facts: Facts): readonly Basis[] {
  const used = legsOf(
    facts.activities.flatMap(({ rows }) => rows.flatMap(({ rules }) => rules)),
    'gdpr',
  ).filter(isBasis);
  return BASES.filter((basis) => used.includes(basis));
}

/** The rights that follow from the bases, and what a consent to lift secrecy does besides. */
export function rightsPart(teller: Teller, reader: 'person' | 'official'): readonly Block[] {
  const { t, facts } = teller;
  const bases = basesOf(facts);
  const rows = RIGHTS.map((right) => [[t(RIGHT_TERMS[right])], ...bases.map((basis) => [t(standingTexts(right, basis))])]);
  const heads = [t(TEXTS.right), ...bases.map((basis) => t(BASIS_TERMS[basis]))];
  const rules = facts.activities.flatMap((activity) => activity.rows.flatMap((row) => row.rules));
  const consented = rules.some(({ path }) => path === 'consent');
  return [
    heading(t(TEXTS[reader])),
    table({ caption: t(TEXTS.caption), heads, rows }, { kind: 'study', mark: 'RECALLED' }),
    ...(consented ? [paragraph([t(TEXTS.secrecyConsent)], { kind: 'study', mark: 'RECALLED' })] : []),
  ];
}
