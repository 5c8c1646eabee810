import type { Texts } from '@nivel/diagnostics';
import type { ChangeKind } from './answer-change.ts';

/** The headings of a difference, with how many changes there are of a kind; and the headline of one, also where nothing but obligations moves. */
export const KIND_TEXTS: Readonly<
  Record<ChangeKind, { readonly some: Texts; readonly none: Texts; readonly verb: Texts; readonly obligation: Texts }>
> = {
  widening: {
    some: { fi: 'avautuu ({count})', sv: 'öppnas ({count})', en: 'opens ({count})' },
    none: { fi: 'mikään ei avaudu', sv: 'inget öppnas', en: 'nothing opens' },
    verb: { fi: 'avautuu: {category}', sv: 'öppnas: {category}', en: 'opens: {category}' },
    obligation: {
      fi: 'jää velvoite pois: {category}',
      sv: 'mister en skyldighet: {category}',
      en: 'loses an obligation: {category}',
    },
  },
  narrowing: {
    some: { fi: 'sulkeutuu ({count})', sv: 'stängs ({count})', en: 'closes ({count})' },
    none: { fi: 'mikään ei sulkeudu', sv: 'inget stängs', en: 'nothing closes' },
    verb: { fi: 'sulkeutuu: {category}', sv: 'stängs: {category}', en: 'closes: {category}' },
    obligation: {
      fi: 'tulee velvoite lisää: {category}',
      sv: 'får en ny skyldighet: {category}',
      en: 'gains an obligation: {category}',
    },
  },
  other: {
    some: { fi: 'perusteet muuttuvat ({count})', sv: 'grunderna ändras ({count})', en: 'other grounds ({count})' },
    none: { fi: 'perusteet eivät muutu', sv: 'grunderna ändras inte', en: 'no other grounds' },
    verb: { fi: 'muuttuu: {category}', sv: 'ändras: {category}', en: 'changes: {category}' },
    obligation: { fi: 'muuttuu: {category}', sv: 'ändras: {category}', en: 'changes: {category}' },
  },
};

export const DIFFERENCE_TEXTS = {
  same: {
    fi: 'sääntökirjat ratkaisevat jokaisen luovutustilanteen samoin',
    sv: 'regelböckerna avgör varje utlämnandesituation lika',
    en: 'the rule books answer every request alike',
  },
  title: { fi: 'sääntökirjan muutos: {kinds}', sv: 'ändring i regelboken: {kinds}', en: 'change of the rule book: {kinds}' },
  leftOut: {
    fi: 'muutoksia, jotka eivät mahdu tähän: {count}; `nivel diff` kertoo jokaisen',
    sv: 'ändringar som inte ryms här: {count}; `nivel diff` berättar om var och en',
    en: 'changes that have no room here: {count}; `nivel diff` tells each of them',
  },
  everyRequest: { fi: 'kaikissa luovutustilanteissa', sv: 'i alla utlämnandesituationer', en: 'in every request' },
  change: { fi: '{before} → {after}', sv: '{before} → {after}', en: '{before} → {after}' },
  when: { fi: '{change}, kun {states}', sv: '{change}, när {states}', en: '{change}, when {states}' },
  obligationGone: {
    fi: 'velvoite poistuu: {obligations}',
    sv: 'skyldighet faller bort: {obligations}',
    en: 'obligation dropped: {obligations}',
  },
  obligationNew: { fi: 'uusi velvoite: {obligations}', sv: 'ny skyldighet: {obligations}', en: 'new obligation: {obligations}' },
  fields: { fi: 'tiedot: {fields}', sv: 'uppgifter: {fields}', en: 'fields: {fields}' },
  rules: { fi: 'sääntö: {rules}', sv: 'regel: {rules}', en: 'rule: {rules}' },
  formerRules: { fi: 'ennen sääntö: {rules}', sv: 'tidigare regel: {rules}', en: 'rule before: {rules}' },
  views: { fi: 'koskee näkymiä: {views}', sv: 'berör vyerna: {views}', en: 'touches the views: {views}' },
  requests: { fi: 'luovutustilanteita: {count}', sv: 'utlämnandesituationer: {count}', en: 'requests: {count}' },
  movedCategory: {
    fi: '{after} (ennen tietoryhmässä {before})',
    sv: '{after} (tidigare i kategorin {before})',
    en: '{after} (before in the category {before})',
  },
  added: {
    fi: 'uudet tiedot, joista tietoryhmän säännöt päättävät: {fields}',
    sv: 'nya uppgifter, som kategorins regler avgör: {fields}',
    en: 'new fields, decided by the rules of their category: {fields}',
  },
  removed: { fi: 'poistuneet tiedot: {fields}', sv: 'borttagna uppgifter: {fields}', en: 'fields that are gone: {fields}' },
  or: { fi: ' tai ', sv: ' eller ', en: ' or ' },
  and: { fi: ' ja ', sv: ' och ', en: ' and ' },
} as const satisfies Readonly<Record<string, Texts>>;

/** What changes where as much leaves as before. */
export const ASPECT_TEXTS = {
  path: { fi: 'polku', sv: 'väg', en: 'path' },
  rules: { fi: 'säännöt', sv: 'regler', en: 'rules' },
  provisions: { fi: 'säännökset', sv: 'bestämmelser', en: 'provisions' },
  missing: { fi: 'ensin selvitettävä', sv: 'att utreda först', en: 'to be asked first' },
  terms: { fi: 'ehdot', sv: 'villkor', en: 'terms' },
  unsettled: { fi: 'avoimet kysymykset', sv: 'öppna frågor', en: 'open questions' },
  positions: { fi: 'tulkintakannanotot', sv: 'ställningstaganden', en: 'positions' },
  advice: { fi: 'neuvot', sv: 'råd', en: 'advice' },
} as const satisfies Readonly<Record<string, Texts>>;
