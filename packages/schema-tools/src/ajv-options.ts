import type { Options } from 'ajv/dist/2020.js';

/**
 * The one set of options under which our schemas are judged. `ownProperties`, because otherwise `required: ["constructor"]` accepts an
 * empty record; `strictRequired`, because a misspelt required name would never be missed; no `ajv-formats`, because every format has a
 * pattern that says the same to every validator.
 */
export const AJV_OPTIONS: Options = {
  strict: true,
  strictRequired: true,
  allowUnionTypes: false,
  allErrors: true,
  ownProperties: true,
  multipleOfPrecision: 9,
  validateFormats: true,
  formats: { date: true },
  logger: false,
  code: { source: true, esm: true, lines: true },
};
