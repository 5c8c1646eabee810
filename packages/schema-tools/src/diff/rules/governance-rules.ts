/** What can change in what a field is to the law and where it comes from. No document is refused for it, but what may be done with one changes. */
const MINOR = {
  fi: 'nosta väliversiota ja tarkista, mitä sääntökirja kentästä ratkaisee',
  sv: 'höj delversionen och kontrollera vad regelboken avgör om fältet',
  en: 'raise the minor version and see what the rule book decides about the field',
} as const;

export const governanceRules = {
  'diff/class-loosened': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: luottamuksellisuusluokka lievenee, `{from}` → `{to}`',
      sv: '`{subject}`: konfidentialitetsklassen mildras, `{from}` → `{to}`',
      en: '`{subject}`: the class is loosened, `{from}` → `{to}`',
    },
    remedy: {
      fi: 'nosta väliversiota ja pyydä tietosuojavastaavan kanta: kenttää voi nyt luovuttaa useammille',
      sv: 'höj delversionen och be om dataskyddsombudets ställningstagande: fältet kan nu lämnas ut till fler',
      en: 'raise the minor version and ask the data protection officer: the field can now reach more people',
    },
  },
  'diff/class-tightened': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: luottamuksellisuusluokka tiukkenee, `{from}` → `{to}`',
      sv: '`{subject}`: konfidentialitetsklassen skärps, `{from}` → `{to}`',
      en: '`{subject}`: the class is tightened, `{from}` → `{to}`',
    },
    remedy: {
      fi: 'nosta väliversiota ja kerro lukijoille, että kenttä voi jäädä tulematta',
      sv: 'höj delversionen och berätta för läsarna att fältet kan utebli',
      en: 'raise the minor version and tell readers that the field may stay away',
    },
  },
  'diff/category-changed': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: tietoryhmä vaihtuu, `{from}` → `{to}`',
      sv: '`{subject}`: uppgiftskategorin byts, `{from}` → `{to}`',
      en: '`{subject}`: the category changes, `{from}` → `{to}`',
    },
    remedy: {
      fi: 'nosta väliversiota ja tarkista säännöt: kenttään sovelletaan nyt toisen tietoryhmän sääntöjä',
      sv: 'höj delversionen och kontrollera reglerna: nu gäller en annan kategoris regler för fältet',
      en: 'raise the minor version and check the rules: those of another category now apply to the field',
    },
  },
  'diff/source-added': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: uusi lähde `{name}`',
      sv: '`{subject}`: ny källa `{name}`',
      en: '`{subject}`: a new source `{name}`',
    },
    remedy: {
      fi: 'nosta väliversiota; uusi lähde on tietosuojan kannalta muutos, vaikka muoto on sama',
      sv: 'höj delversionen; en ny källa är en ändring för dataskyddet även om formen är densamma',
      en: 'raise the minor version; a new source matters to privacy even where the form is the same',
    },
  },
  'diff/source-removed': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: lähde `{name}` poistuu',
      sv: '`{subject}`: källan `{name}` försvinner',
      en: '`{subject}`: the source `{name}` is gone',
    },
    remedy: {
      fi: 'nosta väliversiota ja kerro, mistä tieto jatkossa saadaan',
      sv: 'höj delversionen och berätta varifrån uppgiften fås framöver',
      en: 'raise the minor version and say where the value comes from now',
    },
  },
  'diff/derivation-changed': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: kenttä johdetaan toisista tiedoista, `{from}` → `{to}`',
      sv: '`{subject}`: fältet härleds ur andra uppgifter, `{from}` → `{to}`',
      en: '`{subject}`: the field is derived from other fields, `{from}` → `{to}`',
    },
    remedy: MINOR,
  },
  'diff/code-list-switched': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: koodiluettelo vaihtuu, `{from}` → `{to}`',
      sv: '`{subject}`: kodlistan byts, `{from}` → `{to}`',
      en: '`{subject}`: the code list changes, `{from}` → `{to}`',
    },
    remedy: MINOR,
  },
  'diff/governance-changed': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: avainsana `{name}` muuttuu',
      sv: '`{subject}`: nyckelordet `{name}` ändras',
      en: '`{subject}`: the keyword `{name}` changes',
    },
    remedy: MINOR,
  },
} as const;
