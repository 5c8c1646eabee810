import { defineDiagnostics } from '@nivel/diagnostics';

/** What can be wrong with how the program is called. */
export const cliDiagnostics = defineDiagnostics({
  'cli/unknown-command': {
    severity: 'error',
    message: { fi: 'komentoa `{name}` ei ole', sv: 'kommandot `{name}` finns inte', en: 'there is no command `{name}`' },
    remedy: { fi: 'lähin on `{nearest}`', sv: 'närmast är `{nearest}`', en: 'the nearest is `{nearest}`' },
  },
  'cli/unknown-option': {
    severity: 'error',
    message: { fi: 'valitsinta `{name}` ei ole', sv: 'alternativet `{name}` finns inte', en: 'there is no option `{name}`' },
    remedy: { fi: 'lähin on `{nearest}`', sv: 'närmast är `{nearest}`', en: 'the nearest is `{nearest}`' },
  },
  'cli/missing-option': {
    severity: 'error',
    message: { fi: 'valitsin `{name}` puuttuu', sv: 'alternativet `{name}` saknas', en: 'the option `{name}` is missing' },
    remedy: { fi: 'käyttö: {usage}', sv: 'användning: {usage}', en: 'usage: {usage}' },
  },
  'cli/missing-value': {
    severity: 'error',
    message: { fi: 'valitsin `{name}` tarvitsee arvon', sv: 'alternativet `{name}` kräver ett värde', en: 'the option `{name}` needs a value' },
    remedy: { fi: 'käyttö: {usage}', sv: 'användning: {usage}', en: 'usage: {usage}' },
  },
  'cli/wrong-value': {
    severity: 'error',
    message: { fi: 'valitsimen `{name}` arvo ei kelpaa', sv: 'värdet på `{name}` duger inte', en: 'the value of `{name}` will not do' },
    remedy: { fi: 'anna {expected}', sv: 'ange {expected}', en: 'give {expected}' },
  },
  'cli/needless-argument': {
    severity: 'error',
    message: { fi: 'komento ei ota tätä argumenttia', sv: 'kommandot tar inte det här argumentet', en: 'the command does not take this argument' },
    remedy: { fi: 'käyttö: {usage}', sv: 'användning: {usage}', en: 'usage: {usage}' },
  },
  'cli/unreadable-file': {
    severity: 'error',
    message: { fi: 'tiedostoa ei voi lukea', sv: 'filen kan inte läsas', en: 'the file cannot be read' },
    remedy: { fi: 'tarkista polku ja oikeudet', sv: 'kontrollera sökvägen och rättigheterna', en: 'check the path and its rights' },
  },
  'cli/unwritable-file': {
    severity: 'error',
    message: { fi: 'tiedostoa ei voi kirjoittaa', sv: 'filen kan inte skrivas', en: 'the file cannot be written' },
    remedy: { fi: 'tarkista kansio ja oikeudet', sv: 'kontrollera mappen och rättigheterna', en: 'check the folder and its rights' },
  },
  'cli/no-project': {
    severity: 'error',
    message: {
      fi: 'täältä ei löydy kansioita schemas ja policies',
      sv: 'mapparna schemas och policies finns inte här',
      en: 'the folders schemas and policies are not here',
    },
    remedy: { fi: 'anna projektin juuri argumenttina', sv: 'ange projektets rot som argument', en: 'give the root of the project as an argument' },
  },
  'cli/no-rule-book': {
    severity: 'error',
    message: {
      fi: 'nimellä `{name}` ei löydy sääntökirjaa',
      sv: 'ingen regelbok finns med namnet `{name}`',
      en: 'no rule book is found by the name `{name}`',
    },
    remedy: {
      fi: 'anna projektin kansio, gitin haara, tunniste tai muutos, tai julkaistu versio',
      sv: 'ange ett projekts mapp, en gren, tagg eller ändring i git, eller en utgiven version',
      en: 'give the folder of a project, a branch, tag or commit in git, or a released version',
    },
  },
  'cli/no-provision': {
    severity: 'error',
    message: {
      fi: 'säännöstä `{name}` ei ole sääntökirjassa',
      sv: 'bestämmelsen `{name}` finns inte i regelboken',
      en: 'the provision `{name}` is not in the rule book',
    },
    remedy: { fi: 'lähellä ovat: {nearest}', sv: 'nära är: {nearest}', en: 'near are: {nearest}' },
  },
  'cli/no-rule': {
    severity: 'error',
    message: {
      fi: 'sääntöä tai taulukkoa `{name}` ei ole',
      sv: 'regeln eller tabellen `{name}` finns inte',
      en: 'there is no rule or table `{name}`',
    },
    remedy: { fi: 'lähin sääntö on `{nearest}`', sv: 'närmaste regel är `{nearest}`', en: 'the nearest rule is `{nearest}`' },
  },
  'cli/missing-source-file': {
    severity: 'error',
    message: { fi: 'lähtötiedosto puuttuu', sv: 'källfilen saknas', en: 'the source file is missing' },
    remedy: { fi: 'vie se samaan kansioon', sv: 'exportera den till samma mapp', en: 'export it to the same folder' },
  },
  'cli/no-document': {
    severity: 'error',
    message: { fi: 'asiakirjoja ei ole', sv: 'det finns inga dokument', en: 'there are no documents' },
    remedy: {
      fi: 'anna JSON-tiedostoja tai kansio, jossa niitä on',
      sv: 'ange JSON-filer eller en mapp med sådana',
      en: 'give JSON files, or a folder with some in it',
    },
  },
  'cli/folder-exists': {
    severity: 'error',
    message: { fi: 'kansio on jo olemassa', sv: 'mappen finns redan', en: 'the folder is there already' },
    remedy: {
      fi: 'anna kansio, jota ei ole; mitään ei kirjoitettu',
      sv: 'ange en mapp som inte finns; inget skrevs',
      en: 'give a folder that is not there; nothing was written',
    },
  },
  'cli/unwritable-folder': {
    severity: 'error',
    message: { fi: 'kansiota ei voi tehdä', sv: 'mappen kan inte skapas', en: 'the folder cannot be made' },
    remedy: {
      fi: 'tarkista, että kansio, johon se tulee, on olemassa ja että siihen saa kirjoittaa',
      sv: 'kontrollera att mappen som den ska ligga i finns och att du får skriva i den',
      en: 'check that the folder that it goes into is there and may be written to',
    },
  },
  'cli/several-learners': {
    severity: 'error',
    message: { fi: 'asiakirjat koskevat useaa oppijaa', sv: 'dokumenten gäller flera personer', en: 'the documents are about several learners' },
    remedy: {
      fi: 'kirjoita kunkin oppijan asiakirjat omaan kansioonsa; mitään ei kirjoitettu',
      sv: 'skriv varje persons dokument i en egen mapp; inget skrevs',
      en: 'write the documents of each learner to a folder of its own; nothing was written',
    },
  },
  'cli/own-fault': {
    severity: 'error',
    message: { fi: 'ohjelmassa on vika ({name})', sv: 'det är ett fel i programmet ({name})', en: 'there is a fault in the program ({name})' },
    remedy: {
      fi: 'mitään ei luovutettu; ilmoita viasta ja kerro komento, ei tietoja',
      sv: 'inget lämnades ut; anmäl felet och berätta om kommandot, inte om uppgifterna',
      en: 'nothing was released; report it with the command, not with the data',
    },
  },
  'cli/unsourced-binding': {
    severity: 'error',
    message: {
      fi: 'sarake `{source}` sidotaan tietoon `{field}`, mutta malli ei nimeä sitä lähteeksi',
      sv: 'kolumnen `{source}` binds till uppgiften `{field}`, men modellen anger den inte som källa',
      en: 'the column `{source}` is bound to `{field}`, but the model does not name it as a source',
    },
    remedy: { fi: 'lisää se kohtaan x-sources', sv: 'lägg till den i x-sources', en: 'add it to x-sources' },
  },
  'cli/binding-to-nothing': {
    severity: 'error',
    message: {
      fi: 'sarake `{source}` sidotaan tietoon `{field}`, jota mallissa ei ole',
      sv: 'kolumnen `{source}` binds till `{field}`, som inte finns i modellen',
      en: 'the column `{source}` is bound to `{field}`, which the model does not have',
    },
    remedy: { fi: 'lähin on `{nearest}`', sv: 'närmast är `{nearest}`', en: 'the nearest is `{nearest}`' },
  },
  'cli/unread-source': {
    severity: 'error',
    message: {
      fi: 'malli nimeää tiedon `{field}` lähteeksi kohdan `{source}`, jota sidonta ei lue',
      sv: 'modellen anger `{source}` som källa för `{field}`, men bindningen läser det inte',
      en: 'the model names `{source}` as a source of `{field}`, but the binding does not read it',
    },
    remedy: { fi: 'sido kohta tai poista lähde', sv: 'bind det eller ta bort källan', en: 'bind it or remove the source' },
  },
  'cli/unbound-source': {
    severity: 'error',
    message: {
      fi: 'malli nimeää tiedon `{field}` lähteeksi sarakkeen `{source}`, jota mikään ei lue',
      sv: 'modellen anger kolumnen `{source}` som källa för `{field}`, men inget läser den',
      en: 'the model names the column `{source}` as a source of `{field}`, but nothing reads it',
    },
    remedy: { fi: 'sido sarake tai poista lähde', sv: 'bind kolumnen eller ta bort källan', en: 'bind the column or remove the source' },
  },
  'cli/unknown-view': {
    severity: 'error',
    message: { fi: 'näkymää `{name}` ei ole', sv: 'vyn `{name}` finns inte', en: 'there is no view `{name}`' },
    remedy: { fi: 'lähin on `{nearest}`', sv: 'närmast är `{nearest}`', en: 'the nearest is `{nearest}`' },
  },
  'cli/form-exists': {
    severity: 'error',
    message: { fi: 'lomake on jo olemassa', sv: 'blanketten finns redan', en: 'the form is there already' },
    remedy: {
      fi: 'mitään ei kirjoitettu; siirrä vanha pois, jos haluat uuden',
      sv: 'inget skrevs; flytta den gamla om du vill ha en ny',
      en: 'nothing was written; move the old one away if you want a new one',
    },
  },
});
