/** What can change in which records, named forms and dialects there are. */
export const documentRules = {
  'diff/entity-added': {
    severity: 'warning',
    message: { fi: 'tietue `{subject}` lisätään', sv: 'posten `{subject}` läggs till', en: 'the entity `{subject}` is added' },
    remedy: { fi: 'nosta väliversiota', sv: 'höj delversionen', en: 'raise the minor version' },
  },
  'diff/entity-removed': {
    severity: 'error',
    message: { fi: 'tietue `{subject}` poistetaan', sv: 'posten `{subject}` tas bort', en: 'the entity `{subject}` is removed' },
    remedy: {
      fi: 'pidä tietue, tai nosta pääversiota',
      sv: 'behåll posten, eller höj huvudversionen',
      en: 'keep the entity, or raise the major version',
    },
  },
  'diff/entity-renamed': {
    severity: 'error',
    message: {
      fi: 'tietueen `{subject}` nimeksi tulee `{to}`',
      sv: 'posten `{subject}` byter namn till `{to}`',
      en: 'the entity `{subject}` is renamed `{to}`',
    },
    remedy: {
      fi: 'pidä vanha nimi, tai nosta pääversiota',
      sv: 'behåll det gamla namnet, eller höj huvudversionen',
      en: 'keep the old name, or raise the major version',
    },
  },
  'diff/id-changed': {
    severity: 'error',
    message: {
      fi: 'tietueen `{subject}` tunnus vaihtuu, `{from}` → `{to}`',
      sv: 'posten `{subject}` får ett annat id, `{from}` → `{to}`',
      en: 'the entity `{subject}` gets another id, `{from}` → `{to}`',
    },
    remedy: {
      fi: 'tunnus kantaa pääversiota: vaihda se vain pääversiossa',
      sv: 'id:t bär huvudversionen: byt det endast i en huvudversion',
      en: 'the id carries the major version: change it in a major version only',
    },
  },
  'diff/definition-added': {
    severity: 'note',
    message: {
      fi: 'yhteinen muoto `{subject}` lisätään',
      sv: 'den gemensamma formen `{subject}` läggs till',
      en: 'the shared form `{subject}` is added',
    },
    remedy: { fi: 'nosta korjausversiota', sv: 'höj korrigeringsversionen', en: 'raise the patch version' },
  },
  'diff/definition-removed': {
    severity: 'warning',
    message: {
      fi: 'yhteinen muoto `{subject}` poistetaan',
      sv: 'den gemensamma formen `{subject}` tas bort',
      en: 'the shared form `{subject}` is removed',
    },
    remedy: {
      fi: 'nosta väliversiota; samanniminen tyyppi poistuu',
      sv: 'höj delversionen; typen med samma namn försvinner',
      en: 'raise the minor version; the type of that name goes with it',
    },
  },
  'diff/definition-renamed': {
    severity: 'warning',
    message: {
      fi: 'yhteinen muoto `{subject}` siirtyy paikkaan `{to}`',
      sv: 'den gemensamma formen `{subject}` flyttas till `{to}`',
      en: 'the shared form `{subject}` moves to `{to}`',
    },
    remedy: {
      fi: 'nosta väliversiota; tyypin nimi vaihtuu, arvot eivät',
      sv: 'höj delversionen; typens namn ändras, inte värdena',
      en: 'raise the minor version; the type is called otherwise, the values are the same',
    },
  },
  'diff/dialect-changed': {
    severity: 'warning',
    message: {
      fi: 'skeemojen murre muuttuu (`{subject}`)',
      sv: 'schemanas dialekt ändras (`{subject}`)',
      en: 'the dialect of the schemas changes (`{subject}`)',
    },
    remedy: { fi: 'nosta väliversiota', sv: 'höj delversionen', en: 'raise the minor version' },
  },
} as const;
