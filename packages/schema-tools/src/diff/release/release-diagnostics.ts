import { defineDiagnostics } from '@nivel/diagnostics';

/** What can be wrong with releases of the model: with frozen ones, and with the version that the next one would get. */
export const releaseDiagnostics = defineDiagnostics({
  'release/changeset-missing': {
    severity: 'error',
    message: {
      fi: 'skeemat ovat muuttuneet versiosta {released}, mutta mikään muutostiedosto ei nosta paketteja `{packages}`',
      sv: 'schemana har ändrats sedan {released}, men ingen ändringsfil höjer paketen `{packages}`',
      en: 'the schemas have changed since {released}, but no changeset raises `{packages}`',
    },
    remedy: {
      fi: 'lisää kansioon `.changeset` muutostiedosto, jossa on vähintään `{needed}`; syyt näyttää `nivel schema diff {released} schemas`',
      sv: 'lägg till en ändringsfil i mappen `.changeset` med minst `{needed}`; skälen visas av `nivel schema diff {released} schemas`',
      en: 'add a changeset to `.changeset` with at least `{needed}`; `nivel schema diff {released} schemas` shows the reasons',
    },
  },
  'release/bump-too-small': {
    severity: 'error',
    message: {
      fi: 'muutostiedostot nostavat paketteja `{packages}` tasolla `{found}`, mutta muutos versiosta {released} vaatii tason `{needed}`',
      sv: 'ändringsfilerna höjer paketen `{packages}` med `{found}`, men ändringen sedan {released} kräver `{needed}`',
      en: 'the changesets raise `{packages}` by `{found}`, but the change since {released} needs `{needed}`',
    },
    remedy: {
      fi: 'kirjoita muutostiedostoon `{needed}`, tai peru muutokset, jotka sen vaativat: `nivel schema diff {released} schemas`',
      sv: 'skriv `{needed}` i ändringsfilen, eller ta tillbaka de ändringar som kräver det: `nivel schema diff {released} schemas`',
      en: 'write `{needed}` in the changeset, or take back the changes that need it: `nivel schema diff {released} schemas`',
    },
  },
  'release/changeset-form': {
    severity: 'error',
    message: {
      fi: 'muutostiedostoa ei voi lukea: {reason}',
      sv: 'ändringsfilen kan inte läsas: {reason}',
      en: 'the changeset cannot be read: {reason}',
    },
    remedy: {
      fi: 'aloita viivoilla `---`, anna paketit muodossa `nimi: patch, minor tai major` ja päätä viivoihin',
      sv: 'börja med `---`, ange paketen som `namn: patch, minor eller major` och avsluta med `---`',
      en: 'begin with `---`, give packages as `name: patch, minor or major`, and end with `---`',
    },
  },
  'release/frozen-file-changed': {
    severity: 'error',
    message: {
      fi: 'jäädytetyn version {version} tiedosto on muuttunut',
      sv: 'en fil i den frysta versionen {version} har ändrats',
      en: 'a file of the frozen version {version} has changed',
    },
    remedy: {
      fi: 'palauta tiedosto; muutos tehdään kansioon `schemas` ja julkaistaan uutena versiona',
      sv: 'återställ filen; ändringen görs i mappen `schemas` och släpps som en ny version',
      en: 'restore the file; a change is made in `schemas` and released as a new version',
    },
  },
  'release/frozen-file-missing': {
    severity: 'error',
    message: {
      fi: 'jäädytetystä versiosta {version} puuttuu tiedosto',
      sv: 'en fil saknas i den frysta versionen {version}',
      en: 'a file of the frozen version {version} is missing',
    },
    remedy: { fi: 'palauta tiedosto', sv: 'återställ filen', en: 'restore the file' },
  },
  'release/frozen-file-added': {
    severity: 'error',
    message: {
      fi: 'jäädytetyssä versiossa {version} on ylimääräinen tiedosto',
      sv: 'den frysta versionen {version} har en fil för mycket',
      en: 'the frozen version {version} has a file too many',
    },
    remedy: { fi: 'poista tiedosto', sv: 'ta bort filen', en: 'remove the file' },
  },
  'release/frozen-lock': {
    severity: 'error',
    message: {
      fi: 'version {version} `frozen.json` puuttuu, on rikki tai ei vastaa edellistä versiota',
      sv: '`frozen.json` för {version} saknas, är trasig eller stämmer inte med föregående version',
      en: 'the `frozen.json` of {version} is missing, broken, or does not go with the version before it',
    },
    remedy: {
      fi: 'palauta tiedosto; jäädytettyä versiota ei tehdä uudestaan',
      sv: 'återställ filen; en fryst version görs inte om',
      en: 'restore the file; a frozen version is not made again',
    },
  },
  'release/name-reused': {
    severity: 'error',
    message: {
      fi: 'nimi `{name}` oli versiossa {version} toisessa merkityksessä',
      sv: 'namnet `{name}` hade en annan betydelse i {version}',
      en: 'the name `{name}` had another meaning in {version}',
    },
    remedy: {
      fi: 'valitse toinen nimi: poistettu nimi on varattu',
      sv: 'välj ett annat namn: ett borttaget namn är reserverat',
      en: 'choose another name: a name that was removed is reserved',
    },
  },
  'release/not-a-version': {
    severity: 'error',
    message: {
      fi: '`{version}` ei ole versio, joka voidaan jäädyttää',
      sv: '`{version}` är ingen version som kan frysas',
      en: '`{version}` is not a version that can be frozen',
    },
    remedy: {
      fi: 'anna kolme numeroa, jotka ovat suuremmat kuin viimeisin jäädytetty: {last}',
      sv: 'ange tre tal som är större än den senast frysta: {last}',
      en: 'give three numbers above the last frozen version: {last}',
    },
  },
  'release/rise-too-small': {
    severity: 'error',
    message: {
      fi: 'versio {version} on liian lähellä versiota {released}: muutos vaatii tason `{needed}`',
      sv: 'versionen {version} ligger för nära {released}: ändringen kräver `{needed}`',
      en: 'the version {version} is too near to {released}: the change needs `{needed}`',
    },
    remedy: {
      fi: 'valitse suurempi versio; syyt näyttää `nivel schema diff {released} schemas`',
      sv: 'välj en större version; skälen visas av `nivel schema diff {released} schemas`',
      en: 'choose a greater version; `nivel schema diff {released} schemas` shows the reasons',
    },
  },
  'release/no-schemas': {
    severity: 'error',
    message: {
      fi: 'skeemoja ei löydy nimellä `{name}`',
      sv: 'inga scheman finns under namnet `{name}`',
      en: 'there are no schemas by the name `{name}`',
    },
    remedy: {
      fi: 'anna jäädytetty versio ({versions}; viimeisin on `latest`), kansio tai git-viite muodossa `main:schemas`',
      sv: 'ange en fryst version ({versions}; den senaste är `latest`), en mapp eller en git-referens i formen `main:schemas`',
      en: 'give a frozen version ({versions}; the last is `latest`), a folder, or a git reference such as `main:schemas`',
    },
  },
});
