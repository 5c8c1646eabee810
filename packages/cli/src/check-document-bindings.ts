import type { Diagnostic } from '@nivel/diagnostics';
import type { FieldInfo } from '@nivel/schema-tools';
import { checkDocumentBinding, DECISIONS, type DocumentBinding, EHOKS, KOSKI, KOSKI_SENSITIVE_FIELDS, pathsKnownBy } from '@nivel/sources/bindings';
import { cliDiagnostics } from './cli-diagnostics.ts';

/** Sources in the same systems that are no documents of a learner: shares, links, logs. */
const OTHER_SERVICES = ['koski:suoritusjako', 'koski:AuditLog', 'ehoks:jakolinkki', 'ehoks:logging/audit'];

/**
 * The bindings of documents and the model say the same: every field that a binding fills is one of the model, every source that the model
 * names is read, and what KOSKI keeps secret goes to a field that is as secret, or to none. A model that takes nothing from a system owes
 * its binding nothing.
 */
export function checkDocumentBindings(fields: readonly FieldInfo[], bindings: readonly DocumentBinding[] = [KOSKI, EHOKS]): readonly Diagnostic[] {
  const taken = bindings.filter(({ id }) => fields.some(({ sources }) => sources.some((source) => source.startsWith(`${id}:`))));
  return taken.flatMap((binding) => [...checkOne(binding, fields), ...unreadSources(binding, fields)]);
}

function checkOne(binding: DocumentBinding, fields: readonly FieldInfo[]): readonly Diagnostic[] {
  const sensitive = binding.id === 'koski' ? KOSKI_SENSITIVE_FIELDS : [];
  return checkDocumentBinding(binding, { fields, decisions: DECISIONS, sensitive, file: `bindings/${binding.id}` });
}

function unreadSources(binding: DocumentBinding, fields: readonly FieldInfo[]): readonly Diagnostic[] {
  const start = `${binding.id}:`;
  const isKnown = pathsKnownBy(binding);
  return fields.flatMap(({ field, sources, place }) =>
    sources
      .filter((source) => source.startsWith(start) && !OTHER_SERVICES.some((other) => source === other || source.startsWith(`${other}.`)))
      .filter((source) => !isKnown(source.slice(start.length)))
      .map((source) => cliDiagnostics.report('cli/unread-source', place, { field, source })),
  );
}
