import { readSchemas, type SchemaFile, type SchemaSet } from '../../src/index.ts';
import { sampleFiles } from './sample-files.ts';

/** The set that files make; they must be sound. */
export function soundSet(files: readonly SchemaFile[] = sampleFiles()): SchemaSet {
  const { schemas } = readSchemas(files);
  if (schemas === undefined) throw new RangeError('the sample is not sound');
  return schemas;
}
