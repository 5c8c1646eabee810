/** What can change in words about a thing, without a change in the thing. */
const PATCH = { fi: 'nosta korjausversiota', sv: 'höj korrigeringsversionen', en: 'raise the patch version' } as const;

export const annotationRules = {
  'diff/term-changed': {
    severity: 'note',
    message: { fi: '`{subject}`: nimitys muuttuu', sv: '`{subject}`: benämningen ändras', en: '`{subject}`: the term changes' },
    remedy: PATCH,
  },
  'diff/description-changed': {
    severity: 'note',
    message: { fi: '`{subject}`: kuvaus muuttuu', sv: '`{subject}`: beskrivningen ändras', en: '`{subject}`: the description changes' },
    remedy: {
      fi: 'nosta korjausversiota; jos merkitys muuttuu, lisää uusi kenttä',
      sv: 'höj korrigeringsversionen; om betydelsen ändras, lägg till ett nytt fält',
      en: 'raise the patch version; where the meaning changes, add a new field',
    },
  },
  'diff/title-changed': {
    severity: 'note',
    message: {
      fi: '`{subject}`: tyypin nimi vaihtuu, `{from}` → `{to}`',
      sv: '`{subject}`: typens namn byts, `{from}` → `{to}`',
      en: '`{subject}`: the name of the type changes, `{from}` → `{to}`',
    },
    remedy: PATCH,
  },
  'diff/examples-changed': {
    severity: 'note',
    message: { fi: '`{subject}`: esimerkit muuttuvat', sv: '`{subject}`: exemplen ändras', en: '`{subject}`: the examples change' },
    remedy: PATCH,
  },
  'diff/format-changed': {
    severity: 'note',
    message: {
      fi: '`{subject}`: `format` muuttuu, `{from}` → `{to}`; se ei hylkää mitään',
      sv: '`{subject}`: `format` ändras, `{from}` → `{to}`; det underkänner inget',
      en: '`{subject}`: `format` changes, `{from}` → `{to}`; it refuses nothing',
    },
    remedy: PATCH,
  },
  'diff/deprecated': {
    severity: 'note',
    message: { fi: '`{subject}` vanhenee', sv: '`{subject}` blir föråldrat', en: '`{subject}` is deprecated' },
    remedy: {
      fi: 'kerro, mitä käytetään sen sijaan',
      sv: 'berätta vad som används i stället',
      en: 'say what to use in its place',
    },
  },
  'diff/undeprecated': {
    severity: 'note',
    message: { fi: '`{subject}` ei enää ole vanhentunut', sv: '`{subject}` är inte längre föråldrat', en: '`{subject}` is no longer deprecated' },
    remedy: PATCH,
  },
  'diff/annotation-changed': {
    severity: 'note',
    message: {
      fi: '`{subject}`: avainsana `{name}` muuttuu',
      sv: '`{subject}`: nyckelordet `{name}` ändras',
      en: '`{subject}`: the keyword `{name}` changes',
    },
    remedy: PATCH,
  },
} as const;
