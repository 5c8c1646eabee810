import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCatalog } from '@nivel/catalog';
import { compareWithCedar } from './cedar-comparison.ts';
import { compareWholePurpose } from './whole-purpose.ts';

const [count = 100_000] = process.argv.slice(2).map(Number);
const PURPOSE = 'workplace-training';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { catalog } = await readCatalog({ schemas: root, policies: root });
if (catalog === undefined) throw new Error('the rule book does not load: run `nivel check`');

const byCedar = compareWithCedar(catalog.book, count);
const outcomes = Object.entries(byCedar.outcomes).toSorted(([a], [b]) => (a < b ? -1 : 1));
process.stdout.write(
  `Cedar: ${byCedar.requests} sampled requests (${outcomes.map(([name, times]) => `${name} ${times}`).join(', ')}), ${byCedar.different.length} differences, ${Math.round(byCedar.milliseconds / 1000)} s\n`,
);
for (const { nivel, cedar, request } of byCedar.different)
  process.stdout.write(`  nivel ${nivel}, cedar ${cedar}: ${JSON.stringify(request.request)}\n`);

const whole = compareWholePurpose(catalog.book, PURPOSE);
process.stdout.write(
  `Reference semantics: all ${whole.requests} requests of ${whole.purpose}, by ${whole.decided} that stand for them, ${whole.different} differences\n`,
);
if (byCedar.different.length + whole.different > 0) process.exitCode = 1;
