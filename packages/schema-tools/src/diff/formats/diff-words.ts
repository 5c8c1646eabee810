import type { Texts } from '@nivel/diagnostics';
import type { Direction, Level } from '../findings/finding.ts';

/** What a person reads for a level. */
export const LEVEL_WORDS: Readonly<Record<Level | 'none', Texts>> = {
  undecided: { fi: 'ratkaisematta', sv: 'oavgjord', en: 'undecided' },
  breaking: { fi: 'rikkova', sv: 'brytande', en: 'breaking' },
  additive: { fi: 'laajentava', sv: 'utvidgande', en: 'additive' },
  annotation: { fi: 'vain sanoja', sv: 'endast ord', en: 'words only' },
  none: { fi: 'ei muutoksia', sv: 'inga ändringar', en: 'no changes' },
};

/** Whose system meets a record that it cannot handle, or loses one. */
export const DIRECTION_WORDS: Readonly<Record<Direction, Texts>> = {
  writers: { fi: 'kirjoittavat järjestelmät', sv: 'system som skriver', en: 'writers' },
  readers: { fi: 'lukevat järjestelmät', sv: 'system som läser', en: 'readers' },
  both: { fi: 'kirjoittavat ja lukevat järjestelmät', sv: 'system som skriver och läser', en: 'writers and readers' },
  nobody: { fi: 'ei ketään', sv: 'ingen', en: 'nobody' },
};

export const SHOWN_WORDS = {
  old: { fi: 'ennen', sv: 'förut', en: 'before' },
  fields: { fi: 'koskee', sv: 'gäller', en: 'concerns' },
  witness: {
    fi: 'todiste ({entity}): vanha hyväksyy, uusi hylkää',
    sv: 'bevis ({entity}): den gamla godtar, den nya underkänner',
    en: 'witness ({entity}): the old version accepts it, the new one refuses it',
  },
  counterWitness: {
    fi: 'todiste ({entity}): uusi hyväksyy, vanha hylkää',
    sv: 'bevis ({entity}): den nya godtar, den gamla underkänner',
    en: 'witness ({entity}): the new version accepts it, the old one refuses it',
  },
  summary: {
    fi: '{old} → {new}: ratkaisematta {undecided}, rikkovia {breaking}, laajentavia {additive}, vain sanoja {annotation}; versio nousee vähintään: {bump}',
    sv: '{old} → {new}: oavgjorda {undecided}, brytande {breaking}, utvidgande {additive}, endast ord {annotation}; versionen höjs minst: {bump}',
    en: '{old} → {new}: undecided {undecided}, breaking {breaking}, additive {additive}, words only {annotation}; the version rises by at least: {bump}',
  },
  what: { fi: 'mikä', sv: 'vad', en: 'what' },
  who: { fi: 'keneen vaikuttaa', sv: 'vem det berör', en: 'who is affected' },
  where: { fi: 'missä', sv: 'var', en: 'where' },
  rule: { fi: 'sääntö', sv: 'regel', en: 'rule' },
  level: { fi: 'taso', sv: 'nivå', en: 'level' },
  more: { fi: 'ja {count} muuta', sv: 'och {count} andra', en: 'and {count} more' },
} as const satisfies Readonly<Record<string, Texts>>;
