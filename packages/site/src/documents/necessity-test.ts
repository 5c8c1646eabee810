import type { Language, Texts } from '@nivel/diagnostics';
import type { FieldInfo } from '@nivel/schema-tools';
import { groupBy } from '../site/group-by.ts';
import { rulesOfActivity } from './activity-tables.ts';
import { composeDocument } from './compose-document.ts';
import type { Block, Content, DocumentTree } from './document-tree.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { type Activity, type ActivityRow, legsOf, questionsOf } from './facts-of-site.ts';
import { derived, heading, orNone, paragraph, provisionsOfRules, type Teller, table } from './teller.ts';

const TEXTS = {
  title: { fi: 'Tarpeellisuuden arviointi: {purpose}', sv: 'Bedömning av behovet: {purpose}', en: 'Test of necessity: {purpose}' },
  lead: {
    fi: 'Tämä on käyttötarkoituksen arvio: onko käsittely tarpeen asetuksen 6 artiklan mielessä. Se ei korvaa välttämättömyysarviota, jonka ihminen tekee yhdestä oppijasta.',
    sv: 'Det här är en bedömning av ändamålet: är behandlingen nödvändig enligt artikel 6 i förordningen. Den ersätter inte den nödvändighetsbedömning som en människa gör för en enskild elev.',
    en: 'This tests the purpose: is the processing necessary under article 6 of the regulation. It does not replace the judgement of strict necessity that a person makes for one learner.',
  },
  measure: { fi: '1. Mitä tehdään', sv: '1. Vad som görs', en: '1. What is done' },
  measureText: {
    fi: '{genitive} vuoksi käsitellään {fields} tietoa {categories} henkilötietoryhmästä. Tietoja annetaan tai käytetään {rules} säännön nojalla.',
    sv: 'För {definite} behandlas {fields} uppgifter i {categories} kategorier av personuppgifter. Uppgifterna lämnas ut eller används med stöd av {rules} regler.',
    en: 'For {definite}, {fields} fields of {categories} categories of personal data are processed. They are given or used under {rules} rules.',
  },
  rights: { fi: '2. Mitä oikeuksia se rajoittaa', sv: '2. Vilka rättigheter det begränsar', en: '2. Which rights it limits' },
  rightsText: {
    fi: 'Käsittely rajoittaa yksityiselämän ja henkilötietojen suojaa. Erityisiä henkilötietoryhmiä on {special} tiedossa ja luottamuksellisia tietoja {confidential}.',
    sv: 'Behandlingen begränsar skyddet för privatlivet och för personuppgifter. {special} uppgifter hör till särskilda kategorier och {confidential} är konfidentiella.',
    en: 'The processing limits the protection of private life and of personal data. {special} fields are of special categories and {confidential} are confidential.',
  },
  aim: { fi: '3. Tavoite', sv: '3. Syftet', en: '3. The aim' },
  effect: { fi: '4. Tehokkain ja lievin keino', sv: '4. Det effektivaste och lindrigaste medlet', en: '4. The effective and mildest means' },
  effectText: {
    fi: 'Se, että laki sallii, ei vielä vastaa tähän. Lievempää muotoa käytetään jo näissä ryhmissä: {categories}.',
    sv: 'Att lagen tillåter är inte ännu ett svar. En lindrigare form används redan för: {categories}.',
    en: 'That the law allows it is not yet an answer. A milder form is used already for: {categories}.',
  },
  proportion: { fi: '5. Oikeasuhteisuus', sv: '5. Proportionalitet', en: '5. Proportionality' },
  closed: { fi: 'Jätetään pois', sv: 'Lämnas utanför', en: 'Left out' },
  fieldTable: { fi: 'Tieto tiedolta', sv: 'Uppgift för uppgift', en: 'Field by field' },
  argument: { fi: 'Perustelut säännöittäin', sv: 'Motivering regel för regel', en: 'Reasons, rule by rule' },
} as const satisfies Readonly<Record<string, Texts>>;

const W = DOCUMENT_WORDS;
const MILDER: readonly string[] = ['extract', 'coarsened', 'pseudonymous', 'aggregate'];

/** The test of one purpose, with every field of it: what the rules say is filled in, the weighing is the controller's. */
export function necessityTest(teller: Teller, activity: Activity): DocumentTree {
  const { t } = teller;
  const { purpose } = activity;
  const body: readonly Block[] = [
    paragraph([t(TEXTS.lead)], { kind: 'study', mark: 'SEEN' }),
    ...measured(teller, activity),
    heading(t(TEXTS.aim)),
    teller.own('necessity.aim', purpose),
    heading(t(TEXTS.effect)),
    paragraph(teller.say(TEXTS.effectText, { categories: milderOf(teller, activity) }), derived(rulesOfActivity(activity))),
    teller.own('necessity.effect', purpose),
    heading(t(TEXTS.proportion)),
    teller.own('necessity.proportionality', purpose),
    heading(t(TEXTS.closed)),
    {
      kind: 'list',
      items: orNoItems(
        teller,
        activity.closed.map((id) => [teller.category(id)]),
      ),
      origins: [derived()],
    },
    fieldTable(teller, activity),
    argumentTable(teller, activity),
    { kind: 'signature', who: t(W.signature), what: t(W.signatureLine) },
  ];
  const title = t(TEXTS.title, { purpose: teller.purpose(purpose) });
  return composeDocument(teller, { id: `necessity-${purpose}`, title, mandate: 'necessity', reader: 'official', body });
}

function measured(teller: Teller, activity: Activity): readonly Block[] {
  const { t } = teller;
  const rules = rulesOfActivity(activity);
  const fields = activity.rows.flatMap((row) => row.fields);
  const count = (name: string) => fields.filter((field) => field.class === name).length;
  const genitive = teller.purpose(activity.purpose, 'genitive');
  const measure = t(TEXTS.measureText, {
    genitive: `${genitive.slice(0, 1).toUpperCase()}${genitive.slice(1)}`,
    definite: teller.purpose(activity.purpose, 'definite'),
    fields: fields.length,
    categories: activity.rows.length,
    rules: rules.length,
  });
  return [
    heading(t(TEXTS.measure)),
    paragraph([measure], derived(rules)),
    heading(t(TEXTS.rights)),
    paragraph([t(TEXTS.rightsText, { special: count('special'), confidential: count('confidential') })], derived(rules), {
      kind: 'study',
      mark: 'OURS',
    }),
  ];
}

function milderOf(teller: Teller, activity: Activity): Content {
  const milder = activity.rows.filter(({ rules }) => rules.some(({ form }) => MILDER.includes(form)));
  return orNone(milder.length === 0 ? [] : [milder.map(({ category }) => teller.category(category)).join(', ')], teller);
}

function orNoItems(teller: Teller, items: readonly Content[]): readonly Content[] {
  return items.length === 0 ? [[teller.t(W.none)]] : items;
}

function fieldTable(teller: Teller, activity: Activity): Block {
  const { t } = teller;
  const heads = [t(W.category), t(W.fields), t(W.class), t(W.path), t(W.form), t(W.basis), t(W.question)];
  const rows = activity.rows.flatMap((row) => fieldRows(teller, row));
  return table({ caption: t(TEXTS.fieldTable), heads, rows }, derived(rulesOfActivity(activity)));
}

/** All fields of a category and a class are answered alike, so they share a row; each is there by name. */
function fieldRows(teller: Teller, row: ActivityRow): readonly (readonly Content[])[] {
  const { facts, language } = teller;
  const paths = [...new Set(row.rules.map(({ path }) => path))].map((path) => teller.term('path', path)).join(', ');
  const forms = [...new Set(row.rules.map(({ form }) => form))].map((form) => teller.term('form', form)).join(', ');
  const basis = orNone(teller.cite(legsOf(row.rules, 'gdpr')), teller);
  const questions = orNone(teller.questions(questionsOf(facts, row.rules)), teller);
  return [...groupBy(row.fields, (field) => [field.class])].map(([dataClass, fields]) => [
    [teller.category(row.category)],
    [namesOf(fields, language)],
    [teller.term('class', dataClass)],
    [paths],
    [forms],
    basis,
    questions,
  ]);
}

/** Every field by name; one that many entities carry, such as the key of the learner, is said once with their number. */
function namesOf(fields: readonly FieldInfo[], language: Language): string {
  const groups = groupBy(fields, (field) => [`${field.property} ${field.term[language]}`]);
  const names = [...groups.values()].map(([first, ...others]) => {
    if (first === undefined) return '';
    const where = others.length === 0 ? first.field : `${first.property}, ${others.length + 1}`;
    return `${first.term[language]} (${where})`;
  });
  return names.join('; ');
}

function argumentTable(teller: Teller, activity: Activity): Block {
  const { t, language } = teller;
  const rules = rulesOfActivity(activity);
  const rows = rules.map((rule) => [[rule.title[language]], [rule.reasons[language]], teller.cite(provisionsOfRules([rule]))]);
  return table({ caption: t(TEXTS.argument), heads: [t(W.rule), t(W.reasons), t(W.provisions)], rows }, derived(rules));
}
