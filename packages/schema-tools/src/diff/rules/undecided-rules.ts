/** Where no answer was proved. It counts as breaking until a person has looked. */
const LOOK = {
  fi: 'katso muutos itse: sitä pidetään rikkovana, kunnes versio nousee sen mukaan',
  sv: 'granska ändringen själv: den räknas som brytande tills versionen höjs därefter',
  en: 'look at the change yourself: it counts as breaking until the version rises accordingly',
} as const;

export const undecidedRules = {
  'diff/undecided-keyword': {
    severity: 'error',
    message: {
      fi: '`{subject}`: ratkaisematta, koska vertailu ei tunne kohtaa `{name}`',
      sv: '`{subject}`: oavgjort, eftersom jämförelsen inte känner `{name}`',
      en: '`{subject}`: undecided, because the comparison does not know `{name}`',
    },
    remedy: LOOK,
  },
  'diff/undecided-pattern': {
    severity: 'error',
    message: {
      fi: '`{subject}`: ratkaisematta, koska muodot eivät ole säännöllisiä tai ovat liian suuria verrattaviksi (`{name}`)',
      sv: '`{subject}`: oavgjort, eftersom mönstren inte är reguljära eller är för stora att jämföra (`{name}`)',
      en: '`{subject}`: undecided, because the patterns are not regular or too large to compare (`{name}`)',
    },
    remedy: LOOK,
  },
  'diff/undecided-search': {
    severity: 'error',
    message: {
      fi: '`{subject}`: ratkaisematta, koska todistavaa tietuetta etsittiin liian kauan (`{name}`)',
      sv: '`{subject}`: oavgjort, eftersom sökandet efter en post som visar skillnaden blev för långt (`{name}`)',
      en: '`{subject}`: undecided, because the search for a record that shows it grew too long (`{name}`)',
    },
    remedy: LOOK,
  },
  'diff/undecided-validators': {
    severity: 'error',
    message: {
      fi: '`{subject}`: ratkaisematta, koska tarkistimet eivät vahvista löydöstä `{name}`',
      sv: '`{subject}`: oavgjort, eftersom kontrollerna inte bekräftar fyndet `{name}`',
      en: '`{subject}`: undecided, because the validators do not confirm the finding `{name}`',
    },
    remedy: LOOK,
  },
  'diff/undecided-dialect': {
    severity: 'error',
    message: {
      fi: '`{subject}`: ratkaisematta, koska `$schema` vaihtuu, `{from}` → `{to}`',
      sv: '`{subject}`: oavgjort, eftersom `$schema` byts, `{from}` → `{to}`',
      en: '`{subject}`: undecided, because `$schema` changes, `{from}` → `{to}`',
    },
    remedy: LOOK,
  },
} as const;
