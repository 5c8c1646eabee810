import { defineDiagnostics } from '@nivel/diagnostics';

/** What can be wrong with the folders themselves. */
export const catalogDiagnostics = defineDiagnostics({
  'catalog/no-folder': {
    severity: 'error',
    message: {
      fi: 'kansiota ei ole tai sitä ei voi lukea',
      sv: 'mappen finns inte eller kan inte läsas',
      en: 'the folder is not there or cannot be read',
    },
    remedy: {
      fi: 'anna projektin juuri, jossa ovat kansiot schemas ja policies',
      sv: 'ange projektets rot, där mapparna schemas och policies finns',
      en: 'give the root of a project that has the folders schemas and policies',
    },
  },
  'catalog/not-utf-8': {
    severity: 'error',
    message: { fi: 'tiedosto ei ole UTF-8-tekstiä', sv: 'filen är inte text i UTF-8', en: 'the file is not UTF-8 text' },
    remedy: { fi: 'tallenna se UTF-8-muodossa', sv: 'spara den i UTF-8', en: 'save it as UTF-8' },
  },
  'catalog/stray-file': {
    severity: 'error',
    message: { fi: 'tiedostoa ei lueta mihinkään', sv: 'filen läses inte av något', en: 'nothing reads this file' },
    remedy: {
      fi: 'siirrä se oikeaan kansioon tai poista se',
      sv: 'flytta den till rätt mapp eller ta bort den',
      en: 'move it to the folder where it belongs or remove it',
    },
  },
  'catalog/rule-without-file': {
    severity: 'error',
    message: { fi: 'säännön kansiosta puuttuu rule.yaml', sv: 'regelns mapp saknar rule.yaml', en: 'the folder of the rule has no rule.yaml' },
    remedy: { fi: 'lisää rule.yaml tai poista kansio', sv: 'lägg till rule.yaml eller ta bort mappen', en: 'add rule.yaml or remove the folder' },
  },
});
