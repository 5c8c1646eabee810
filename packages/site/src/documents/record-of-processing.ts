import type { Texts } from '@nivel/diagnostics';
import { categoryTable, recipientTable, rulesOfActivity } from './activity-tables.ts';
import { composeDocument } from './compose-document.ts';
import type { Block, DocumentTree } from './document-tree.ts';
import { joined } from './document-tree.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { EEA } from './eea.ts';
import { type Activity, legsOf, valuesOf } from './facts-of-site.ts';
import { pastPart } from './past-part.ts';
import { BOUND, derived, heading, orNone, paragraph, type Teller, table } from './teller.ts';

const TEXTS = {
  title: { fi: 'Seloste käsittelytoimista', sv: 'Register över behandling', en: 'Record of processing activities' },
  nature: {
    fi: 'Seloste on sisäinen asiakirja, joka annetaan valvontaviranomaiselle pyynnöstä. Oppijoille ja huoltajille kerrotaan tietosuojaselosteessa.',
    sv: 'Registret är ett internt dokument som på begäran ges till tillsynsmyndigheten. Elever och vårdnadshavare informeras i dataskyddsbeskrivningen.',
    en: 'The record is an internal document, given to the supervisory authority on request. Learners and guardians are informed in the privacy notice.',
  },
  people: { fi: 'Rekisteröidyt', sv: 'Registrerade', en: 'Data subjects' },
  peopleText: {
    fi: 'oppijat ({learners}), huoltajat, joiden yhteystietoja käsitellään, ja henkilöstö, joka tietoja käsittelee',
    sv: 'elever ({learners}), vårdnadshavare vars kontaktuppgifter behandlas och personal som behandlar uppgifterna',
    en: 'learners ({learners}), guardians whose contact details are processed, and staff who handle the data',
  },
  joint: {
    fi: 'Valtakunnallisissa opinto- ja tutkintorekistereissä Opetushallitus on yhteisrekisterinpitäjä. Vastuut jakaa laki 884/2017, 5 §.',
    sv: 'För de nationella studie- och examensregistren är Utbildningsstyrelsen gemensamt personuppgiftsansvarig. Ansvaret fördelas i lag 884/2017, 5 §.',
    en: 'For the national registers of education the Finnish National Agency for Education is joint controller. Act 884/2017, section 5, divides the responsibilities.',
  },
  closed: {
    fi: 'Ryhmät, joita mikään sääntö ei päästä tähän tarkoitukseen',
    sv: 'Kategorier som ingen regel släpper fram för ändamålet',
    en: 'Categories that no rule lets through for this purpose',
  },
  transfers: {
    fi: 'Käsittelijät ja siirrot Euroopan talousalueen ulkopuolelle',
    sv: 'Biträden och överföringar utanför Europeiska ekonomiska samarbetsområdet',
    en: 'Processors and transfers outside the European Economic Area',
  },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  task: { fi: 'Tehtävä', sv: 'Uppgift', en: 'Task' },
  country: { fi: 'Maa', sv: 'Land', en: 'Country' },
  safeguard: { fi: 'Suojatoimi', sv: 'Skyddsåtgärd', en: 'Safeguard' },
  inside: { fi: 'talousalueella, ei siirtoa', sv: 'inom samarbetsområdet, ingen överföring', en: 'inside the area, no transfer' },
  systems: { fi: 'Tietojärjestelmät', sv: 'Informationssystem', en: 'Information systems' },
  security: { fi: 'Turvatoimet', sv: 'Säkerhetsåtgärder', en: 'Security measures' },
  perField: {
    fi: 'Portti käy luovutuksen läpi tieto kerrallaan: mitä mikään sääntö ei kanna, jää antajalle.',
    sv: 'Porten prövar utlämnandet uppgift för uppgift: det som ingen regel bär stannar hos givaren.',
    en: 'The gate answers field by field: what no rule carries stays with the sender.',
  },
  smallCells: {
    fi: 'Kooste tehdään vähintään {count} oppijasta.',
    sv: 'En sammanställning görs av minst {count} elever.',
    en: 'An aggregate is made of at least {count} learners.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

const W = DOCUMENT_WORDS;

/** The record of processing activities: one chapter for each purpose, then what all share. */
export function recordOfProcessing(teller: Teller): DocumentTree {
  const { t, facts } = teller;
  const body: readonly Block[] = [
    paragraph([t(TEXTS.nature)], { kind: 'study', mark: 'SEEN' }),
    ...facts.activities.flatMap((activity) => chapter(teller, activity)),
    ...pastPart(teller),
    ...processorsPart(teller),
    ...systemsPart(teller),
    ...securityPart(teller),
    { kind: 'signature', who: t(W.signature), what: t(W.signatureLine) },
  ];
  return composeDocument(teller, { id: 'record', title: t(TEXTS.title), mandate: 'record', reader: 'official', body });
}

function chapter(teller: Teller, activity: Activity): readonly Block[] {
  const { t, facts } = teller;
  const rules = rulesOfActivity(activity);
  const learners = [...new Set(rules.flatMap((rule) => valuesOf(facts.book, rule, 'learnerStatus')))];
  const statuses = facts.book.vocabulary.learnerStatus.values.filter(({ id }) => learners.includes(id)).map(({ term }) => t(term));
  const registers = rules.some((rule) => valuesOf(facts.book, rule, 'receiver').includes('national-register'));
  return [
    heading(`${t(W.purpose)}: ${teller.purpose(activity.purpose)}`),
    {
      kind: 'summary',
      origins: [derived(rules), BOUND],
      rows: [
        { name: t(W.process), value: teller.bound(activity.bound.process, 'process', teller.purpose(activity.purpose)) },
        { name: t(TEXTS.people), value: [t(TEXTS.peopleText, { learners: statuses.join(', ') })] },
        { name: t(W.basis), value: orNone(teller.cite(legsOf(rules, 'gdpr')), teller) },
        { name: t(TEXTS.closed), value: orNone(joined(activity.closed.map((id) => [teller.category(id)])), teller) },
      ],
    },
    ...(registers ? [paragraph([t(TEXTS.joint)], { kind: 'study', mark: 'SEEN' })] : []),
    categoryTable(teller, activity),
    recipientTable(teller, activity),
  ];
}

function processorsPart(teller: Teller): readonly Block[] {
  const { t, language, facts } = teller;
  const { processors } = facts.controller;
  if (processors.length === 0) return [heading(t(TEXTS.transfers)), { kind: 'gap', gap: teller.gap('processors') }];
  const rows = processors.map(({ name, task, country, safeguard }) => [
    [name[language]],
    [task[language]],
    [country],
    EEA.includes(country) ? [t(TEXTS.inside)] : teller.bound(safeguard, 'processors', name[language]),
  ]);
  const heads = [t(TEXTS.name), t(TEXTS.task), t(TEXTS.country), t(TEXTS.safeguard)];
  return [heading(t(TEXTS.transfers)), table({ caption: t(TEXTS.transfers), heads, rows }, BOUND)];
}

function systemsPart(teller: Teller): readonly Block[] {
  const { t, language, facts } = teller;
  const { systems } = facts.controller;
  if (systems.length === 0) return [heading(t(TEXTS.systems)), { kind: 'gap', gap: teller.gap('systems') }];
  const rows = systems.map(({ name, task }) => [[name[language]], [task[language]]]);
  return [heading(t(TEXTS.systems)), table({ caption: t(TEXTS.systems), heads: [t(TEXTS.name), t(TEXTS.task)], rows }, BOUND)];
}

function securityPart(teller: Teller): readonly Block[] {
  const { t } = teller;
  return [heading(t(TEXTS.security)), measures(teller), teller.own('record.security')];
}

/** What the gate and the rules see to themselves: the obligations that rules lay on a disclosure, in the vocabulary's own words. */
export function measures({ t, facts }: Teller): Block {
  const rules = facts.activities.flatMap(rulesOfActivity);
  const used = new Set(rules.flatMap(({ obligations }) => obligations));
  const obligations = facts.book.vocabulary.obligation.values.filter(({ id }) => used.has(id)).map(({ term, text }) => [t(text ?? term)]);
  const least = rules.flatMap(({ atLeast }) => (atLeast === undefined ? [] : [atLeast]));
  const cells = least.length === 0 ? [] : [[t(TEXTS.smallCells, { count: Math.min(...least) })]];
  return { kind: 'list', items: [[t(TEXTS.perField)], ...cells, ...obligations], origins: [derived(rules)] };
}
