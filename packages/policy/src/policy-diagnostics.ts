import { defineDiagnostics } from '@nivel/diagnostics';

/** What can be wrong with the rule book or with a request. */
export const policyDiagnostics = defineDiagnostics({
  'policy/missing-key': {
    severity: 'error',
    message: { fi: 'kohta `{key}` puuttuu', sv: 'punkten `{key}` saknas', en: '`{key}` is missing' },
    remedy: { fi: 'lisää `{key}`', sv: 'lägg till `{key}`', en: 'add `{key}`' },
  },
  'policy/unknown-key': {
    severity: 'error',
    message: { fi: 'kohtaa `{key}` ei tunneta', sv: 'punkten `{key}` är okänd', en: '`{key}` is not known here' },
    remedy: {
      fi: 'tarkista kirjoitusasu; lähin tunnettu on `{nearest}`',
      sv: 'kontrollera stavningen; närmast är `{nearest}`',
      en: 'check the spelling; the nearest known is `{nearest}`',
    },
  },
  'policy/wrong-shape': {
    severity: 'error',
    message: { fi: 'kohdan `{key}` muoto on väärä', sv: 'punkten `{key}` har fel form', en: '`{key}` has the wrong shape' },
    remedy: { fi: 'kirjoita tähän {expected}', sv: 'skriv här {expected}', en: 'write {expected} here' },
  },
  'policy/unknown-name': {
    severity: 'error',
    message: {
      fi: '`{name}` ei ole sanaston luettelossa `{list}`',
      sv: '`{name}` finns inte i ordlistan `{list}`',
      en: '`{name}` is not in the list `{list}`',
    },
    remedy: {
      fi: 'käytä luettelon arvoa, lähin on `{nearest}`, tai lisää arvo sanastoon',
      sv: 'använd ett värde i listan, närmast är `{nearest}`, eller lägg till värdet i ordlistan',
      en: 'use a value of the list, the nearest is `{nearest}`, or add it to the vocabulary',
    },
  },
  'policy/impossible-day': {
    severity: 'error',
    message: { fi: 'päivää `{day}` ei ole', sv: 'dagen `{day}` finns inte', en: 'the day `{day}` does not exist' },
    remedy: { fi: 'kirjoita päivä muodossa 2026-08-01', sv: 'skriv dagen i formen 2026-08-01', en: 'write the day as 2026-08-01' },
  },
  'policy/days-backwards': {
    severity: 'error',
    message: { fi: 'jakso loppuu ennen alkuaan', sv: 'perioden slutar före sin början', en: 'the period ends before it begins' },
    remedy: { fi: 'tarkista `from` ja `through`', sv: 'kontrollera `from` och `through`', en: 'check `from` and `through`' },
  },
  'policy/duplicate-id': {
    severity: 'error',
    message: {
      fi: 'tunnus `{id}` on jo käytössä ({where})',
      sv: 'identifieraren `{id}` används redan ({where})',
      en: 'the id `{id}` is used already ({where})',
    },
    remedy: { fi: 'anna toinen tunnus', sv: 'ge en annan identifierare', en: 'give another id' },
  },
  'policy/id-not-file-name': {
    severity: 'error',
    message: {
      fi: 'tunnus `{id}` ei ole kansion tai tiedoston nimi',
      sv: 'identifieraren `{id}` är inte mappens eller filens namn',
      en: 'the id `{id}` is not the name of the folder or file',
    },
    remedy: { fi: 'nimeä `{expected}`', sv: 'ge namnet `{expected}`', en: 'name it `{expected}`' },
  },
  'policy/missing-list': {
    severity: 'error',
    message: { fi: 'sanaston luettelo `{list}` puuttuu', sv: 'ordlistan `{list}` saknas', en: 'the vocabulary list `{list}` is missing' },
    remedy: {
      fi: 'lisää tiedosto kansioon policies/vocabulary',
      sv: 'lägg till filen i policies/vocabulary',
      en: 'add its file to policies/vocabulary',
    },
  },
  'policy/too-many-values': {
    severity: 'error',
    message: {
      fi: 'luettelossa `{list}` on {count} arvoa, enintään {limit} mahtuu',
      sv: 'listan `{list}` har {count} värden, högst {limit} ryms',
      en: 'the list `{list}` has {count} values, at most {limit} fit',
    },
    remedy: { fi: 'jaa luettelo', sv: 'dela upp listan', en: 'split the list' },
  },
  'policy/list-not-ours': {
    severity: 'error',
    message: {
      fi: 'luettelon `{list}` arvot eivät ole ne, jotka ohjelma tuntee: {expected}',
      sv: 'värdena i `{list}` är inte de som programmet känner: {expected}',
      en: 'the values of `{list}` are not those that the program knows: {expected}',
    },
    remedy: {
      fi: 'tätä luetteloa muutetaan vain ohjelman kanssa',
      sv: 'listan ändras bara tillsammans med programmet',
      en: 'this list changes only together with the program',
    },
  },
  'policy/unknown-provision': {
    severity: 'error',
    message: {
      fi: 'säännöstä `{name}` ei ole kirjassa',
      sv: 'bestämmelsen `{name}` finns inte i boken',
      en: 'the provision `{name}` is not in the book',
    },
    remedy: {
      fi: 'viittaa kirjan säännökseen, lähin on `{nearest}`',
      sv: 'hänvisa till en bestämmelse i boken, närmast är `{nearest}`',
      en: 'cite a provision of the book, the nearest is `{nearest}`',
    },
  },
  'policy/unknown-reference': {
    severity: 'error',
    message: {
      fi: 'viittausta `{name}` ({what}) ei löydy',
      sv: 'hänvisningen `{name}` ({what}) finns inte',
      en: 'the reference `{name}` ({what}) leads nowhere',
    },
    remedy: {
      fi: 'korjaa viittaus, lähin on `{nearest}`',
      sv: 'rätta hänvisningen, närmast är `{nearest}`',
      en: 'mend the reference, the nearest is `{nearest}`',
    },
  },
  'policy/outside-situation': {
    severity: 'error',
    message: {
      fi: '`{dimension}`: `{name}` ei kuulu luovutustilanteeseen `{situation}`',
      sv: '`{dimension}`: `{name}` hör inte till utlämnandesituationen `{situation}`',
      en: '`{dimension}`: `{name}` is not part of the situation `{situation}`',
    },
    remedy: {
      fi: 'poista arvo tai valitse toinen tilanne',
      sv: 'ta bort värdet eller välj en annan situation',
      en: 'remove the value or choose another situation',
    },
  },
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
  'policy/rule-without-cases': {
    severity: 'error',
    message: { fi: 'säännöllä `{rule}` ei ole esimerkkitapauksia', sv: 'regeln `{rule}` saknar exempelfall', en: 'the rule `{rule}` has no cases' },
    remedy: { fi: 'lisää cases.yaml', sv: 'lägg till cases.yaml', en: 'add cases.yaml' },
  },
  'policy/rule-without-reasons': {
    severity: 'error',
    message: { fi: 'säännöllä `{rule}` ei ole perusteluja', sv: 'regeln `{rule}` saknar motivering', en: 'the rule `{rule}` has no reasons' },
    remedy: { fi: 'lisää reasons.yaml kolmella kielellä', sv: 'lägg till reasons.yaml på tre språk', en: 'add reasons.yaml in three languages' },
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
  'request/unreadable': {
    severity: 'error',
    message: { fi: 'luovutustilanne ei ole kelvollinen', sv: 'utlämnandesituationen är inte giltig', en: 'the request is not a valid object' },
    remedy: {
      fi: 'kirjoita se mallin request.schema.json mukaan',
      sv: 'skriv den enligt request.schema.json',
      en: 'write it as request.schema.json says',
    },
  },
  'request/unknown-field': {
    severity: 'error',
    message: {
      fi: 'tietoa `{field}` ei ole mallissa',
      sv: 'uppgiften `{field}` finns inte i modellen',
      en: 'the field `{field}` is not in the model',
    },
    remedy: {
      fi: 'lähin on `{nearest}`; tuntematonta ei luovuteta',
      sv: 'närmast är `{nearest}`; det okända lämnas inte ut',
      en: 'the nearest is `{nearest}`; what is unknown is withheld',
    },
  },
  'request/contradiction': {
    severity: 'error',
    message: {
      fi: 'antaja ja saaja ovat sama järjestäjä, mutta `relation` on `{relation}` (tai päinvastoin)',
      sv: 'givaren och mottagaren är samma anordnare, men `relation` är `{relation}` (eller tvärtom)',
      en: 'sender and receiver are the same organisation, but `relation` is `{relation}` (or the other way round)',
    },
    remedy: { fi: 'korjaa `relation` tai tunnisteet', sv: 'rätta `relation` eller identifierarna', en: 'mend `relation` or the identifiers' },
  },
});
