import type { Texts } from '@nivel/diagnostics';
import { recipientTable } from './activity-tables.ts';
import { composeDocument } from './compose-document.ts';
import type { Block, DocumentTree } from './document-tree.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { pastPart } from './past-part.ts';
import { BOUND, heading, paragraph, type Teller, table } from './teller.ts';

const TEXTS = {
  title: { fi: 'Luettelo vastaanottajista', sv: 'Förteckning över mottagare', en: 'List of recipients' },
  lead: {
    fi: 'Selosteessa riittävät vastaanottajien ryhmät. Henkilölle, joka kysyy, kerrotaan vastaanottajat nimeltä, ellei se ole mahdotonta.',
    sv: 'I beskrivningen räcker kategorier av mottagare. Den som frågar får veta mottagarna vid namn, om det inte är omöjligt.',
    en: 'Categories of recipients are enough in a notice. A person who asks is told the recipients by name, unless that is impossible.',
  },
  named: {
    fi: 'Rekisterinpitäjän nimeämät vastaanottajat',
    sv: 'Mottagare som den personuppgiftsansvarige har namngett',
    en: 'Recipients named by the controller',
  },
  kind: { fi: 'Laji', sv: 'Slag', en: 'Kind' },
  relation: { fi: 'Järjestäjä', sv: 'Anordnare', en: 'Provider' },
} as const satisfies Readonly<Record<string, Texts>>;

const W = DOCUMENT_WORDS;

/** Who may receive what by the rules, who the controller says they are, and who has received by the logs. */
export function recipientList(teller: Teller): DocumentTree {
  const { t, facts } = teller;
  const body: readonly Block[] = [
    paragraph([t(TEXTS.lead)], { kind: 'study', mark: 'RECALLED' }),
    ...namedPart(teller),
    ...facts.activities.flatMap((activity) => [heading(`${t(W.purpose)}: ${teller.purpose(activity.purpose)}`), recipientTable(teller, activity)]),
    ...pastPart(teller),
  ];
  return composeDocument(teller, { id: 'recipients', title: t(TEXTS.title), mandate: 'recipients', reader: 'official', body });
}

function namedPart(teller: Teller): readonly Block[] {
  const { t, language, facts } = teller;
  const { receivers } = facts.controller;
  if (receivers.length === 0) return [heading(t(TEXTS.named)), { kind: 'gap', gap: teller.gap('receiver') }];
  const rows = receivers.map(({ name, receiver, relation }) => [
    [name[language]],
    [teller.term('receiver', receiver)],
    [teller.term('relation', relation)],
  ]);
  return [heading(t(TEXTS.named)), table({ caption: t(TEXTS.named), heads: [t(W.receiver), t(TEXTS.kind), t(TEXTS.relation)], rows }, BOUND)];
}
