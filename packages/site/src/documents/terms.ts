import type { Language } from '@nivel/diagnostics';
import type { Vocabulary } from '@nivel/policy';

/** The forms of a term that sentences need besides the one in the vocabulary, which is Finnish nominative and Swedish indefinite. */
export interface TermForms {
  readonly fi: { readonly genitive: string; readonly partitive: string };
  readonly sv: { readonly definite: string };
}
export type TermForm = 'nominative' | 'genitive' | 'partitive' | 'definite';

const forms = (genitive: string, partitive: string, definite: string): TermForms => ({ fi: { genitive, partitive }, sv: { definite } });

/** Categories of data and purposes, by the list of the vocabulary and the value's id. Finnish inflection cannot be guessed by a program. */
export const TERM_FORMS: Readonly<Record<'category' | 'purpose', Readonly<Record<string, TermForms>>>> = {
  category: {
    identity: forms('henkilön yksilöintitietojen', 'henkilön yksilöintitietoja', 'identifieringsuppgifterna'),
    'national-id': forms('henkilötunnuksen', 'henkilötunnusta', 'personbeteckningen'),
    language: forms('äidinkielen', 'äidinkieltä', 'modersmålet'),
    contact: forms('yhteystietojen', 'yhteystietoja', 'kontaktuppgifterna'),
    'protection-order': forms('turvakiellon', 'turvakieltoa', 'spärrmarkeringen'),
    organisation: forms('organisaation tietojen', 'organisaation tietoja', 'organisationsuppgifterna'),
    'study-right': forms('opiskeluoikeuden', 'opiskeluoikeutta', 'studierätten'),
    placement: forms('vastaanotetun opiskelupaikan', 'vastaanotettua opiskelupaikkaa', 'den mottagna studieplatsen'),
    'support-decision': forms('tukea koskevan päätöksen', 'tukea koskevaa päätöstä', 'beslutet om stöd'),
    'support-fact': forms('ilman asiakirjaa annettavan tukitiedon', 'ilman asiakirjaa annettavaa tukitietoa', 'uppgiften om stöd utan handling'),
    'final-grade': forms('päättöarvosanan', 'päättöarvosanaa', 'slutvitsordet'),
    absence: forms('poissaolojen', 'poissaoloja', 'frånvaron'),
    'absence-reason': forms('poissaolon syyn', 'poissaolon syytä', 'orsaken till frånvaron'),
    'pedagogical-practice': forms(
      'toimiviksi todettujen pedagogisten käytäntöjen',
      'toimiviksi todettuja pedagogisia käytäntöjä',
      'de pedagogiska lösningarna som har fungerat',
    ),
    'guardian-contact': forms('huoltajan yhteystietojen', 'huoltajan yhteystietoja', 'vårdnadshavarens kontaktuppgifter'),
    'student-welfare': forms('opiskeluhuollon tietojen', 'opiskeluhuollon tietoja', 'elevhälsouppgifterna'),
    health: forms('terveydentilaa koskevien tietojen', 'terveydentilaa koskevia tietoja', 'uppgifterna om hälsotillstånd'),
    'verbal-assessment': forms('sanallisen arvioinnin', 'sanallista arviointia', 'den verbala bedömningen'),
    conduct: forms('käyttäytymisen', 'käyttäytymistä', 'uppförandet'),
    'study-credit': forms('opintosuorituksen', 'opintosuoritusta', 'studieprestationen'),
    'exam-arrangement': forms('kokeen erityisjärjestelyjen', 'kokeen erityisjärjestelyjä', 'specialarrangemangen vid prov'),
    matriculation: forms('ylioppilastutkinnon', 'ylioppilastutkintoa', 'studentexamen'),
    'support-document': forms('tukea koskevan asiakirjan', 'tukea koskevaa asiakirjaa', 'handlingen om stöd'),
    'support-need': forms('ennakoidun tuen tarpeen', 'ennakoitua tuen tarvetta', 'det förväntade behovet av stöd'),
    hoks: forms(
      'henkilökohtaisen osaamisen kehittämissuunnitelman',
      'henkilökohtaista osaamisen kehittämissuunnitelmaa',
      'den personliga utvecklingsplanen för kunnandet',
    ),
    'hoks-support': forms(
      'ammatillisen koulutuksen oppimisen tuen',
      'ammatillisen koulutuksen oppimisen tukea',
      'stödet för lärande i yrkesutbildningen',
    ),
    religion: forms(
      'uskonnon tai elämänkatsomustiedon valinnan',
      'uskonnon tai elämänkatsomustiedon valintaa',
      'valet av religion eller livsåskådningskunskap',
    ),
    citizenship: forms('kansalaisuuden', 'kansalaisuutta', 'medborgarskapet'),
    'living-arrangement': forms(
      'asumisen, kuljetuksen ja opiskelun erityisjärjestelyjen',
      'asumista, kuljetusta ja opiskelun erityisjärjestelyjä',
      'boendet, transporten och de särskilda studiearrangemangen',
    ),
    'staff-contact': forms('yhteyshenkilön', 'yhteyshenkilöä', 'kontaktpersonen'),
    'disclosure-record': forms('luovutusmerkinnän', 'luovutusmerkintää', 'anteckningen om utlämnande'),
  },
  purpose: {
    'arrange-education': forms('koulutuksen järjestämisen', 'koulutuksen järjestämistä', 'ordnandet av utbildning'),
    'supervise-compulsory-education': forms('oppivelvollisuuden valvonnan', 'oppivelvollisuuden valvontaa', 'tillsynen av läroplikten'),
    'register-keeping': forms('rekisterin pitämisen', 'rekisterin pitämistä', 'registerföringen'),
    'student-welfare': forms('yksilökohtaisen opiskeluhuollon', 'yksilökohtaista opiskeluhuoltoa', 'den individuella elevhälsan'),
    analytics: forms('oppimisanalytiikan', 'oppimisanalytiikkaa', 'lärandeanalytiken'),
    quality: forms('laadunhallinnan ja arvioinnin', 'laadunhallintaa ja arviointia', 'kvalitetsledningen och utvärderingen'),
    'workplace-training': forms('työpaikalla tapahtuvan koulutuksen', 'työpaikalla tapahtuvaa koulutusta', 'utbildningen på arbetsplatsen'),
    'student-selection': forms('opiskelijavalinnan', 'opiskelijavalintaa', 'antagningen av studerande'),
    'own-data': forms('omiin tietoihin tutustumisen', 'omiin tietoihin tutustumista', 'insynen i egna uppgifter'),
  },
};

/** Where a term is and in which form. A language that does not inflect so gives the vocabulary's own form. */
export interface TermPlace {
  readonly list: keyof typeof TERM_FORMS;
  readonly id: string;
  readonly form: TermForm;
}

/** A term whose form nobody has written: a fault of ours, never a limping sentence. */
export class UnknownTermForm extends Error {
  override readonly name = 'UnknownTermForm';
}

/** A term as a sentence needs it. Throws {@link UnknownTermForm}. */
export function termIn(vocabulary: Vocabulary, language: Language, { list, id, form }: TermPlace): string {
  const known = TERM_FORMS[list][id];
  const value = vocabulary[list].values.find((each) => each.id === id);
  if (known === undefined || value === undefined) throw new UnknownTermForm(`${list} ${id}`);
  if (language === 'fi' && (form === 'genitive' || form === 'partitive')) return known.fi[form];
  if (language === 'sv' && form === 'definite') return known.sv.definite;
  return value.term[language];
}
