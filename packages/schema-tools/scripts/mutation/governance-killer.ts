import { compareVersions, readVersion, type SchemaVersion } from '../../src/diff.ts';
import { checkAccounts, type FieldInfo, fieldsOfSchemas } from '../../src/index.ts';
import { at, isBranch, type Mutant, type Tree } from './mutant.ts';
import type { Shelf } from './shelf.ts';

/**
 * The mutants that the accounts of the sources tell of: the floor of classes and of sources. The floor looks at each field for itself, so mutants
 * of different fields are tried at once, those of one field one after the other.
 */
export function killedByAccounts(shelf: Shelf, mutants: readonly Mutant[]): ReadonlySet<Mutant> {
  const fields = fieldsOfSchemas(shelf.schemas);
  const files = shelf.files.filter(({ file }) => /^schemas\/(floor|concepts|left-out)\.json$/.test(file));
  return new Set(
    roundsOf(mutants).flatMap((round) => {
      const named = new Set(
        checkAccounts(
          fields.map((field) => changedField(field, round.get(field.field))),
          files,
        ).map(({ data }) => data['field']),
      );
      return [...round].filter(([field]) => named.has(field)).map(([, mutant]) => mutant);
    }),
  );
}

/** The mutants that a comparison with the schemas as they are tells of. It names the field of each difference, so it goes by rounds too. */
export async function killedByComparison(shelf: Shelf, mutants: readonly Mutant[]): Promise<ReadonlySet<Mutant>> {
  const killed = new Set<Mutant>();
  for (const round of roundsOf(mutants)) {
    const { findings } = await compareVersions(versionOf(shelf, 'now', new Map()), versionOf(shelf, 'mutants', round));
    const named = new Set(findings.filter(({ level }) => level !== 'annotation').flatMap(({ subject, fields }) => [subject, ...fields]));
    for (const [field, mutant] of round) if (named.has(field)) killed.add(mutant);
  }
  return killed;
}

function versionOf(shelf: Shelf, name: string, round: ReadonlyMap<string, Mutant>): SchemaVersion {
  const files = [...shelf.roots].map(([entity, root]) => {
    const changed = [...round.values()].filter((mutant) => mutant.name === entity);
    const properties = changed.map((mutant): [string, Tree] => [String(mutant.path[1]), at(mutant.root, mutant.path)]);
    const all = isBranch(root['properties']) ? { ...root, properties: { ...root['properties'], ...Object.fromEntries(properties) } } : root;
    return { file: `${entity}.schema.json`, text: JSON.stringify(all) };
  });
  const { version } = readVersion({ name, prefix: '', files });
  if (version === undefined) throw new RangeError('a mutant cannot be read');
  return version;
}

/** At most one mutant of each field in a round. */
function roundsOf(mutants: readonly Mutant[]): readonly ReadonlyMap<string, Mutant>[] {
  const rounds: Map<string, Mutant>[] = [];
  for (const mutant of mutants) {
    const field = `${mutant.name}.${String(mutant.path[1])}`;
    const round = rounds.find((each) => !each.has(field)) ?? new Map<string, Mutant>();
    if (!rounds.includes(round)) rounds.push(round);
    round.set(field, mutant);
  }
  return rounds;
}

function changedField(field: FieldInfo, mutant: Mutant | undefined): FieldInfo {
  const form = mutant === undefined ? undefined : at(mutant.root, mutant.path);
  if (!isBranch(form)) return field;
  const sources = Array.isArray(form['x-sources']) ? form['x-sources'].map(String) : [];
  return { ...field, class: form['x-class'] as FieldInfo['class'], category: String(form['x-category']), sources };
}
