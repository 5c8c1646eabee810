import { LANGUAGES } from '@nivel/diagnostics';
import { decideFields, explain, explanationLines, formatDay, selectFields } from '@nivel/policy';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { BOOK_OPTIONS, bookJson, openRuleBook } from '../open-rule-book.ts';
import { tellProblems } from '../report.ts';

export const command: Command = {
  usage:
    'nivel explain --request REQUEST.json --field ENTITY.FIELD [--rule-book DIR|REF|VERSION] [--positions FILE] [--lang fi|sv|en] [--format human|json]',
  about: {
    fi: 'selittää yhden tiedon vastauksen säännöksineen',
    sv: 'förklarar svaret om en uppgift med bestämmelser',
    en: 'explains the answer about one field with its provisions',
  },
  options: {
    ...BOOK_OPTIONS,
    field: { kind: 'value', required: true },
    lang: { kind: 'value', oneOf: LANGUAGES },
    format: { kind: 'value', oneOf: ['human', 'json'] },
  },
  positionals: 'none',
  async run(given, terminal) {
    const language = languageOf(given, terminal);
    const open = await openRuleBook(given, { ...terminal, language });
    if (open === undefined) return EXIT.wrongUse;
    const { fields, diagnostics } = selectFields([given.values['field'] ?? ''], open.table.fields);
    tellProblems(terminal, diagnostics, language);
    if (diagnostics.length > 0) return EXIT.wrongUse;
    for (const decision of decideFields(open.table, open.request, fields)) {
      const explanation = explain(open.installed.book, decision, language);
      const json = { ...bookJson(open), day: formatDay(open.request.day), language, decision, explanation };
      terminal.out(given.values['format'] === 'json' ? `${JSON.stringify(json, null, 2)}\n` : `${explanationLines(explanation).join('\n')}\n`);
    }
    return EXIT.done;
  },
};
