import { type Diagnostic, hasErrors, nearestName, type ReadDocument } from '@nivel/diagnostics';
import { type DayNumber, formatDay } from './day.ts';
import type { Position } from './law.ts';
import { policyDiagnostics } from './policy-diagnostics.ts';
import { placeIn, type Reading, readDay, readingOf, readList, readRecord, readText } from './reading.ts';
import type { RuleBook } from './rule-book.ts';
import { takePositions } from './take-positions.ts';
import { typeRules } from './type-rules.ts';

/** The positions of one controller, as its file says them. */
export interface Positions {
  readonly kind: 'positions';
  /** The organisation OID of the controller. */
  readonly controller: string;
  readonly positions: readonly Position[];
}

export interface ReadPositionsResult {
  /** `undefined` when anything in the file is an error: then nothing is decided. */
  readonly positions: Positions | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const ORGANISATION = /^1\.2\.246\.562\.10\.\d+$/;
const SIGNATURE = ['office', 'signed'] as const;

/** Reads a file of positions against the rule book. An unknown question or answer, or a position that is not signed, closes the whole file. */
export function readPositions(document: ReadDocument, book: RuleBook): ReadPositionsResult {
  const found: Diagnostic[] = [];
  const reading: Reading = { document, found };
  readRecord(reading, [], { required: ['controller', 'positions'] });
  const controller = readText(reading, ['controller']) ?? '';
  if (!ORGANISATION.test(controller)) found.push(policyDiagnostics.report('position/not-an-organisation', placeIn(reading, ['controller']), {}));
  const positions = readList(reading, ['positions']).flatMap((_, index) => readPosition(readingOf(reading, ['positions', index]), book) ?? []);
  found.push(...checkTwice(positions));
  return { positions: hasErrors(found) ? undefined : { kind: 'positions', controller, positions }, diagnostics: found };
}

function readPosition(reading: Reading, book: RuleBook): Position | undefined {
  const record = readRecord(reading, [], { required: ['question', 'answer', 'why', 'through'], optional: SIGNATURE });
  const question = readText(reading, ['question']);
  const answer = readText(reading, ['answer']);
  const office = readText(reading, ['office']);
  const why = readText(reading, ['why']);
  const [signed, through] = [readDay(reading, ['signed']), readDay(reading, ['through'])];
  if (record === undefined || question === undefined || answer === undefined) return undefined;
  checkNames(reading, { question, answer }, book);
  for (const key of SIGNATURE.filter((name) => record[name] === undefined)) {
    reading.found.push(policyDiagnostics.report('position/unsigned', placeIn(reading, []), { question, key }));
  }
  if (office === undefined || why === undefined || signed === undefined || through === undefined) return undefined;
  if (through < signed) reading.found.push(policyDiagnostics.report('policy/days-backwards', placeIn(reading, ['through']), {}));
  return { kind: 'position', question, answer, office, why, days: { from: signed, until: through + 1 }, place: placeIn(reading, ['question']) };
}

function checkNames(reading: Reading, names: { question: string; answer: string }, { questions }: RuleBook): void {
  const known = questions.find((each) => each.id === names.question);
  if (known === undefined) {
    const ids = questions.map((each) => each.id);
    const data = { name: names.question, nearest: nearestName(names.question, ids) ?? ids.join(', ') };
    reading.found.push(policyDiagnostics.report('position/unknown-question', placeIn(reading, ['question']), data));
  } else if (!known.answers.some((each) => each.id === names.answer)) {
    const answers = known.answers.map((each) => each.id).join(', ') || '–';
    const data = { question: known.id, name: names.answer, answers };
    reading.found.push(policyDiagnostics.report('position/unknown-answer', placeIn(reading, ['answer']), data));
  }
}

function checkTwice(positions: readonly Position[]): readonly Diagnostic[] {
  return positions.flatMap((position, index) => {
    const clash = positions
      .slice(0, index)
      .some((other) => other.question === position.question && other.days.from < position.days.until && position.days.from < other.days.until);
    return clash ? [policyDiagnostics.report('position/twice', position.place, { question: position.question })] : [];
  });
}

/** For which decisions positions are asked: of which day, and given by whom where the request says it. */
export interface PositionsAt {
  readonly day: DayNumber;
  readonly senderOrganisation: string | undefined;
}

export interface PositionedRuleBook {
  /** `undefined` when the positions cannot be taken: then nothing is decided. */
  readonly book: RuleBook | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The rule book of one day under the positions that hold on it. One that has ended or not begun leaves the careful reading, with a warning.
 * The book that results is typed as the rule book is; positions of another controller are an error.
 */
export function bookUnderPositions(book: RuleBook, { controller, positions }: Positions, at: PositionsAt): PositionedRuleBook {
  const { day, senderOrganisation } = at;
  if (senderOrganisation !== undefined && senderOrganisation !== controller) {
    return { book: undefined, diagnostics: [policyDiagnostics.report('position/other-controller', {}, { controller, sender: senderOrganisation })] };
  }
  const held = positions.filter(({ days }) => day >= days.from && day < days.until);
  const idle = positions.filter((position) => !held.some(({ question }) => question === position.question)).map((position) => idleOn(position, day));
  const taken = takePositions(book, held);
  const typed = typeRules(taken, changedCategories(book, taken));
  return { book: hasErrors(typed) ? undefined : taken, diagnostics: [...idle, ...typed] };
}

function idleOn({ question, days, place }: Position, day: DayNumber): Diagnostic {
  if (day < days.from) return policyDiagnostics.report('position/not-yet', place, { question, signed: formatDay(days.from), day: formatDay(day) });
  return policyDiagnostics.report('position/expired', place, { question, through: formatDay(days.until - 1), day: formatDay(day) });
}

function changedCategories(book: RuleBook, taken: RuleBook): ReadonlySet<string> {
  const before = new Set(book.rules);
  const after = new Set(taken.rules);
  return new Set([...taken.rules.filter((rule) => !before.has(rule)), ...book.rules.filter((rule) => !after.has(rule))].map((rule) => rule.category));
}
