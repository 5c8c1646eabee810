import { fill, LANGUAGES, type Texts, textOf, type Values } from '@nivel/diagnostics';
import { entityInfo } from '@nivel/model';
import { explain, formatDay, formatDayForReader, parseDay, termOf } from '@nivel/policy';
import { becauseTexts, fieldTerms, reasonText, type Teller } from './answer-texts.ts';
import { gateDiagnostics } from './gate-diagnostics.ts';
import type { ReleaseFolder } from './release-folder.ts';
import type { AnswerTotal, ReleasePlan } from './release-plan.ts';
import { SUMMARY_TEXTS } from './summary-texts.ts';

/** Writes `summary.fi.md`, `summary.sv.md` and `summary.en.md`: the same in plain words, for whoever answers for the release. */
export async function writeSummaries(folder: ReleaseFolder, plan: ReleasePlan, book: Teller['book']): Promise<void> {
  for (const language of LANGUAGES) {
    await (await folder.file(`summary.${language}.md`)).write(summaryText(plan, { book, language }));
  }
}

function summaryText(plan: ReleasePlan, teller: Teller): string {
  const answers = (outcome: AnswerTotal['outcome']) =>
    plan.answers.filter((answer) => answer.outcome === outcome && (answer.values > 0 || outcome === 'withhold'));
  const asked = answers('ask');
  return [
    `# ${tell(teller, SUMMARY_TEXTS.title, { day: dayOf(plan, teller) })}`,
    ...situation(plan, teller),
    entityTable(plan, teller),
    ...section(
      teller,
      SUMMARY_TEXTS.released,
      answers('release').map((answer) => releasedItem(answer, teller)),
    ),
    ...section(
      teller,
      SUMMARY_TEXTS.asked,
      asked.map((answer) => askedItem(answer, teller)),
    ),
    ...(asked.length === 0 ? [] : [tell(teller, SUMMARY_TEXTS.worklist, {})]),
    ...section(
      teller,
      SUMMARY_TEXTS.withheld,
      answers('withhold').map((answer) => withheldItem(answer, teller)),
    ),
    ...section(teller, SUMMARY_TEXTS.duties, [tell(teller, SUMMARY_TEXTS.dutyCounts, { ...plan.duties })]),
    ...(plan.findings.length === 0
      ? []
      : section(
          teller,
          SUMMARY_TEXTS.findings,
          plan.findings.map((finding) => findingItem(finding, teller)),
        )),
    ...section(teller, SUMMARY_TEXTS.rows, [
      ...plan.files.map((file) => fileItem(file, teller)),
      ...plan.problems.map(({ code, count }) => tell(teller, SUMMARY_TEXTS.problem, { code, count })),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function tell({ language }: Teller, text: Texts, values: Values): string {
  return fill(text[language], values);
}

function dayOf(plan: ReleasePlan, { language }: Teller): string {
  const day = parseDay(String(plan.request['day'])) ?? 0;
  return language === 'en' ? formatDay(day) : formatDayForReader(day);
}

function situation(plan: ReleasePlan, teller: Teller): readonly string[] {
  const term = (name: 'sender' | 'receiver' | 'role' | 'purpose' | 'channel') =>
    termOf(teller.book.vocabulary, name, String(plan.request[name]))[teller.language];
  const terms = { sender: term('sender'), receiver: term('receiver'), role: term('role'), purpose: term('purpose'), channel: term('channel') };
  const organisations = {
    senderOrganisation: String(plan.request['senderOrganisation']),
    receiverOrganisation: String(plan.request['receiverOrganisation']),
  };
  const { model, ruleBook, program, positionsSha256 } = plan.versions;
  return [
    tell(teller, SUMMARY_TEXTS.situation, { ...terms, ...organisations }),
    tell(teller, SUMMARY_TEXTS.versions, { model, ruleBook, program, learners: plan.learners }),
    ...(positionsSha256 === null ? [] : [tell(teller, SUMMARY_TEXTS.positions, { positionsSha256 })]),
  ];
}

function entityTable({ entities }: ReleasePlan, teller: Teller): string {
  const rows = entities.map(({ entity, records, values }) => {
    const term = entityInfo(entity)?.term[teller.language] ?? entity;
    return `| ${[term, records, values.read, values.released, values.asked, values.withheld].join(' | ')} |`;
  });
  return [SUMMARY_TEXTS.entityHead[teller.language], '| --- | ---: | ---: | ---: | ---: | ---: |', ...rows].join('\n');
}

function section(teller: Teller, title: Texts, items: readonly string[]): readonly string[] {
  const list = items.length === 0 ? SUMMARY_TEXTS.nothing[teller.language] : items.map((item) => `- ${item}`).join('\n');
  return [`## ${title[teller.language]}`, list];
}

function releasedItem(answer: AnswerTotal, teller: Teller): string {
  const obligations = answer.obligations.map((id) => termOf(teller.book.vocabulary, 'obligation', id)[teller.language]);
  const bound = obligations.length === 0 ? [] : [tell(teller, SUMMARY_TEXTS.obligations, { obligations: obligations.join(', ') })];
  return item(headOf(answer, teller), [...formLines(answer, teller), ...basisLines(answer, teller), ...bound]);
}

function askedItem(answer: AnswerTotal, teller: Teller): string {
  const { missing } = explain(teller.book, { ...answer, field: answer.fields[0]?.field ?? '', nearMisses: [] }, teller.language);
  return item(headOf(answer, teller), [...missing, ...basisLines(answer, teller)]);
}

function withheldItem(answer: AnswerTotal, teller: Teller): string {
  const why = tell(teller, SUMMARY_TEXTS.why, { why: reasonText(answer, teller) });
  return item(headOf(answer, teller), [why, ...basisLines(answer, teller)]);
}

function headOf(answer: AnswerTotal, teller: Teller): string {
  const category = answer.category === '' ? '–' : termOf(teller.book.vocabulary, 'category', answer.category)[teller.language];
  const filled = answer.fields.filter((field) => field.values > 0);
  const told = filled.length > 0 ? filled : answer.fields;
  const fields = fieldTerms(
    told.map(({ field }) => field),
    teller,
  );
  return tell(teller, filled.length > 0 ? SUMMARY_TEXTS.answer : SUMMARY_TEXTS.notFilled, {
    category,
    fields,
    values: answer.values,
    learners: answer.learners,
  });
}

function formLines({ form }: AnswerTotal, teller: Teller): readonly string[] {
  if (form === null || form === 'as-it-is') return [];
  return [tell(teller, SUMMARY_TEXTS.form, { form: termOf(teller.book.vocabulary, 'form', form)[teller.language] })];
}

function basisLines({ because, unsettled, positions }: AnswerTotal, teller: Teller): readonly string[] {
  const open = unsettled.length === 0 ? [] : [tell(teller, SUMMARY_TEXTS.unsettled, { questions: unsettled.join(', ') })];
  const taken = positions.map((position) => positionText(position, teller));
  return [...becauseTexts(because, teller).map((basis) => tell(teller, SUMMARY_TEXTS.basis, { basis })), ...open, ...taken];
}

function positionText({ question, answer }: AnswerTotal['positions'][number], teller: Teller): string {
  const known = teller.book.questions.find((each) => each.id === question)?.answers.find((each) => each.id === answer);
  return tell(teller, SUMMARY_TEXTS.position, { question, answer: known?.text[teller.language] ?? answer });
}

function item(head: string, lines: readonly string[]): string {
  return [head, ...lines.map((line) => `  - ${line}`)].join('\n');
}

function fileItem(file: ReleasePlan['files'][number], teller: Teller): string {
  const { rowsRead, rowsAccepted, rowsSetAside } = file;
  return tell(teller, file.refused ? SUMMARY_TEXTS.refusedFile : SUMMARY_TEXTS.file, { file: file.file, rowsRead, rowsAccepted, rowsSetAside });
}

function findingItem({ code, severity, data }: ReleasePlan['findings'][number], { language }: Teller): string {
  const { message, remedy } = textOf([gateDiagnostics], { kind: 'diagnostic', code, severity, place: {}, data }, language);
  return `${message} (\`${code}\`): ${remedy}`;
}
