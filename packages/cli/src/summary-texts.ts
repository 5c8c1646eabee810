import { fill, type Language, type Texts } from '@nivel/diagnostics';
import type { CheckedProject } from './commands/check.ts';

const CLEAN: Texts = {
  fi: 'tarkistettu: {entities} tietuetta, {fields} tietoa, {provisions} säännöstä, {rules} sääntöä, {cases} esimerkkitapausta; ei hylättävää',
  sv: 'kontrollerat: {entities} uppgiftsposter, {fields} uppgifter, {provisions} bestämmelser, {rules} regler, {cases} exempelfall; inget att underkänna',
  en: 'checked: {entities} entities, {fields} fields, {provisions} provisions, {rules} rules, {cases} cases; nothing to refuse',
};
const FOUND: Texts = {
  fi: 'virheitä {errors}, varoituksia {warnings}',
  sv: '{errors} fel, {warnings} varningar',
  en: '{errors} errors, {warnings} warnings',
};

/** The last line of a check: how much was looked at, or how much was found. */
export function checkedText(projects: readonly CheckedProject[], language: Language): string {
  return projects.map((project) => checkedLine(project, language)).join('\n');
}

function checkedLine(project: CheckedProject, language: Language): string {
  const count = (severity: string) => project.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const { catalog } = project;
  if (count('error') > 0 || catalog === undefined) return fill(FOUND[language], { errors: count('error'), warnings: count('warning') });
  const { book } = catalog;
  return fill(CLEAN[language], {
    entities: catalog.schemas.entities.length,
    fields: catalog.fields.length,
    provisions: book.provisions.length,
    rules: book.rules.length,
    cases: book.cases.length,
  });
}
