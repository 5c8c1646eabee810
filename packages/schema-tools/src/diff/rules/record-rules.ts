/** What can change in which properties a record has, and in how they depend on each other. */
export const recordRules = {
  'diff/property-added': {
    severity: 'warning',
    message: { fi: 'kenttä `{subject}` lisätään', sv: 'fältet `{subject}` läggs till', en: 'the property `{subject}` is added' },
    remedy: {
      fi: 'nosta väliversiota; vanha tarkistin ei tunne kenttää',
      sv: 'höj delversionen; en gammal kontroll känner inte fältet',
      en: 'raise the minor version; an old validator does not know the property',
    },
  },
  'diff/property-removed': {
    severity: 'error',
    message: { fi: 'kenttä `{subject}` poistetaan', sv: 'fältet `{subject}` tas bort', en: 'the property `{subject}` is removed' },
    remedy: {
      fi: 'merkitse kenttä ensin vanhentuneeksi (`deprecated`) ja poista se pääversiossa',
      sv: 'märk fältet först som föråldrat (`deprecated`) och ta bort det i en huvudversion',
      en: 'mark it `deprecated` first, and remove it in a major version',
    },
  },
  'diff/property-renamed': {
    severity: 'error',
    message: {
      fi: 'kentän `{subject}` nimeksi tulee `{to}`',
      sv: 'fältet `{subject}` byter namn till `{to}`',
      en: 'the property `{subject}` is renamed `{to}`',
    },
    remedy: {
      fi: 'pidä vanha nimi, tai nosta pääversiota ja varaa vanha nimi: se ei saa palata toisessa merkityksessä',
      sv: 'behåll det gamla namnet, eller höj huvudversionen och reservera det gamla namnet: det får inte komma tillbaka i en annan betydelse',
      en: 'keep the old name, or raise the major version and reserve the old name: it may not come back with another meaning',
    },
  },
  'diff/required-property-added': {
    severity: 'error',
    message: {
      fi: 'pakollinen kenttä `{subject}` lisätään',
      sv: 'det obligatoriska fältet `{subject}` läggs till',
      en: 'the required property `{subject}` is added',
    },
    remedy: {
      fi: 'lisää kenttä vapaaehtoisena, tai nosta pääversiota',
      sv: 'lägg till fältet som frivilligt, eller höj huvudversionen',
      en: 'add it as optional, or raise the major version',
    },
  },
  'diff/property-made-required': {
    severity: 'error',
    message: {
      fi: 'kentästä `{subject}` tulee pakollinen',
      sv: 'fältet `{subject}` blir obligatoriskt',
      en: 'the property `{subject}` becomes required',
    },
    remedy: {
      fi: 'pidä kenttä vapaaehtoisena, tai nosta pääversiota',
      sv: 'låt fältet vara frivilligt, eller höj huvudversionen',
      en: 'keep it optional, or raise the major version',
    },
  },
  'diff/property-made-optional': {
    severity: 'warning',
    message: {
      fi: 'kentästä `{subject}` tulee vapaaehtoinen',
      sv: 'fältet `{subject}` blir frivilligt',
      en: 'the property `{subject}` becomes optional',
    },
    remedy: {
      fi: 'nosta väliversiota ja kerro lukijoille, että kenttä voi puuttua',
      sv: 'höj delversionen och berätta för läsarna att fältet kan saknas',
      en: 'raise the minor version and tell readers that it may be absent',
    },
  },
  'diff/record-closed': {
    severity: 'error',
    message: {
      fi: 'tietue `{subject}` ei enää hyväksy tuntemattomia kenttiä',
      sv: 'posten `{subject}` godtar inte längre okända fält',
      en: 'the record `{subject}` no longer accepts unknown properties',
    },
    remedy: {
      fi: 'nosta pääversiota, tai nimeä ensin kentät, joita käytetään',
      sv: 'höj huvudversionen, eller namnge först de fält som används',
      en: 'raise the major version, or first name the properties that are in use',
    },
  },
  'diff/record-opened': {
    severity: 'warning',
    message: {
      fi: 'tietue `{subject}` hyväksyy tuntemattomia kenttiä',
      sv: 'posten `{subject}` godtar okända fält',
      en: 'the record `{subject}` accepts unknown properties',
    },
    remedy: {
      fi: 'pidä tietue suljettuna: tuntemattomalla kentällä ei ole luokkaa eikä tietoryhmää',
      sv: 'håll posten sluten: ett okänt fält saknar klass och kategori',
      en: 'keep the record closed: an unknown property has no class and no category',
    },
  },
  'diff/condition-narrowed': {
    severity: 'error',
    message: {
      fi: 'tietueen `{subject}` ehto kiristyy (`{name}`)',
      sv: 'ett villkor i posten `{subject}` skärps (`{name}`)',
      en: 'a condition of `{subject}` is tightened (`{name}`)',
    },
    remedy: {
      fi: 'pidä ehto ennallaan, tai nosta pääversiota',
      sv: 'låt villkoret vara, eller höj huvudversionen',
      en: 'leave the condition as it was, or raise the major version',
    },
  },
  'diff/condition-widened': {
    severity: 'warning',
    message: {
      fi: 'tietueen `{subject}` ehto väljenee (`{name}`)',
      sv: 'ett villkor i posten `{subject}` mildras (`{name}`)',
      en: 'a condition of `{subject}` is loosened (`{name}`)',
    },
    remedy: { fi: 'nosta väliversiota', sv: 'höj delversionen', en: 'raise the minor version' },
  },
  'diff/condition-changed': {
    severity: 'error',
    message: {
      fi: 'tietueen `{subject}` ehto vaihtuu toiseksi (`{name}`)',
      sv: 'ett villkor i posten `{subject}` byts mot ett annat (`{name}`)',
      en: 'a condition of `{subject}` becomes another one (`{name}`)',
    },
    remedy: {
      fi: 'pidä ehto ennallaan, tai nosta pääversiota',
      sv: 'låt villkoret vara, eller höj huvudversionen',
      en: 'leave the condition as it was, or raise the major version',
    },
  },
} as const;
