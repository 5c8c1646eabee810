import { compareText, LANGUAGES, type Texts } from '@nivel/diagnostics';
import { type Decision, explain, type Missing, type RuleBook } from '@nivel/policy';
import { CSV_START, csvCell, csvLine } from './csv.ts';
import type { PlannedRelease } from './plan-release.ts';
import type { FieldVerdict, RecordVerdict } from './record-verdict.ts';
import type { ReleaseFolder } from './release-folder.ts';

/** One thing that a person must judge, ask or find out about one field of one learner. Holds no value of the field. */
interface Question {
  /** Questions with the same key are one. */
  readonly key: string;
  readonly position: number;
  /** Its row in each file, without the learner and the number of records. */
  readonly json: string;
  readonly cells: string;
}

const COLUMNS = [
  'learnerKey',
  'records',
  'field',
  'term_fi',
  'term_sv',
  'term_en',
  'kind',
  'name',
  'from',
  'text_fi',
  'text_sv',
  'text_en',
  'rules',
  'provisions',
  'questions',
];

/** Writes `asked/worklist.jsonl` for programs and `.csv` for people: a row for each learner, field and question, sorted. */
export async function writeWorklist(folder: ReleaseFolder, { desk, pointers }: PlannedRelease): Promise<void> {
  const lines = await folder.file('asked/worklist.jsonl');
  const table = await folder.file('asked/worklist.csv');
  const questions = questionDesk(desk.input.table.book);
  await table.write(CSV_START + csvLine(COLUMNS));
  for (const learnerKey of pointers.keys()) {
    const rows = new Map<string, { question: Question; records: number }>();
    for (const { verdict, records } of pointers.of(learnerKey)) {
      for (const question of questions(desk.verdicts.verdicts[verdict])) {
        rows.set(question.key, { question, records: (rows.get(question.key)?.records ?? 0) + records });
      }
    }
    for (const { question, records } of [...rows.values()].toSorted(
      (a, b) => a.question.position - b.question.position || compareText(a.question.key, b.question.key),
    )) {
      await lines.write(`{"learnerKey":${JSON.stringify(learnerKey)},"records":${records},${question.json}`);
      await table.write(`${csvCell(learnerKey)};${records};${question.cells}`);
    }
  }
}

/** The questions of a verdict; made once. */
function questionDesk(book: RuleBook): (verdict: RecordVerdict | undefined) => readonly Question[] {
  const known = new Map<RecordVerdict, readonly Question[]>();
  const positions = new Map(book.fields.map((field, index) => [field.field, index]));
  return (verdict) => {
    if (verdict === undefined) return [];
    const made =
      known.get(verdict) ?? verdict.fields.filter(({ outcome }) => outcome === 'ask').flatMap((field) => questionsOf(field, { book, positions }));
    known.set(verdict, made);
    return made;
  };
}

function questionsOf(
  { field, decision }: FieldVerdict,
  { book, positions }: { book: RuleBook; positions: ReadonlyMap<string, number> },
): readonly Question[] {
  if (decision === undefined) return [];
  const explained = LANGUAGES.map((language) => explain(book, decision, language).missing);
  const { term } = book.fields.find((each) => each.field === field) ?? { term: { fi: field, sv: field, en: field } };
  return decision.missing.map((missing, index) => {
    const texts = explained.map((lines) => lines[index] ?? missing.name);
    return {
      key: JSON.stringify([field, missing, decision.because]),
      position: positions.get(field) ?? 0,
      ...rowsOf(decision, { field, term, missing, texts }),
    };
  });
}

interface Asked {
  readonly field: string;
  readonly term: Texts;
  readonly missing: Missing;
  /** In the order of the languages. */
  readonly texts: readonly string[];
}

function rowsOf({ because, unsettled, positions }: Decision, { field, term, missing, texts }: Asked): Pick<Question, 'json' | 'cells'> {
  const { kind, name, from } = missing;
  const rules = because.map(({ rule }) => rule);
  const provisions = [...new Set(because.flatMap((each) => each.provisions))].toSorted(compareText);
  const terms = LANGUAGES.map((language) => term[language]);
  const cells = [field, ...terms, kind, name, from.join(', '), ...texts, rules.join(', '), provisions.join(', '), unsettled.join(', ')];
  return { json: `${JSON.stringify({ field, kind, name, from, because, unsettled, positions }).slice(1)}\n`, cells: csvLine(cells) };
}
