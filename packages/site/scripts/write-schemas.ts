import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCatalog } from '@nivel/catalog';
import { controllerSchema } from '../src/documents/shape-to-json-schema.ts';

/* Writes the schema by which editors check `controller.yaml`, from the shape that the reader uses and the lists of the rule book. */

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { catalog } = await readCatalog({ schemas: root, policies: root });
if (catalog === undefined) throw new Error('the folders do not make a catalog: run `nivel check`');
writeFileSync(new URL('../schemas/controller.schema.json', import.meta.url), `${JSON.stringify(controllerSchema(catalog.book), null, 2)}\n`);
