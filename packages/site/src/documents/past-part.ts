import type { Texts } from '@nivel/diagnostics';
import { parseDay } from '@nivel/policy';
import type { Block, Content, Origin } from './document-tree.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { type PastRelease, pastReleases, unplanned } from './past-releases.ts';
import { BOUND, heading, paragraph, type Teller, table } from './teller.ts';

const TEXTS = {
  heading: { fi: 'Toteutuneet luovutukset', sv: 'Genomförda utlämnanden', en: 'Disclosures that were made' },
  none: {
    fi: 'Asiakirja on tehty ilman luovutuslokia, joten toteutuneita luovutuksia ei luetella.',
    sv: 'Dokumentet är gjort utan utlämningslogg, så genomförda utlämnanden räknas inte upp.',
    en: 'The document was made without a disclosure log, so past disclosures are not listed.',
  },
  days: { fi: 'Päivät', sv: 'Dagar', en: 'Days' },
  learners: { fi: 'Oppijoita', sv: 'Elever', en: 'Learners' },
  unplanned: {
    fi: 'Luovutukset, joita sidokset eivät tunne',
    sv: 'Utlämnanden som bindningarna inte känner till',
    en: 'Disclosures that the bindings do not know',
  },
  allPlanned: {
    fi: 'Jokainen luovutuslokin luovutus vastaa rekisterinpitäjän ilmoittamaa vastaanottajaa ja käyttötarkoitusta.',
    sv: 'Varje utlämnande i loggen motsvarar en mottagare och ett ändamål som den personuppgiftsansvarige har angett.',
    en: 'Every disclosure of the log has a recipient and a purpose that the controller has stated.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

const LEDGER: Origin = { kind: 'ledger' };
const W = DOCUMENT_WORDS;

/** What the logs tell of the past, and where it differs from the plan. */
export function pastPart(teller: Teller): readonly Block[] {
  const { t, facts } = teller;
  if (facts.ledger.length === 0) return [heading(t(TEXTS.heading)), paragraph([t(TEXTS.none)], LEDGER)];
  const others = unplanned(facts);
  return [
    heading(t(TEXTS.heading)),
    pastTable(teller, t(TEXTS.heading), pastReleases(facts)),
    others.length === 0 ? paragraph([t(TEXTS.allPlanned)], LEDGER, BOUND) : pastTable(teller, t(TEXTS.unplanned), others),
  ];
}

function pastTable(teller: Teller, caption: string, releases: readonly PastRelease[]): Block {
  const { t } = teller;
  const heads = [t(W.receiver), t(W.purpose), t(W.category), t(TEXTS.learners), t(TEXTS.days)];
  const rows = releases.map((past) => [
    receiverByName(teller, past.organisation),
    [teller.purpose(past.purpose)],
    [past.categories.map((category) => teller.category(category)).join(', ')],
    [String(past.learners)],
    [past.first === past.last ? readerDay(teller, past.first) : `${readerDay(teller, past.first)} – ${readerDay(teller, past.last)}`],
  ]);
  return table({ caption, heads, rows }, LEDGER, BOUND);
}

/** A receiver by the name that the controller gives it; an organisation without a name is a gap that names its OID. */
export function receiverByName(teller: Teller, organisation: string): Content {
  const bound = teller.facts.controller.receivers.find((receiver) => receiver.organisation === organisation);
  return bound === undefined ? [{ ...teller.gap('receiver', organisation), name: `receiver/${organisation}` }] : [bound.name[teller.language]];
}

export function readerDay({ day }: Teller, written: string): string {
  const number = parseDay(written);
  return number === undefined ? written : day(number);
}
