import type { DiagnosticRow } from '@nivel/diagnostics';

/** What can be wrong with what a rule says: beyond its provisions, dead, or against its own cases. */
export const LAW_ROWS = {
  'policy/missing-leg': {
    severity: 'error',
    message: {
      fi: 'polku `{path}` tarvitsee perusteen `{leg}`, jota sääntö ei nimeä',
      sv: 'vägen `{path}` kräver grunden `{leg}`, som regeln inte anger',
      en: 'the path `{path}` needs the leg `{leg}`, which the rule does not name',
    },
    remedy: {
      fi: 'lisää `legs.{leg}` ja säännös, joka sen kantaa',
      sv: 'lägg till `legs.{leg}` och en bestämmelse som bär den',
      en: 'add `legs.{leg}` with a provision that carries it',
    },
  },
  'policy/needless-leg': {
    severity: 'error',
    message: {
      fi: 'polku `{path}` ei käytä perustetta `{leg}`',
      sv: 'vägen `{path}` använder inte grunden `{leg}`',
      en: 'the path `{path}` does not use the leg `{leg}`',
    },
    remedy: { fi: 'poista se', sv: 'ta bort den', en: 'remove it' },
  },
  'policy/wrong-effect': {
    severity: 'error',
    message: {
      fi: 'säännös `{provision}` ei tee sitä, mitä peruste `{leg}` vaatii ({effects})',
      sv: 'bestämmelsen `{provision}` gör inte det som grunden `{leg}` kräver ({effects})',
      en: 'the provision `{provision}` does not do what the leg `{leg}` needs ({effects})',
    },
    remedy: { fi: 'viittaa toiseen säännökseen', sv: 'hänvisa till en annan bestämmelse', en: 'cite another provision' },
  },
  'policy/provision-not-in-force': {
    severity: 'error',
    message: {
      fi: 'säännöstä `{provision}` ei sovelleta päivinä {days}, vaikka sääntö vetoaa siihen perusteena `{leg}`',
      sv: 'bestämmelsen `{provision}` tillämpas inte dagarna {days}, fast regeln åberopar den som grund `{leg}`',
      en: 'the provision `{provision}` is not applied on the days {days}, although the rule cites it for `{leg}`',
    },
    remedy: {
      fi: 'lyhennä säännön voimassaoloa tai viittaa säännökseen, joka silloin on voimassa',
      sv: 'förkorta regelns giltighet eller hänvisa till en bestämmelse som då är i kraft',
      en: 'shorten the days of the rule or cite a provision that is in force then',
    },
  },
  'policy/provision-repealed': {
    severity: 'error',
    message: {
      fi: 'säännös `{provision}` on kumottu lailla {act}: sitä ei sovelleta päivinä {days}; asiasta säädetään nyt: {carriedBy}',
      sv: 'bestämmelsen `{provision}` har upphävts genom lag {act}: den tillämpas inte dagarna {days}; om saken föreskrivs nu i {carriedBy}',
      en: 'the provision `{provision}` was repealed by act {act}: it is not applied on the days {days}; the matter is carried now by {carriedBy}',
    },
    remedy: {
      fi: 'päätä sääntö kumoamiseen ja viittaa sen jälkeen säännökseen {carriedBy}',
      sv: 'avsluta regeln vid upphävandet och hänvisa därefter till {carriedBy}',
      en: 'end the rule at the repeal and cite {carriedBy} after it',
    },
  },
  'policy/outside-reach': {
    severity: 'error',
    message: {
      fi: 'sääntö menee perusteen `{leg}` säännösten ({provisions}) ulottuvuuden yli: {beyond}',
      sv: 'regeln går utöver räckvidden för bestämmelserna ({provisions}) i grunden `{leg}`: {beyond}',
      en: 'the rule goes beyond the reach of the provisions ({provisions}) of its leg `{leg}`: {beyond}',
    },
    remedy: {
      fi: 'rajaa sääntöä tai lisää säännös, joka kantaa myös nämä tilanteet',
      sv: 'avgränsa regeln eller lägg till en bestämmelse som bär också dessa situationer',
      en: 'narrow the rule or add a provision that carries these requests too',
    },
  },
  'policy/idle-citation': {
    severity: 'error',
    message: {
      fi: 'säännös `{provision}` ei koske yhtäkään säännön tilannetta',
      sv: 'bestämmelsen `{provision}` gäller inte någon av regelns situationer',
      en: 'the provision `{provision}` meets none of the requests of the rule',
    },
    remedy: { fi: 'poista viittaus', sv: 'ta bort hänvisningen', en: 'remove the citation' },
  },
  'policy/secret-by-permission': {
    severity: 'error',
    message: {
      fi: 'tietoryhmässä `{category}` on salassa pidettävä tieto `{field}`: polku `permission` kantaa vain tietoja, jotka eivät ole salassa pidettäviä',
      sv: 'uppgiftskategorin `{category}` har en sekretessbelagd uppgift `{field}`: vägen `permission` bär bara uppgifter som inte är sekretessbelagda',
      en: 'the category `{category}` holds the secret field `{field}`: the path `permission` carries only data that are not secret',
    },
    remedy: {
      fi: 'käytä polkua, joka poistaa salassapidon esteen, tai siirrä tieto toiseen tietoryhmään',
      sv: 'använd en väg som bryter sekretessen eller flytta uppgiften till en annan kategori',
      en: 'use a path that lifts secrecy, or move the field to another category',
    },
  },
  'policy/empty-rule': {
    severity: 'error',
    message: { fi: 'sääntö ei voi koskea yhtäkään tilannetta', sv: 'regeln kan inte gälla någon situation', en: 'the rule can apply to no request' },
    remedy: { fi: 'tarkista `when` ja `days`', sv: 'kontrollera `when` och `days`', en: 'check `when` and `days`' },
  },
  'policy/dead-rule': {
    severity: 'error',
    message: {
      fi: 'sääntö ei ratkaise yhtäkään tilannetta: vahvemmat säännöt ({others}) kattavat sen kokonaan',
      sv: 'regeln avgör ingen situation: starkare regler ({others}) täcker den helt',
      en: 'the rule decides no request: stronger rules ({others}) cover it whole',
    },
    remedy: {
      fi: 'poista sääntö tai rajaa vahvempaa',
      sv: 'ta bort regeln eller avgränsa den starkare',
      en: 'remove the rule or narrow the stronger one',
    },
  },
  'policy/forms-conflict': {
    severity: 'error',
    message: {
      fi: 'säännöt `{rule}` ja `{other}` antavat samalla polulla eri muodon samaan tilanteeseen',
      sv: 'reglerna `{rule}` och `{other}` ger på samma väg olika form i samma situation',
      en: 'the rules `{rule}` and `{other}` give another form to the same request by the same path',
    },
    remedy: { fi: 'rajaa toinen', sv: 'avgränsa den ena', en: 'narrow one of them' },
  },
  'policy/unsettled-without-question': {
    severity: 'error',
    message: {
      fi: 'säännön varmuus on {certainty}, mutta se ei nimeä avointa tulkintakysymystä',
      sv: 'regelns säkerhet är {certainty}, men den anger ingen öppen tolkningsfråga',
      en: 'the certainty of the rule is {certainty}, but it names no open question',
    },
    remedy: { fi: 'lisää `question`', sv: 'lägg till `question`', en: 'add `question`' },
  },
  'policy/category-without-rule': {
    severity: 'error',
    message: {
      fi: 'tietoryhmällä `{category}` ei ole yhtään sääntöä',
      sv: 'uppgiftskategorin `{category}` har ingen regel',
      en: 'the category `{category}` has no rule at all',
    },
    remedy: {
      fi: 'kirjoita sääntö tai kielto perusteluineen',
      sv: 'skriv en regel eller ett förbud med motivering',
      en: 'write a rule or a prohibition with its reasons',
    },
  },
  'policy/category-without-field': {
    severity: 'warning',
    message: {
      fi: 'tietoryhmässä `{category}` ei ole yhtään tietoa',
      sv: 'uppgiftskategorin `{category}` har ingen uppgift',
      en: 'the category `{category}` has no field',
    },
    remedy: {
      fi: 'poista tietoryhmä tai lisää tieto malliin',
      sv: 'ta bort kategorin eller lägg till en uppgift i modellen',
      en: 'remove the category or add a field to the model',
    },
  },
  'policy/case-fails': {
    severity: 'error',
    message: {
      fi: 'tapaus ”{name}” ({field}): {what} on `{found}`, odotettiin `{expected}`',
      sv: 'fallet ”{name}” ({field}): {what} är `{found}`, väntat var `{expected}`',
      en: 'case "{name}" ({field}): {what} is `{found}`, expected `{expected}`',
    },
    remedy: {
      fi: 'korjaa sääntö tai tapaus; kumpi, on oikeudellinen kysymys',
      sv: 'rätta regeln eller fallet; vilket är en juridisk fråga',
      en: 'mend the rule or the case; which one is a question of law',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
