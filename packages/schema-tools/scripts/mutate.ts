// Drops or weakens each keyword of each schema in turn and asks who notices. Prints the score, and ends with 1 when a mutant that changes what is
// accepted is noticed by nothing but the comparison with the frozen release.
import { fileURLToPath } from 'node:url';
import { levelOfMutant } from './mutation/diff-judge.ts';
import { killedByAccounts, killedByComparison } from './mutation/governance-killer.ts';
import { type Mutant, shown } from './mutation/mutant.ts';
import { mutantsOf } from './mutation/mutants-of.ts';
import { openProfileKiller } from './mutation/profile-killer.ts';
import { openRecordKiller } from './mutation/record-killer.ts';
import { KILLERS, type Killer, scoreOf, type Verdict } from './mutation/score.ts';
import { openShelf, type Shelf } from './mutation/shelf.ts';

const SCHEMAS = fileURLToPath(new URL('../../../schemas/', import.meta.url));

process.exitCode = await main();

async function main(): Promise<number> {
  const started = performance.now();
  const shelf = openShelf(SCHEMAS);
  const categories = [...new Set(shelf.schemas.entities.flatMap(({ properties }) => properties.map(({ category }) => category)))].toSorted();
  const mutants = [...shelf.roots].flatMap(([name, root]) => mutantsOf(name, root, categories));
  const [form, law] = [mutants.filter((mutant) => !isOfLaw(mutant)), mutants.filter(isOfLaw)];
  const verdicts = { form: await judgeForms(shelf, form, categories), law: await judgeLaw(shelf, law, categories) };
  tell('what is accepted', verdicts.form);
  tell('class, category, sources, codes', verdicts.law);
  for (const { mutant } of verdicts.law.filter(({ killer }) => killer === 'nobody')) process.stdout.write(`  survives (nobody): ${shown(mutant)}\n`);
  const survivors = verdicts.form.filter(({ killer }) => killer === 'comparison' || killer === 'nobody');
  for (const { mutant, killer } of survivors) process.stdout.write(`  survives (${killer}): ${shown(mutant)}\n`);
  process.stdout.write(`${mutants.length} mutants in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  return survivors.length === 0 && verdicts.law.every(({ killer }) => killer !== 'nobody') ? 0 : 1;
}

function isOfLaw({ keyword }: Mutant): boolean {
  return keyword.startsWith('x-');
}

/** Records first, those that people wrote before those that were made; then the profile; what is left is put to the comparison. */
async function judgeForms(shelf: Shelf, mutants: readonly Mutant[], categories: readonly string[]): Promise<readonly Verdict[]> {
  const byRecords = openRecordKiller(shelf);
  const byProfile = openProfileKiller(shelf, categories);
  const verdicts: Verdict[] = [];
  for (const mutant of mutants) {
    const killer = byRecords(mutant) ?? (byProfile(mutant) ? 'profile' : await byComparison(shelf, mutant));
    verdicts.push({ mutant, killer });
  }
  return verdicts;
}

async function judgeLaw(shelf: Shelf, mutants: readonly Mutant[], categories: readonly string[]): Promise<readonly Verdict[]> {
  const floored = killedByAccounts(shelf, mutants);
  const byProfile = openProfileKiller(shelf, categories);
  const profiled = new Set(mutants.filter((mutant) => ['x-codes', 'x-derived'].includes(mutant.keyword) && byProfile(mutant)));
  const rest = mutants.filter((mutant) => !floored.has(mutant) && !profiled.has(mutant));
  const compared = await killedByComparison(shelf, rest);
  return mutants.map((mutant): Verdict => {
    if (floored.has(mutant)) return { mutant, killer: 'floor' };
    if (profiled.has(mutant)) return { mutant, killer: 'profile' };
    return { mutant, killer: compared.has(mutant) ? 'comparison' : 'nobody' };
  });
}

/** A difference in words alone is none in what is accepted. */
async function byComparison(shelf: Shelf, mutant: Mutant): Promise<Killer> {
  const level = await levelOfMutant(shelf, mutant);
  return level === 'none' || level === 'annotation' ? 'equivalent' : 'comparison';
}

function tell(what: string, verdicts: readonly Verdict[]): void {
  const { counts, without, with: all } = scoreOf(verdicts);
  const killers = KILLERS.filter((killer) => counts[killer] > 0).map((killer) => `${killer} ${counts[killer]}`);
  process.stdout.write(
    `${what}: ${without} % without the comparison with a frozen version, ${all} % with it (${verdicts.length} mutants: ${killers.join(', ')})\n`,
  );
}
