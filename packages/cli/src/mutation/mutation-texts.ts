import { fill, type Language, type Texts } from '@nivel/diagnostics';
import {
  type Counts,
  type Coverage,
  type MutantKind,
  type MutantRun,
  type Proposal,
  partKilled,
  proposalYaml,
  type Score,
} from '@nivel/policy/mutation';

/** What a run of mutants came to. */
export interface Mutation {
  readonly runs: readonly MutantRun[];
  readonly score: Score;
  readonly coverage: Coverage;
  readonly proposals: readonly Proposal[];
}

const KINDS: Readonly<Record<MutantKind, Texts>> = {
  day: { fi: 'päivä siirtyy', sv: 'en dag flyttas', en: 'a day moves' },
  widen: { fi: 'arvo lisää', sv: 'ett värde till', en: 'a value more' },
  narrow: { fi: 'arvo pois', sv: 'ett värde bort', en: 'a value less' },
  leg: { fi: 'perusteen laji pois', sv: 'ett slags grund bort', en: 'a leg less' },
  citation: { fi: 'viittaus pois', sv: 'en hänvisning bort', en: 'a citation less' },
  path: { fi: 'toinen reitti', sv: 'en annan väg', en: 'another path' },
  form: { fi: 'toinen muoto', sv: 'en annan form', en: 'another form' },
  giver: { fi: 'suostumuksen antaja pois', sv: 'en som samtycker bort', en: 'a consent giver less' },
  obligation: { fi: 'velvoite pois', sv: 'en skyldighet bort', en: 'an obligation less' },
  question: { fi: 'avoin kysymys pois', sv: 'en öppen fråga bort', en: 'an open question less' },
  rule: { fi: 'sääntö pois', sv: 'en regel bort', en: 'a rule less' },
  version: { fi: 'säännöksen versio muuttuu', sv: 'en version av en bestämmelse ändras', en: 'a version of a provision changes' },
};

const TEXTS = {
  kind: { fi: 'muutos', sv: 'ändring', en: 'change' },
  typing: { fi: 'tyypitys hylkää', sv: 'typningen avvisar', en: 'typing refuses' },
  equivalent: { fi: 'ei muuta mitään', sv: 'ändrar ingenting', en: 'changes nothing' },
  case: { fi: 'tapaus huomaa', sv: 'ett fall märker', en: 'a case notices' },
  survived: { fi: 'ei huomata', sv: 'märks inte', en: 'unnoticed' },
  part: { fi: 'osuus', sv: 'andel', en: 'score' },
  all: { fi: 'yhteensä', sv: 'sammanlagt', en: 'all' },
  decided: {
    fi: 'ratkaisevat tai neuvovat jossakin tapauksessa: {reached}/{all} sääntöä',
    sv: 'avgör eller ger råd i något fall: {reached}/{all} regler',
    en: 'decide or advise in some case: {reached}/{all} rules',
  },
  days: {
    fi: 'rajapäivät (edellinen, itse päivä, seuraava), joista on tapaus: {reached}/{all}',
    sv: 'gränsdagar (dagen före, dagen, dagen efter) med ett fall: {reached}/{all}',
    en: 'boundary days (the day before, the day, the day after) with a case: {reached}/{all}',
  },
  unnoticed: { fi: 'jää huomaamatta:', sv: 'märks inte:', en: 'goes unnoticed:' },
  proposed: {
    fi: 'ehdotus tiedostoon {file} (odotus on kirjan nykyinen vastaus: lue, onko se oikein):',
    sv: 'förslag till filen {file} (det väntade är bokens svar i dag: läs om det är rätt):',
    en: 'proposed for {file} (it expects what the book answers today: read whether that is right):',
  },
} as const satisfies Readonly<Record<string, Texts>>;

const COLUMNS = ['typing', 'equivalent', 'case', 'survived'] as const;

/** The score by kind, the coverage, and below them what goes unnoticed with the cases that would notice it. */
export function mutationText({ runs, score, coverage, proposals }: Mutation, language: Language): string {
  const say = (text: keyof typeof TEXTS, values: Readonly<Record<string, string | number>> = {}) => fill(TEXTS[text][language], values);
  const survivors = runs.filter(({ fate }) => fate.kind === 'survived');
  const rows = [
    [say('kind'), ...COLUMNS.map((column) => say(column)), say('part')],
    ...score.byKind.map((counts) => row(KINDS[counts.kind][language], counts)),
    row(say('all'), score.all),
  ];
  return [
    ...aligned(rows),
    '',
    say('decided', { reached: coverage.rules - coverage.undecided.length, all: coverage.rules }),
    ...coverage.undecided.map((rule) => `    ${rule.id}`),
    say('days', { reached: coverage.boundaryDays - coverage.uncovered.length, all: coverage.boundaryDays }),
    ...coverage.uncovered.map(({ rule, day }) => `    ${rule.id} ${day}`),
    ...(survivors.length === 0 ? [] : ['', say('unnoticed')]),
    ...survivors.map(({ mutant }) => `    ${mutant.subject} (${mutant.category}): ${mutant.change}`),
    ...proposals.flatMap(({ rule, cases }) => ['', say('proposed', { file: caseFile(rule.place.file) }), proposalYaml(cases).trimEnd()]),
    '',
  ].join('\n');
}

function row(title: string, counts: Counts): readonly string[] {
  return [title, ...COLUMNS.map((column) => String(counts[column])), `${(partKilled(counts) * 100).toFixed(1)} %`];
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((each) => (each[column] ?? '').length)));
  return rows.map((each) => each.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
}

function caseFile(file: string | undefined): string {
  return (file ?? '').replace(/rule\.yaml$/, 'cases.yaml');
}

/** The same for programs: each survivor with the request that it decides otherwise. */
export function mutationJson({ runs, score, coverage, proposals }: Mutation): string {
  const survivors = runs.flatMap(({ mutant: { kind, subject, category, change }, fate }) =>
    fate.kind === 'survived' ? [{ kind, subject, category, change, request: fate.witness.point }] : [],
  );
  const written = {
    score,
    coverage: {
      rules: coverage.rules,
      undecided: coverage.undecided.map((rule) => rule.id),
      boundaryDays: coverage.boundaryDays,
      uncovered: coverage.uncovered.map(({ rule, day }) => ({ rule: rule.id, day })),
    },
    survivors,
    proposals: proposals.map(({ rule, cases }) => ({ file: caseFile(rule.place.file), cases })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
