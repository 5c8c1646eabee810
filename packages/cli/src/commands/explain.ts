import { LANGUAGES } from '@nivel/diagnostics';
import { decideFields, explain, explanationLines, selectFields } from '@nivel/policy';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { openRuleBook } from '../open-rule-book.ts';
import { tellProblems } from '../report.ts';

export const command: Command = {
  usage: 'nivel explain --request REQUEST.json --field ENTITY.FIELD [--lang fi|sv|en]',
  about: {
    fi: 'selittää yhden tiedon vastauksen säännöksineen',
    sv: 'förklarar svaret om en uppgift med bestämmelser',
    en: 'explains the answer about one field with its provisions',
  },
  options: { request: { kind: 'value', required: true }, field: { kind: 'value', required: true }, lang: { kind: 'value', oneOf: LANGUAGES } },
  positionals: 'none',
  async run(given, terminal) {
    const language = languageOf(given, terminal);
    const open = await openRuleBook(given.values['request'] ?? '', { ...terminal, language });
    if (open === undefined) return EXIT.wrongUse;
    const { fields, diagnostics } = selectFields([given.values['field'] ?? ''], open.table.fields);
    tellProblems(terminal, diagnostics, language);
    if (diagnostics.length > 0) return EXIT.wrongUse;
    for (const decision of decideFields(open.table, open.request, fields)) {
      terminal.out(`${explanationLines(explain(open.installed.book, decision, language)).join('\n')}\n`);
    }
    return EXIT.done;
  },
};
