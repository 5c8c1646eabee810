import type { DiagnosticRow } from '@nivel/diagnostics';

/** What can be wrong while a release is written. */
export const WRITING_ROWS = {
  'gate/not-a-release': {
    severity: 'error',
    message: {
      fi: 'kohteessa on jo jotakin, mikä ei ole Nivelin luovutuserä; sitä ei korvata',
      sv: 'på platsen finns redan något som inte är ett utlämnande av Nivel; det ersätts inte',
      en: 'there is something at the target that is not a release of Nivel; it is not replaced',
    },
    remedy: {
      fi: 'anna kansio, jota ei vielä ole, tai aiempi luovutuserä',
      sv: 'ange en mapp som inte finns ännu eller ett tidigare utlämnande',
      en: 'give a folder that does not exist yet, or an earlier release',
    },
  },
  'gate/no-parent-folder': {
    severity: 'error',
    message: {
      fi: 'kansiota, johon luovutuserä tulisi, ei ole',
      sv: 'mappen som utlämnandet ska ligga i finns inte',
      en: 'the folder that the release would be in does not exist',
    },
    remedy: { fi: 'luo se ensin', sv: 'skapa den först', en: 'make it first' },
  },
  'gate/release-in-progress': {
    severity: 'error',
    message: {
      fi: 'toinen ajo (prosessi {process}) kirjoittaa samaan kohteeseen',
      sv: 'en annan körning (process {process}) skriver till samma plats',
      en: 'another run (process {process}) is writing to the same target',
    },
    remedy: {
      fi: 'odota sen loppumista; jos prosessi ei ole Nivel, poista kohteen vieressä oleva `.partial`-kansio',
      sv: 'vänta tills den är klar; om processen inte är Nivel, ta bort `.partial`-mappen bredvid målet',
      en: 'wait until it ends; if that process is not Nivel, remove the `.partial` folder beside the target',
    },
  },
  'gate/cannot-write': {
    severity: 'error',
    message: {
      fi: 'luovutuserää ei voitu kirjoittaa ({reason}); keskeneräinen poistettiin, aiempi on ennallaan',
      sv: 'utlämnandet kunde inte skrivas ({reason}); det ofärdiga togs bort, det tidigare är orört',
      en: 'the release could not be written ({reason}); what was begun is removed, an earlier release is as it was',
    },
    remedy: {
      fi: 'tarkista levytila ja oikeudet',
      sv: 'kontrollera utrymmet och rättigheterna',
      en: 'check the space on the disk and the permissions',
    },
  },
  'gate/recovered': {
    severity: 'note',
    message: {
      fi: 'edellinen ajo oli katkennut: aiempi luovutuserä palautettiin',
      sv: 'den förra körningen hade avbrutits: det tidigare utlämnandet återställdes',
      en: 'the run before was cut off: the earlier release was put back',
    },
    remedy: { fi: 'ei vaadi toimia', sv: 'kräver inga åtgärder', en: 'nothing needs to be done' },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
