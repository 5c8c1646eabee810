/** What can change in code lists. Where a field is limited to the codes, the field has its own finding with a witness. */
const MINOR = { fi: 'nosta väliversiota', sv: 'höj delversionen', en: 'raise the minor version' } as const;

export const codeListRules = {
  'diff/code-list-added': {
    severity: 'warning',
    message: { fi: 'koodiluettelo `{subject}` lisätään', sv: 'kodlistan `{subject}` läggs till', en: 'the code list `{subject}` is added' },
    remedy: MINOR,
  },
  'diff/code-list-removed': {
    severity: 'warning',
    message: { fi: 'koodiluettelo `{subject}` poistetaan', sv: 'kodlistan `{subject}` tas bort', en: 'the code list `{subject}` is removed' },
    remedy: MINOR,
  },
  'diff/code-list-changed': {
    severity: 'warning',
    message: {
      fi: 'koodiluettelon `{subject}` kohta `{name}` muuttuu',
      sv: '`{name}` i kodlistan `{subject}` ändras',
      en: '`{name}` of the code list `{subject}` changes',
    },
    remedy: MINOR,
  },
  'diff/code-added': {
    severity: 'warning',
    message: {
      fi: 'koodiluetteloon `{subject}` lisätään koodi `{name}`',
      sv: 'koden `{name}` läggs till i kodlistan `{subject}`',
      en: 'the code `{name}` is added to the list `{subject}`',
    },
    remedy: MINOR,
  },
  'diff/code-removed': {
    severity: 'warning',
    message: {
      fi: 'koodiluettelosta `{subject}` poistetaan koodi `{name}`',
      sv: 'koden `{name}` tas bort ur kodlistan `{subject}`',
      en: 'the code `{name}` is removed from the list `{subject}`',
    },
    remedy: {
      fi: 'pidä koodi ja anna sille päättymispäivä: vanhat tietueet käyttävät sitä',
      sv: 'behåll koden och ge den en slutdag: gamla poster använder den',
      en: 'keep the code and give it a last day: old records use it',
    },
  },
  'diff/code-renamed': {
    severity: 'warning',
    message: {
      fi: 'koodiluettelon `{subject}` koodi `{name}` on nyt `{to}`',
      sv: 'koden `{name}` i kodlistan `{subject}` är nu `{to}`',
      en: 'the code `{name}` of the list `{subject}` is now `{to}`',
    },
    remedy: {
      fi: 'pidä vanha koodi ja vaihda vain sen nimi: koodi on tunniste',
      sv: 'behåll den gamla koden och ändra bara dess namn: koden är en identifierare',
      en: 'keep the old code and change its term only: a code is an identifier',
    },
  },
  'diff/code-term-changed': {
    severity: 'note',
    message: {
      fi: 'koodiluettelon `{subject}` koodin `{name}` nimi muuttuu',
      sv: 'benämningen på koden `{name}` i kodlistan `{subject}` ändras',
      en: 'the term of the code `{name}` of the list `{subject}` changes',
    },
    remedy: { fi: 'nosta korjausversiota', sv: 'höj korrigeringsversionen', en: 'raise the patch version' },
  },
  'diff/code-changed': {
    severity: 'warning',
    message: {
      fi: 'koodiluettelon `{subject}` koodin `{name}` tiedot muuttuvat',
      sv: 'uppgifterna om koden `{name}` i kodlistan `{subject}` ändras',
      en: 'what is said of the code `{name}` of the list `{subject}` changes',
    },
    remedy: MINOR,
  },
} as const;
