import type { Texts } from '@nivel/diagnostics';

/** The rights of a person about their own data, in the order of the regulation. */
export const RIGHTS = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'withdrawal'] as const;
export type Right = (typeof RIGHTS)[number];

/** Whether a right exists where data are processed on a basis. `limited`: it exists, within bounds that the sentence says. */
export type Standing = 'yes' | 'no' | 'limited';

/** The bases by the provision of the rule book that carries them; consent under the regulation carries no rule of the book today. */
export const BASES = ['gdpr-6-1-c', 'gdpr-6-1-e', 'gdpr-6-1-a'] as const;
export type Basis = (typeof BASES)[number];

/** GDPR 15–22 as the study remembers them, not read again: everything that is printed from here carries the mark RECALLED. */
export const RIGHTS_BY_BASIS: Readonly<Record<Basis, Readonly<Record<Right, Standing>>>> = {
  'gdpr-6-1-c': { access: 'yes', rectification: 'yes', erasure: 'no', restriction: 'yes', portability: 'no', objection: 'no', withdrawal: 'no' },
  'gdpr-6-1-e': { access: 'yes', rectification: 'yes', erasure: 'no', restriction: 'yes', portability: 'no', objection: 'limited', withdrawal: 'no' },
  'gdpr-6-1-a': {
    access: 'yes',
    rectification: 'yes',
    erasure: 'yes',
    restriction: 'yes',
    portability: 'limited',
    objection: 'no',
    withdrawal: 'yes',
  },
};

export const BASIS_TERMS: Readonly<Record<Basis, Texts>> = {
  'gdpr-6-1-c': { fi: 'lakisääteinen velvoite', sv: 'rättslig förpliktelse', en: 'statutory obligation' },
  'gdpr-6-1-e': { fi: 'yleistä etua koskeva tehtävä', sv: 'uppgift av allmänt intresse', en: 'public task' },
  'gdpr-6-1-a': { fi: 'suostumus henkilötietojen käsittelyyn', sv: 'samtycke till behandling av personuppgifter', en: 'consent to processing' },
};

export const RIGHT_TERMS: Readonly<Record<Right, Texts>> = {
  access: { fi: 'saada tutustua tietoihin', sv: 'få tillgång till uppgifterna', en: 'access' },
  rectification: { fi: 'tietojen oikaisu', sv: 'rättelse av uppgifterna', en: 'rectification' },
  erasure: { fi: 'tietojen poistaminen', sv: 'radering av uppgifterna', en: 'erasure' },
  restriction: { fi: 'käsittelyn rajoittaminen', sv: 'begränsning av behandlingen', en: 'restriction' },
  portability: { fi: 'tietojen siirtäminen järjestelmästä toiseen', sv: 'överföring mellan system', en: 'portability' },
  objection: { fi: 'käsittelyn vastustaminen', sv: 'invändning mot behandlingen', en: 'objection' },
  withdrawal: { fi: 'suostumuksen peruuttaminen', sv: 'återkallande av samtycket', en: 'withdrawal of the consent' },
};

/** What is printed for a standing, by right and basis where the bare word would mislead. */
export const STANDING_TEXTS: Readonly<Record<string, Texts>> = {
  yes: { fi: 'on', sv: 'finns', en: 'yes' },
  no: { fi: 'ei ole', sv: 'finns inte', en: 'no' },
  'erasure gdpr-6-1-c': {
    fi: 'ei ole niin kauan kuin velvoite kestää',
    sv: 'finns inte så länge förpliktelsen gäller',
    en: 'no while the obligation lasts',
  },
  'erasure gdpr-6-1-e': {
    fi: 'ei ole niin kauan kuin tehtävä vaatii tietoa',
    sv: 'finns inte så länge uppdraget kräver uppgiften',
    en: 'no while the task needs the data',
  },
  'objection gdpr-6-1-e': { fi: 'on; vastustamisen syy punnitaan', sv: 'finns; skälen till invändningen vägs', en: 'yes; the grounds are weighed' },
  'portability gdpr-6-1-a': {
    fi: 'on, kun käsittely on automaattista',
    sv: 'finns när behandlingen är automatisk',
    en: 'yes where the processing is automated',
  },
};

export function standingTexts(right: Right, basis: Basis): Texts {
  const standing = RIGHTS_BY_BASIS[basis][right];
  return STANDING_TEXTS[`${right} ${basis}`] ?? STANDING_TEXTS[standing] ?? RIGHT_TERMS[right];
}

export function isBasis(provision: string): provision is Basis {
  return BASES.some((basis) => basis === provision);
}
