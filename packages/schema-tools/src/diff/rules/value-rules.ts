/** What can change in the values that a form lets in: type, codes, pattern. Bounds are in `bound-rules`. */
const NARROWED = {
  fi: 'salli vanhat arvot edelleen, tai nosta pääversiota',
  sv: 'tillåt de gamla värdena även framöver, eller höj huvudversionen',
  en: 'go on accepting the old values, or raise the major version',
} as const;
const WIDENED = {
  fi: 'nosta väliversiota; vanha tarkistin hylkää uudet arvot',
  sv: 'höj delversionen; en gammal kontroll underkänner de nya värdena',
  en: 'raise the minor version; an old validator refuses the new values',
} as const;

export const valueRules = {
  'diff/type-narrowed': {
    severity: 'error',
    message: {
      fi: '`{subject}`: tyyppi kapenee, `{from}` → `{to}`',
      sv: '`{subject}`: typen snävas in, `{from}` → `{to}`',
      en: '`{subject}`: the type is narrowed, `{from}` → `{to}`',
    },
    remedy: NARROWED,
  },
  'diff/type-widened': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: tyyppi laajenee, `{from}` → `{to}`',
      sv: '`{subject}`: typen vidgas, `{from}` → `{to}`',
      en: '`{subject}`: the type is widened, `{from}` → `{to}`',
    },
    remedy: WIDENED,
  },
  'diff/type-changed': {
    severity: 'error',
    message: {
      fi: '`{subject}`: tyyppi vaihtuu, `{from}` → `{to}`',
      sv: '`{subject}`: typen byts, `{from}` → `{to}`',
      en: '`{subject}`: the type changes, `{from}` → `{to}`',
    },
    remedy: {
      fi: 'lisää uusi kenttä uudella tyypillä ja merkitse vanha vanhentuneeksi',
      sv: 'lägg till ett nytt fält med den nya typen och märk det gamla som föråldrat',
      en: 'add a new property with the new type and mark the old one deprecated',
    },
  },
  'diff/enum-value-removed': {
    severity: 'error',
    message: {
      fi: '`{subject}`: arvo `{name}` poistetaan',
      sv: '`{subject}`: värdet `{name}` tas bort',
      en: '`{subject}`: the value `{name}` is removed',
    },
    remedy: NARROWED,
  },
  'diff/enum-value-added': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: arvo `{name}` lisätään',
      sv: '`{subject}`: värdet `{name}` läggs till',
      en: '`{subject}`: the value `{name}` is added',
    },
    remedy: WIDENED,
  },
  'diff/enum-added': {
    severity: 'error',
    message: {
      fi: '`{subject}`: arvot rajataan luetteloon',
      sv: '`{subject}`: värdena begränsas till en lista',
      en: '`{subject}`: the values are limited to a list',
    },
    remedy: NARROWED,
  },
  'diff/enum-dropped': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: arvoja ei enää rajata luetteloon',
      sv: '`{subject}`: värdena begränsas inte längre till en lista',
      en: '`{subject}`: the values are no longer limited to a list',
    },
    remedy: WIDENED,
  },
  'diff/pattern-narrowed': {
    severity: 'error',
    message: {
      fi: '`{subject}`: muoto tiukkenee, `{from}` → `{to}`',
      sv: '`{subject}`: mönstret skärps, `{from}` → `{to}`',
      en: '`{subject}`: the pattern is narrowed, `{from}` → `{to}`',
    },
    remedy: NARROWED,
  },
  'diff/pattern-widened': {
    severity: 'warning',
    message: {
      fi: '`{subject}`: muoto väljenee, `{from}` → `{to}`',
      sv: '`{subject}`: mönstret vidgas, `{from}` → `{to}`',
      en: '`{subject}`: the pattern is widened, `{from}` → `{to}`',
    },
    remedy: WIDENED,
  },
  'diff/pattern-changed': {
    severity: 'error',
    message: {
      fi: '`{subject}`: muoto vaihtuu, `{from}` → `{to}`',
      sv: '`{subject}`: mönstret byts, `{from}` → `{to}`',
      en: '`{subject}`: the pattern changes, `{from}` → `{to}`',
    },
    remedy: NARROWED,
  },
  'diff/rewritten': {
    severity: 'note',
    message: {
      fi: '`{subject}` kirjoitetaan toisin; hyväksytyt arvot ovat samat',
      sv: '`{subject}` skrivs på ett annat sätt; de godtagna värdena är desamma',
      en: '`{subject}` is written in another way; the accepted values are the same',
    },
    remedy: { fi: 'nosta korjausversiota', sv: 'höj korrigeringsversionen', en: 'raise the patch version' },
  },
} as const;
