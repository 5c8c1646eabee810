import { fill, type Language, type Texts } from '@nivel/diagnostics';
import type { SchemaDiff } from '../compare-versions.ts';
import type { Finding } from '../findings/finding.ts';
import type { DiffRule } from '../rules/diff-rules.ts';
import { governanceRules } from '../rules/governance-rules.ts';
import { shownFields } from './diff-to-human.ts';
import { DIRECTION_WORDS, LEVEL_WORDS, SHOWN_WORDS } from './diff-words.ts';
import { findingText } from './finding-text.ts';

interface Section {
  readonly title: Texts;
  readonly about: (finding: Finding) => boolean;
}

/** By what the reader must do, the most first. */
const SECTIONS: readonly Section[] = [
  {
    title: { fi: 'Ratkaisematta, katsottava itse', sv: 'Oavgjort, granska själv', en: 'Undecided, look yourself' },
    about: ({ level }) => level === 'undecided',
  },
  {
    title: { fi: 'Mikä ei enää kelpaa', sv: 'Vad som inte längre godtas', en: 'What is no longer accepted' },
    about: ({ level }) => level === 'breaking',
  },
  {
    title: {
      fi: 'Mitä tieto on laille ja mistä se tulee',
      sv: 'Vad uppgiften är i lagens ögon och varifrån den kommer',
      en: 'What a field is to the law, and where it comes from',
    },
    about: ({ level, rule }) => level === 'additive' && isGovernance(rule),
  },
  {
    title: { fi: 'Mikä on uutta', sv: 'Vad som är nytt', en: 'What is new' },
    about: ({ level, rule }) => level === 'additive' && !isGovernance(rule),
  },
  {
    title: { fi: 'Mikä sanotaan toisin', sv: 'Vad som sägs på ett annat sätt', en: 'What is said in other words' },
    about: ({ level }) => level === 'annotation',
  },
];

const WORDS = {
  title: {
    fi: 'Malli {version}: muutokset versiosta {old}',
    sv: 'Modellen {version}: ändringar sedan {old}',
    en: 'Model {version}: changes since {old}',
  },
  first: { fi: 'Malli {version}', sv: 'Modellen {version}', en: 'Model {version}' },
  firstText: {
    fi: 'Ensimmäinen jäädytetty versio: {entities} tietuetta, {fields} kenttää.',
    sv: 'Den första frysta versionen: {entities} poster, {fields} fält.',
    en: 'The first frozen version: {entities} entities, {fields} fields.',
  },
  level: { fi: 'Muutos on {level}.', sv: 'Ändringen är {level}.', en: 'The change is {level}.' },
  none: { fi: 'Mikään ei muutu.', sv: 'Inget ändras.', en: 'Nothing changes.' },
} as const satisfies Readonly<Record<string, Texts>>;

function isGovernance(rule: DiffRule): boolean {
  return Object.hasOwn(governanceRules, `diff/${rule}`);
}

/** The notes of a release of the model, for people who read no schemas: what changed, for whom, and what to do. */
export function releaseNotes(diff: SchemaDiff, version: string, language: Language): string {
  const title = `# ${fill(WORDS.title[language], { version, old: diff.old })}`;
  if (diff.findings.length === 0) return `${title}\n\n${WORDS.none[language]}\n`;
  const level = fill(WORDS.level[language], { level: LEVEL_WORDS[diff.level][language] });
  const sections = SECTIONS.flatMap(({ title: heading, about }) => {
    const lines = diff.findings.filter(about).map((finding) => lineOf(finding, language));
    return lines.length === 0 ? [] : [`## ${heading[language]}\n\n${lines.join('\n')}`];
  });
  return `${[title, level, ...sections].join('\n\n')}\n`;
}

/** The notes of a first release, which has nothing to be compared with. */
export function firstReleaseNotes(version: string, counts: { readonly entities: number; readonly fields: number }, language: Language): string {
  return `# ${fill(WORDS.first[language], { version })}\n\n${fill(WORDS.firstText[language], counts)}\n`;
}

function lineOf(finding: Finding, language: Language): string {
  const { message, remedy } = findingText(finding, language);
  const term = finding.term === undefined ? '' : `**${finding.term[language]}**: `;
  const fields = finding.fields.filter((field) => field !== finding.subject);
  const concerned = fields.length === 0 ? '' : ` (${SHOWN_WORDS.fields[language]}: ${shownFields(fields, language)})`;
  const who = finding.direction === 'nobody' ? '' : ` – ${SHOWN_WORDS.who[language]}: ${DIRECTION_WORDS[finding.direction][language]}`;
  return `- ${term}${message}${concerned}${who}. → ${remedy}`;
}
