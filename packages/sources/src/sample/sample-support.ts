import type { Random } from './random.ts';
import type { SampleLearner, SampleRow } from './sample-learner.ts';
import { SAMPLE_TENANT } from './sample-organisations.ts';
import type { SampleProfile } from './sample-profile.ts';

const PRACTICES = [
  ['kirjalliset ohjeet', 'työvaiheet listana näkyvillä koko tunnin'],
  ['tauot', 'lyhyt tauko puolen tunnin välein'],
  ['rauhallinen tila', 'kokeet pienessä tilassa'],
  ['lisäaika', 'kokeissa puoli tuntia lisää'],
  ['istumapaikka', 'paikka luokan edessä'],
] as const;

/** The rows that the support file has about a learner: a decision for most profiles, and practices that worked. */
export function sampleSupportRows({ cardNumber, profile }: SampleLearner, chance: Random): readonly SampleRow[] {
  const start = { Kuntakoodi: SAMPLE_TENANT, korttinumero: cardNumber };
  const practices = Array.from({ length: profile.practices }, () => practice(chance));
  return [...decision(profile, chance), ...practices].map((cells) => ({ ...start, ...cells }));
}

function decision({ decision: kind }: SampleProfile, chance: Random): SampleRow[] {
  switch (kind) {
    case 'none':
      return [];
    case 'pol-17':
      return [
        {
          paatos_laji: 'erityinen tuki',
          paatos_tulos: 'myönteinen',
          paatos_pvm: '03.06.2024',
          paatos_alkaa: '01.08.2024',
          paatos_paattyy: '31.07.2026',
        },
      ];
    case 'pol-20f':
      return [{ ...supportDecision('31.07.2026'), ...content(chance) }];
    case 'lapsed':
      return [{ ...supportDecision('31.12.2025'), ...content(chance) }];
    case 'negative':
      return [{ paatos_laji: '20f', paatos_tulos: 'kielteinen', paatos_pvm: '15.09.2025' }];
  }
}

function supportDecision(lastDay: string): SampleRow {
  return { paatos_laji: '20f', paatos_tulos: 'myönteinen', paatos_pvm: '04.08.2025', paatos_alkaa: '11.08.2025', paatos_paattyy: lastDay };
}

function content(chance: Random): SampleRow {
  return {
    tukitoimet: chance.pick([
      'erityisopettaja osittain',
      'erityisopettaja pienryhmässä',
      'erityisopettaja osittain,avustajapalvelut',
      'erityisluokka,apuvälineet',
    ]),
    poikkeaminen: 'rajattu oppimäärä',
    poikkeaminen_aineet: 'MA',
    vamma_peruste: 'ei',
  };
}

function practice(chance: Random): SampleRow {
  const [code, note] = chance.pick(PRACTICES);
  return { kaytanto: code, kaytanto_kuvaus: note, kaytanto_pvm: `${10 + chance.below(18)}.04.2026` };
}
