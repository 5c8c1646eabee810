import type { Texts } from '../markdown-table.ts';

/** The fixed words of the model's pages. Every page stands in three languages beside each other. */
export const WORDS = {
  atLeast: { fi: 'vähintään', sv: 'minst', en: 'at least' },
  atMost: { fi: 'enintään', sv: 'högst', en: 'at most' },
  boolean: { fi: 'kyllä tai ei', sv: 'ja eller nej', en: 'yes or no' },
  category: { fi: 'tietoryhmä', sv: 'kategori', en: 'category' },
  class: { fi: 'luokka', sv: 'klass', en: 'class' },
  codes: { fi: 'koodia', sv: 'koder', en: 'codes' },
  conditions: { fi: 'Ehdot', sv: 'Villkor', en: 'Conditions' },
  demanded: { fi: 'niin', sv: 'så', en: 'then' },
  deprecated: { fi: 'ei enää käytössä', sv: 'används inte längre', en: 'no longer used' },
  derived: { fi: 'johdettu tiedoista', sv: 'härledd ur', en: 'derived from' },
  entity: { fi: 'tietue', sv: 'uppgiftspost', en: 'entity' },
  example: { fi: 'Esimerkki', sv: 'Exempel', en: 'Example' },
  field: { fi: 'tieto', sv: 'uppgift', en: 'field' },
  fields: { fi: 'Tiedot', sv: 'Uppgifter', en: 'Fields' },
  form: { fi: 'muoto', sv: 'form', en: 'form' },
  forms: { fi: 'Arvojen muodot', sv: 'Värdenas former', en: 'Forms of values' },
  list: { fi: 'luettelo', sv: 'lista', en: 'list' },
  meaning: { fi: 'Merkitys', sv: 'Betydelse', en: 'Meaning' },
  model: { fi: 'Tietomalli', sv: 'Datamodellen', en: 'The model' },
  noSource: { fi: 'ei lähdettä', sv: 'ingen källa', en: 'no source' },
  ofSource: { fi: 'lähteessä', sv: 'i källan', en: 'at the source' },
  once: { fi: 'kukin kerran', sv: 'var och en en gång', en: 'each once' },
  open: { fi: 'lähteen ylläpitämä', sv: 'upprätthålls av källan', en: 'kept by its source' },
  question: { fi: 'kysymys', sv: 'fråga', en: 'question' },
  required: { fi: 'pakollinen', sv: 'obligatorisk', en: 'required' },
  sources: { fi: 'Lähteet', sv: 'Källor', en: 'Sources' },
  validFrom: { fi: 'alkaen', sv: 'från och med', en: 'from' },
  validThrough: { fi: 'saakka', sv: 'till och med', en: 'through' },
  values: { fi: 'arvot', sv: 'värden', en: 'values' },
  when: { fi: 'kun', sv: 'när', en: 'when' },
  whole: { fi: 'kokonaisluku', sv: 'heltal', en: 'whole number' },
} as const satisfies Readonly<Record<string, Texts>>;

/** A word in all its languages: `tieto · uppgift · field`. */
export function inAll({ fi, sv, en }: Texts): string {
  return [...new Set([fi, sv, en])].join(' · ');
}

/** Longer texts in all languages, below each other in one cell. */
export function below({ fi, sv, en }: Texts): string {
  return [fi, sv, en].join('<br>');
}

export function code(text: string): string {
  return `\`${text}\``;
}
