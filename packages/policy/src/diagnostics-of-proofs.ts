import type { DiagnosticRow } from '@nivel/diagnostics';

/** What can be wrong with what is claimed of the whole rule book, and with the reviews of what it opens. */
export const PROOF_ROWS = {
  'policy/invariant-broken': {
    severity: 'error',
    message: {
      fi: 'väite `{invariant}` ei pidä: {failing} luovutustilannetta rikkoo sen, esimerkiksi tietoryhmässä `{category}` {day} ({outcome})',
      sv: 'påståendet `{invariant}` håller inte: {failing} utlämnandesituationer bryter mot det, till exempel i kategorin `{category}` {day} ({outcome})',
      en: 'the invariant `{invariant}` does not hold: {failing} requests break it, for example in the category `{category}` on {day} ({outcome})',
    },
    remedy: {
      fi: 'aja `nivel prove {invariant} --out KANSIO` ja korjaa sääntö, tai väite, jos laki ei kanna sitä',
      sv: 'kör `nivel prove {invariant} --out MAPP` och rätta regeln, eller påståendet om lagen inte bär det',
      en: 'run `nivel prove {invariant} --out FOLDER` and mend the rule, or the invariant where the law does not carry it',
    },
  },
  'policy/rule-never-applies': {
    severity: 'error',
    message: {
      fi: 'väite `{invariant}` ei pidä: sääntö `{rule}` ei ratkaise yhtään luovutustilannetta',
      sv: 'påståendet `{invariant}` håller inte: regeln `{rule}` avgör ingen utlämnandesituation',
      en: 'the invariant `{invariant}` does not hold: the rule `{rule}` decides no request',
    },
    remedy: {
      fi: 'poista sääntö tai korjaa se, mikä peittää sen',
      sv: 'ta bort regeln eller rätta det som täcker den',
      en: 'remove the rule or mend what covers it',
    },
  },
  'policy/invariant-about-nothing': {
    severity: 'error',
    message: {
      fi: 'väite `{invariant}` ei puhu yhdestäkään luovutustilanteesta, joten se ei todista mitään',
      sv: 'påståendet `{invariant}` gäller ingen utlämnandesituation och bevisar därför ingenting',
      en: 'the invariant `{invariant}` speaks of no request, so it proves nothing',
    },
    remedy: { fi: 'korjaa `over` tai `except`', sv: 'rätta `over` eller `except`', en: 'mend `over` or `except`' },
  },
  'policy/widening-without-review': {
    severity: 'error',
    message: {
      fi: 'sääntö `{rule}` avaa tietoryhmää `{category}` tai pudottaa sen luovutuksesta velvoitteen julkaistuun sääntökirjaan {base} verrattuna, eikä muutosta ole tarkastettu',
      sv: 'regeln `{rule}` öppnar kategorin `{category}` eller stryker en skyldighet vid utlämnandet jämfört med den släppta regelboken {base}, och ändringen är inte granskad',
      en: 'the rule `{rule}` opens the category `{category}`, or drops an obligation of its release, compared with the released rule book {base}, and nobody has reviewed it',
    },
    remedy: {
      fi: 'lue `nivel diff {base} .` ja kirjaa tarkastus: `nivel book review TUNNUS --office VIRKA --finding TEKSTI`',
      sv: 'läs `nivel diff {base} .` och anteckna granskningen: `nivel book review ID --office TJÄNST --finding TEXT`',
      en: 'read `nivel diff {base} .` and record the review: `nivel book review ID --office OFFICE --finding TEXT`',
    },
  },
  'policy/reviewed-text-changed': {
    severity: 'error',
    message: {
      fi: 'tarkastuksessa `{review}` luettu teksti on muuttunut sen jälkeen: {file}',
      sv: 'texten som lästes i granskningen `{review}` har ändrats sedan dess: {file}',
      en: 'a text that the review `{review}` read has changed since: {file}',
    },
    remedy: { fi: 'tarkasta uudelleen: `nivel book review`', sv: 'granska på nytt: `nivel book review`', en: 'review it again: `nivel book review`' },
  },
  'policy/review-of-other-base': {
    severity: 'error',
    message: {
      fi: 'tarkastus `{review}` vertasi sääntökirjaan {base}, jonka tiiviste ei ole sama kuin julkaistun',
      sv: 'granskningen `{review}` jämförde med regelboken {base}, vars sammandrag inte är den släpptas',
      en: 'the review `{review}` compared with the rule book {base}, whose digest is not that of the released one',
    },
    remedy: { fi: 'tarkasta uudelleen: `nivel book review`', sv: 'granska på nytt: `nivel book review`', en: 'review it again: `nivel book review`' },
  },
  'policy/review-of-nothing': {
    severity: 'warning',
    message: {
      fi: 'tarkastuksessa `{review}` luettua avaamista ({category}) ei enää ole sellaisena',
      sv: 'öppningen ({category}) som lästes i granskningen `{review}` finns inte längre sådan',
      en: 'the opening ({category}) that the review `{review}` read is no longer there as it was',
    },
    remedy: { fi: 'poista kohta tarkastuksesta', sv: 'ta bort punkten ur granskningen', en: 'remove the item from the review' },
  },
  'policy/frozen-book-changed': {
    severity: 'error',
    message: {
      fi: 'julkaistu sääntökirja {version} ei ole se, joka jäädytettiin',
      sv: 'den släppta regelboken {version} är inte den som frystes',
      en: 'the released rule book {version} is not the one that was frozen',
    },
    remedy: {
      fi: 'palauta tiedosto; julkaistua ei muuteta',
      sv: 'återställ filen; det släppta ändras inte',
      en: 'restore the file; what is released does not change',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
