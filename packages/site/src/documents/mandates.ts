import type { Texts } from '@nivel/diagnostics';

/** Which law asks for a document. The rule book holds no provision about documents, so these come from the study with its mark. */
export interface Mandate {
  readonly citation: Texts;
  readonly mark: 'SEEN' | 'RECALLED' | 'OURS';
}

const articles = (numbers: string): Texts => ({
  fi: `yleinen tietosuoja-asetus, ${numbers} artikla`,
  sv: `allmänna dataskyddsförordningen, artiklarna ${numbers}`,
  en: `General Data Protection Regulation, articles ${numbers}`,
});

const article = (numbers: string): Texts => ({
  fi: `yleinen tietosuoja-asetus, ${numbers} artikla`,
  sv: `allmänna dataskyddsförordningen, artikel ${numbers}`,
  en: `General Data Protection Regulation, article ${numbers}`,
});

export const MANDATES = {
  record: { citation: article('30'), mark: 'SEEN' },
  notice: { citation: articles('12–14'), mark: 'SEEN' },
  assessment: { citation: article('35'), mark: 'SEEN' },
  necessity: { citation: articles('5–6'), mark: 'RECALLED' },
  recipients: { citation: articles('13–15'), mark: 'SEEN' },
  access: { citation: article('15'), mark: 'SEEN' },
  questions: {
    citation: {
      fi: 'osoitusvelvollisuus, yleinen tietosuoja-asetus',
      sv: 'ansvarsskyldigheten, allmänna dataskyddsförordningen',
      en: 'accountability, General Data Protection Regulation',
    },
    mark: 'OURS',
  },
} as const satisfies Readonly<Record<string, Mandate>>;
export type MandateName = keyof typeof MANDATES;
