/** What can be wrong with the accounts that the model gives of its sources: the floor of classes, and the concepts of the sources. */
export const accountRows = {
  'schema/account-absent': {
    severity: 'error',
    message: {
      fi: 'malli ottaa tietoja KOSKI-palvelusta, mutta tiedosto `{file}` puuttuu',
      sv: 'modellen tar uppgifter ur KOSKI, men filen `{file}` saknas',
      en: 'the model takes data from KOSKI, but the file `{file}` is missing',
    },
    remedy: {
      fi: 'palauta tiedosto; ilman sitä ei näy, mikä tieto on salassa pidettävä',
      sv: 'återställ filen; utan den syns inte vilka uppgifter som är sekretessbelagda',
      en: 'bring the file back; without it nothing shows which data are secret',
    },
  },
  'schema/account-form': {
    severity: 'error',
    message: {
      fi: 'kohdan `{key}` selitys ei kelpaa',
      sv: 'redogörelsen för `{key}` duger inte',
      en: 'the account of `{key}` will not do',
    },
    remedy: {
      fi: 'nimeä kentät kohdassa `fields` tai syy kolmella kielellä kohdassa `leftOut`, ei molempia',
      sv: 'nämn fälten i `fields` eller orsaken på tre språk i `leftOut`, inte båda',
      en: 'name the fields in `fields`, or the reason in three languages in `leftOut`, not both',
    },
  },
  'schema/floor-missing': {
    severity: 'error',
    message: {
      fi: 'lähteen salassa pidettävästä tiedosta `{key}` (`{path}`) ei ole sanottu mitään',
      sv: 'inget sägs om källans sekretessbelagda uppgift `{key}` (`{path}`)',
      en: 'nothing is said of the secret source field `{key}` (`{path}`)',
    },
    remedy: {
      fi: 'lisää kohtaan `accounts` kentät, joihin se menee, tai syy jättää se pois',
      sv: 'lägg i `accounts` till fälten som den går till eller orsaken att utelämna den',
      en: 'add to `accounts` the fields that it goes to, or the reason to leave it out',
    },
  },
  'schema/floor-unknown': {
    severity: 'error',
    message: {
      fi: 'lähteessä ei ole salassa pidettävää tietoa `{key}`',
      sv: 'källan har ingen sekretessbelagd uppgift `{key}`',
      en: 'the source has no secret field `{key}`',
    },
    remedy: { fi: 'tarkista nimi: `{suggestions}`', sv: 'kontrollera namnet: `{suggestions}`', en: 'check the name: `{suggestions}`' },
  },
  'schema/floor-field': {
    severity: 'error',
    message: {
      fi: 'lähteen tieto `{key}` menee kenttään `{field}`, jota mallissa ei ole',
      sv: 'källans uppgift `{key}` går till fältet `{field}`, som modellen inte har',
      en: 'the source field `{key}` goes to `{field}`, which the model does not have',
    },
    remedy: { fi: 'käytä: `{suggestions}`', sv: 'använd: `{suggestions}`', en: 'use: `{suggestions}`' },
  },
  'schema/floor-source': {
    severity: 'error',
    message: {
      fi: 'kenttä `{field}` ei enää nimeä lähteekseen tietoa `{key}` (`{path}`)',
      sv: 'fältet `{field}` nämner inte längre `{key}` (`{path}`) som källa',
      en: 'the field `{field}` no longer names `{key}` (`{path}`) as its source',
    },
    remedy: {
      fi: 'lisää polku kohtaan `x-sources` tai kirjaa tieto pois jätetyksi syineen',
      sv: 'lägg till sökvägen i `x-sources` eller anteckna uppgiften som utelämnad med orsak',
      en: 'add the path to `x-sources`, or write the field down as left out, with its reason',
    },
  },
  'schema/floor-class': {
    severity: 'error',
    message: {
      fi: 'lähteen tieto `{key}` (`{path}`) on vähintään luokkaa `{expected}`, mutta kenttä `{field}` on `{found}`',
      sv: 'källans uppgift `{key}` (`{path}`) är minst av klassen `{expected}`, men fältet `{field}` är `{found}`',
      en: 'the source field `{key}` (`{path}`) is at least `{expected}`, but the field `{field}` is `{found}`',
    },
    remedy: {
      fi: 'kirjoita kentän `x-class`: `{expected}` tai ankarampi',
      sv: 'skriv fältets `x-class`: `{expected}` eller strängare',
      en: 'write `x-class` of the field: `{expected}` or stricter',
    },
  },
  'schema/floor-carried': {
    severity: 'error',
    message: {
      fi: 'lähteen tieto `{key}` (`{path}`) on merkitty pois jätetyksi, mutta kenttä `{field}` ottaa sen',
      sv: 'källans uppgift `{key}` (`{path}`) är antecknad som utelämnad, men fältet `{field}` tar den',
      en: 'the source field `{key}` (`{path}`) is said to be left out, but the field `{field}` takes it',
    },
    remedy: {
      fi: 'nimeä kenttä kohdassa `fields` tai poista polku kentän lähteistä',
      sv: 'nämn fältet i `fields` eller ta bort sökvägen ur fältets källor',
      en: 'name the field in `fields`, or remove the path from its sources',
    },
  },
  'schema/concept-missing': {
    severity: 'error',
    message: {
      fi: 'käsitetaulukon riviä {row} ei ole mallissa eikä pois jätetyissä',
      sv: 'rad {row} i begreppstabellen finns varken i modellen eller bland de utelämnade',
      en: 'row {row} of the table of concepts is neither in the model nor left out',
    },
    remedy: {
      fi: 'lisää rivi tiedostoon `concepts.json` kenttineen tai tiedostoon `left-out.json` syineen',
      sv: 'lägg till raden i `concepts.json` med fält eller i `left-out.json` med orsak',
      en: 'add the row to `concepts.json` with its fields, or to `left-out.json` with its reason',
    },
  },
  'schema/concept-field': {
    severity: 'error',
    message: {
      fi: 'käsitetaulukon rivi {row} nimeää kentän `{field}`, jota mallissa ei ole',
      sv: 'rad {row} i begreppstabellen nämner fältet `{field}`, som modellen inte har',
      en: 'row {row} of the table of concepts names the field `{field}`, which the model does not have',
    },
    remedy: { fi: 'käytä: `{suggestions}`', sv: 'använd: `{suggestions}`', en: 'use: `{suggestions}`' },
  },
} as const;
