import { fill, type Language, markdownCell, type Texts } from '@nivel/diagnostics';
import type { PastRelease } from '@nivel/gate';
import { termOf, type Vocabulary, writtenDayText } from '@nivel/policy';
import { CHANGE_KINDS, groupedDigits } from '@nivel/policy/proof';

export const PAST_RELEASE_TEXTS = {
  none: {
    fi: 'luovutuslokeja ei annettu: ei tiedetä, mitkä aiemmat luovutukset ratkaistaisiin toisin (--ledger KANSIO)',
    sv: 'inga utlämnandeloggar angavs: det är inte känt vilka tidigare utlämnanden som skulle avgöras annorlunda (--ledger MAPP)',
    en: 'no ledgers of releases were given: it is not known which past releases would be decided otherwise (--ledger DIR)',
  },
  heading: {
    fi: 'aiemmat luovutukset: {changed}/{all} ratkaistaisiin joltakin osin toisin',
    sv: 'tidigare utlämnanden: {changed}/{all} skulle till någon del avgöras annorlunda',
    en: 'past releases: {changed}/{all} would in some part be decided otherwise',
  },
  release: {
    fi: '{day}, vastaanottaja {receiver}, luovutuserä {release}: {counts}',
    sv: '{day}, mottagare {receiver}, utlämnande {release}: {counts}',
    en: '{day}, receiver {receiver}, release {release}: {counts}',
  },
  widening: { fi: '{count} avautuisi', sv: '{count} skulle öppnas', en: '{count} would open' },
  narrowing: { fi: '{count} sulkeutuisi', sv: '{count} skulle stängas', en: '{count} would close' },
  other: { fi: '{count} perusteet muuttuisivat', sv: '{count} skulle få andra grunder', en: '{count} would have other grounds' },
  of: { fi: '{counts} ({decisions} ratkaisusta)', sv: '{counts} (av {decisions} avgöranden)', en: '{counts} (of {decisions} decisions)' },
  same: {
    fi: 'kaikki {decisions} ratkaisua pysyisivät samoina',
    sv: 'alla {decisions} avgöranden skulle förbli desamma',
    en: 'all {decisions} decisions would stay the same',
  },
  otherPositions: {
    fi: '{text}; päätetty muilla kannoilla kuin vertailtiin (--positions)',
    sv: '{text}; avgjort med andra ställningstaganden än i jämförelsen (--positions)',
    en: '{text}; decided under other positions than were compared (--positions)',
  },
} as const satisfies Readonly<Record<string, Texts>>;

interface Reader {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
}

/** Which past releases would be decided otherwise, for a person; where no ledger was given, that none was. */
export function pastReleasesText(releases: readonly PastRelease[] | undefined, reader: Reader): string {
  const { heading, lines } = toldReleases(releases, reader);
  return `\n${[heading, ...lines.map((line) => `    ${line}`)].join('\n')}\n`;
}

/** The same as a part of a comment on a pull request. */
export function pastReleasesMarkdown(releases: readonly PastRelease[] | undefined, reader: Reader): string {
  const { heading, lines } = toldReleases(releases, reader);
  if (releases === undefined) return `\n${markdownCell(heading)}\n`;
  return `\n${[`#### ${markdownCell(heading)}`, '', ...lines.map((line) => `- ${markdownCell(line)}`)].join('\n')}\n`;
}

function toldReleases(releases: readonly PastRelease[] | undefined, reader: Reader) {
  if (releases === undefined) return { heading: PAST_RELEASE_TEXTS.none[reader.language], lines: [] };
  const changed = releases.filter((release) => CHANGE_KINDS.some((kind) => release[kind] > 0)).length;
  const heading = fill(PAST_RELEASE_TEXTS.heading[reader.language], { changed, all: releases.length });
  return { heading, lines: releases.map((release) => releaseText(release, reader)) };
}

function releaseText(past: PastRelease, { language, vocabulary }: Reader): string {
  const say = (text: keyof typeof PAST_RELEASE_TEXTS, values: Readonly<Record<string, string>>) => fill(PAST_RELEASE_TEXTS[text][language], values);
  const count = (value: number) => groupedDigits(BigInt(value));
  const parts = CHANGE_KINDS.flatMap((kind) => (past[kind] === 0 ? [] : [say(kind, { count: count(past[kind]) })]));
  const decisions = count(past.decisions);
  const counts = parts.length === 0 ? say('same', { decisions }) : say('of', { counts: parts.join(', '), decisions });
  const kind = termOf(vocabulary, 'receiver', past.receiver)[language];
  const receiver = past.receiverOrganisation === null ? kind : `${kind} ${past.receiverOrganisation}`;
  const text = say('release', { day: writtenDayText(past.day, language), receiver, release: past.release, counts });
  return past.samePositions ? text : say('otherPositions', { text });
}
