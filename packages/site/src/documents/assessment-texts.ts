import type { Texts } from '@nivel/diagnostics';

/** The sentences of the impact assessment. */
export const ASSESSMENT_TEXTS = {
  title: {
    fi: 'Tietosuojaa koskeva vaikutustenarviointi, luonnos',
    sv: 'Konsekvensbedömning avseende dataskydd, utkast',
    en: 'Data protection impact assessment, draft',
  },
  screening: { fi: 'Alkukartoitus', sv: 'Inledande kartläggning', en: 'Screening' },
  screeningLead: {
    fi: 'Arviointi tehdään ennen aloittamista ja uudelleen, kun riski, tiedot, vastaanottajat, yhdistely, turvallisuus tai tekniikka muuttuu.',
    sv: 'Bedömningen görs före start och på nytt när risken, uppgifterna, mottagarna, samkörningen, säkerheten eller tekniken ändras.',
    en: 'The assessment is made before the start, and again when risk, data, recipients, combining, security or technology change.',
  },
  criterion: { fi: 'Kriteeri', sv: 'Kriterium', en: 'Criterion' },
  fact: { fi: 'Mitä tiedetään', sv: 'Vad man vet', en: 'What is known' },
  children: { fi: 'Haavoittuvassa asemassa olevat, lapset', sv: 'Sårbara personer, barn', en: 'Vulnerable people, children' },
  childrenFact: {
    fi: 'Käsittelyä kuvaa {rules} sääntöä, joista {minors} ulottuu alaikäisiin.',
    sv: 'Behandlingen beskrivs av {rules} regler, av vilka {minors} omfattar minderåriga.',
    en: '{rules} rules describe the processing; {minors} of them reach minors.',
  },
  sensitive: { fi: 'Arkaluonteiset tiedot', sv: 'Känsliga uppgifter', en: 'Sensitive data' },
  sensitiveFact: {
    fi: 'Erityisten henkilötietoryhmien tietoja on {special} ja luottamuksellisia {confidential}, kaikkiaan tietoja on {all}.',
    sv: '{special} uppgifter hör till särskilda kategorier och {confidential} är konfidentiella, av totalt {all}.',
    en: '{special} fields are of special categories and {confidential} are confidential, of {all} in all.',
  },
  combining: { fi: 'Tietojen yhdistely', sv: 'Samkörning av uppgifter', en: 'Combining of data' },
  combiningFact: {
    fi: 'Tietomallin tiedot tulevat {systems} lähdejärjestelmästä.',
    sv: 'Datamodellens uppgifter kommer från {systems} källsystem.',
    en: 'The fields of the model come from {systems} source systems.',
  },
  evaluation: { fi: 'Arviointi tai pisteytys', sv: 'Utvärdering eller poängsättning', en: 'Evaluation or scoring' },
  evaluationFact: {
    fi: 'Arvioivia henkilötietoryhmiä on {count}. Sääntökirja ei salli varhaisen varoituksen pisteitä.',
    sv: '{count} kategorier innehåller bedömningar. Regelboken tillåter inga poäng för tidig varning.',
    en: '{count} categories hold assessments. The rule book allows no early-warning scores.',
  },
  scale: { fi: 'Laajuus', sv: 'Omfattning', en: 'Scale' },
  scaleFact: {
    fi: 'Luovutuslokissa on {learners} oppijaa ja {days} päivää.',
    sv: 'Utlämningsloggen har {learners} elever och {days} dagar.',
    en: 'The disclosure log holds {learners} learners and {days} days.',
  },
  noScaleFact: {
    fi: 'Luovutuslokia ei ole annettu, joten määrää ei tiedetä.',
    sv: 'Ingen utlämningslogg har getts, så antalet är inte känt.',
    en: 'No disclosure log was given, so the number is not known.',
  },
  description: {
    fi: 'a. Käsittelyn järjestelmällinen kuvaus',
    sv: 'a. Systematisk beskrivning av behandlingen',
    en: 'a. Systematic description of the processing',
  },
  recipientsLink: { fi: 'Luettelo vastaanottajista', sv: 'Förteckning över mottagare', en: 'List of recipients' },
  necessity: { fi: 'b. Tarpeellisuus ja oikeasuhteisuus', sv: 'b. Behov och proportionalitet', en: 'b. Necessity and proportionality' },
  necessityLink: { fi: 'Tarpeellisuuden arviointi: {purpose}', sv: 'Bedömning av behovet: {purpose}', en: 'Test of necessity: {purpose}' },
  withheld: { fi: 'Mitä ei anneta eikä käytetä', sv: 'Vad som inte lämnas ut och inte används', en: 'What is neither given nor used' },
  risks: { fi: 'c. Riskit ihmisille', sv: 'c. Risker för människor', en: 'c. Risks to people' },
  riskList: {
    fi: 'Lähtöluettelo, jota rekisterinpitäjä arvioi',
    sv: 'Utgångslista som den personuppgiftsansvarige bedömer',
    en: 'A list to start from, for the controller to assess',
  },
  risk: { fi: 'Riski', sv: 'Risk', en: 'Risk' },
  measures: { fi: 'd. Toimenpiteet', sv: 'd. Åtgärder', en: 'd. Measures' },
  voices: {
    fi: 'e. Tietosuojavastaavan neuvot, oppijoiden ja huoltajien näkemykset',
    sv: 'e. Dataskyddsombudets råd, elevernas och vårdnadshavarnas synpunkter',
    en: 'e. Advice of the data protection officer, views of learners and guardians',
  },
  officer: { fi: 'Tietosuojavastaava', sv: 'Dataskyddsombudet', en: 'Data protection officer' },
  learners: { fi: 'Oppijat ja huoltajat', sv: 'Eleverna och vårdnadshavarna', en: 'Learners and guardians' },
  adviceLine: { fi: 'Kannanotto, päivä ja allekirjoitus', sv: 'Ställningstagande, datum och underskrift', en: 'Statement, date and signature' },
  consultation: { fi: 'f. Ennakkokuuleminen', sv: 'f. Förhandssamråd', en: 'f. Prior consultation' },
  review: { fi: 'g. Uudelleenarviointi', sv: 'g. Översyn', en: 'g. Review' },
  reviewLead: {
    fi: 'Arviointi avataan uudelleen, kun sääntökirja alkaa päästää läpi jotain uutta.',
    sv: 'Bedömningen öppnas på nytt när regelboken börjar släppa fram något nytt.',
    en: 'The assessment is opened again when the rule book begins to let something new through.',
  },
  older: {
    fi: 'Kirjoitettu muille versioille, luettava uudelleen: {names}.',
    sv: 'Skrivet för andra versioner, ska läsas på nytt: {names}.',
    en: 'Written for other versions, to be read again: {names}.',
  },
  nothingOlder: {
    fi: 'Kaikki rekisterinpitäjän tekstit on kirjoitettu näille versioille.',
    sv: 'Alla den personuppgiftsansvariges texter är skrivna för dessa versioner.',
    en: 'All texts of the controller were written for these versions.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

interface Risk {
  readonly risk: Texts;
  readonly categories: readonly string[];
}

/** The risks that the study names, with the categories that carry them. */
export const RISKS: readonly Risk[] = [
  {
    risk: { fi: 'tieto menee väärälle vastaanottajalle', sv: 'uppgiften går till fel mottagare', en: 'the data go to a wrong recipient' },
    categories: ['identity', 'national-id', 'contact', 'guardian-contact', 'support-decision', 'support-document', 'health', 'student-welfare'],
  },
  {
    risk: { fi: 'tukea koskeva tieto leimaa oppijan', sv: 'en uppgift om stöd stämplar eleven', en: 'data on support stigmatise the learner' },
    categories: ['support-decision', 'support-document', 'support-fact', 'support-need', 'hoks-support', 'exam-arrangement', 'absence', 'conduct'],
  },
  {
    risk: { fi: 'suojattu osoite paljastuu', sv: 'en skyddad adress röjs', en: 'a protected address leaks' },
    categories: ['contact', 'guardian-contact', 'protection-order', 'placement', 'study-right'],
  },
  {
    risk: {
      fi: 'oppija tunnistetaan pienestä havaintomäärästä',
      sv: 'eleven känns igen i ett litet antal observationer',
      en: 'a learner is recognised in a small cell',
    },
    categories: ['absence', 'final-grade', 'support-decision', 'language', 'religion', 'citizenship'],
  },
];
