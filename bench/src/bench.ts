import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCatalog } from '@nivel/catalog';
import { caslEngine } from './casl-engine.ts';
import { cedarEngine } from './cedar-engine.ts';
import { commandTableText, commandTimes } from './commands.ts';
import type { MakeEngine } from './engine.ts';
import { withFields } from './hundred-fields.ts';
import { measure } from './measure.ts';
import { definitionEngine, maskEngine, reasonsEngine } from './nivel-engines.ts';
import { releaseRates } from './release-rate.ts';
import { siteBuild, siteTableText } from './site-build.ts';
import { statedRequests } from './stated-request.ts';
import { decisionTableText, releaseTableText, validationTableText, writeIntoReadme } from './tables.ts';
import { type Validation, validationOf } from './validation.ts';

const FIELDS = 100;
const REQUESTS = 1000;
/** How often each command is run. */
const COMMAND_RUNS = 3;
/** A small record and the widest one. */
const VALIDATED = ['learner', 'study-programme'];
const ENGINES: readonly MakeEngine[] = [maskEngine, reasonsEngine, definitionEngine, caslEngine, cedarEngine];

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { catalog } = await readCatalog({ schemas: root, policies: root });
if (catalog === undefined) throw new Error('the rule book does not load: run `nivel check`');

const book = withFields(catalog.book, FIELDS);
const requests = statedRequests(book, REQUESTS);
const engines = await Promise.all(ENGINES.map((make) => make(book, requests)));
const reference = engines.find((engine) => engine.name.startsWith('nivel, full'));
const expected = requests.map((request) => reference?.decide(request) ?? 0);
const validations: Validation[] = [];
for (const entity of VALIDATED) validations.push(await validationOf(catalog.schemas, entity, root));
const deciding = decisionTableText(measure(engines, requests, expected), { fields: FIELDS, rules: book.rules.length });
const reading = releaseTableText(await releaseRates(catalog));
const building = siteTableText(await siteBuild(root));
const commands = commandTableText([await commandTimes(root, { times: 1, runs: COMMAND_RUNS })]);
const tables = [deciding, reading, ...validations.map(validationTableText), building, commands];
process.stdout.write(`${tables.join('\n\n')}\n`);
if (process.argv.includes('--readme')) {
  await writeIntoReadme(join(root, 'README.md'), [deciding, commands]);
  await writeIntoReadme(join(root, 'bench', 'FIGURES.md'), tables);
}
