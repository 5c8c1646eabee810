import { hasBusinessDigit, hasHetuCharacter, hasLearnerDigit, hasOrganisationDigit, hasStudyRightDigit } from './check-digits.ts';
import { FORM_PATTERNS } from './generated/forms.ts';
import { modelDiagnostics } from './model-diagnostics.ts';
import type { Parsed } from './parsed.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/**
 * Oppijanumero, `1.2.246.562.24.` and eleven digits.
 *
 * @example
 * const parsed = parseLearnerNumber('1.2.246.562.24.10000000003');
 * const number: LearnerNumber | undefined = parsed.kind === 'valid' ? parsed.value : undefined;
 */
export type LearnerNumber = Branded<'LearnerNumber'>;
/**
 * Henkilötunnus, the Finnish personal identity code.
 *
 * @example
 * const parsed = parseHetu('010110A9998');
 * const hetu: Hetu | undefined = parsed.kind === 'valid' ? parsed.value : undefined;
 */
export type Hetu = Branded<'Hetu'>;
/**
 * OID of a provider, a school or a unit of one.
 *
 * @example
 * const parsed = parseOrganisationNumber('1.2.246.562.10.10000000009');
 * const number: OrganisationNumber | undefined = parsed.kind === 'valid' ? parsed.value : undefined;
 */
export type OrganisationNumber = Branded<'OrganisationNumber'>;
/**
 * OID of a study right.
 *
 * @example
 * const parsed = parseStudyRightNumber('1.2.246.562.15.10000000009');
 * const number: StudyRightNumber | undefined = parsed.kind === 'valid' ? parsed.value : undefined;
 */
export type StudyRightNumber = Branded<'StudyRightNumber'>;
/**
 * Y-tunnus, the Finnish business ID.
 *
 * @example
 * const parsed = parseBusinessNumber('1234567-1');
 * const number: BusinessNumber | undefined = parsed.kind === 'valid' ? parsed.value : undefined;
 */
export type BusinessNumber = Branded<'BusinessNumber'>;

interface Form {
  readonly form: keyof typeof FORM_PATTERNS;
  readonly hasCheckDigit: (value: string) => boolean;
}

/**
 * A learner number. A wrong pattern is an error; a wrong check digit is a warning, because real registers hold such numbers.
 *
 * @example
 * const number = parseLearnerNumber('1.2.246.562.24.00000000001');
 * console.log(number.kind === 'valid' && number.warnings.map(({ code }) => code)); // ['model/check-digit']
 */
export function parseLearnerNumber(value: unknown): Parsed<LearnerNumber> {
  return parseIdentifier(value, { form: 'LearnerOid', hasCheckDigit: hasLearnerDigit });
}

/**
 * A personal identity code. A wrong pattern is an error, a wrong check character a warning.
 *
 * @example
 * console.log(parseHetu('010110A9998').kind); // 'valid'
 * console.log(parseHetu('010110').kind); // 'invalid'
 */
export function parseHetu(value: unknown): Parsed<Hetu> {
  return parseIdentifier(value, { form: 'NationalId', hasCheckDigit: hasHetuCharacter });
}

/**
 * An organisation's OID. A wrong pattern is an error, a wrong check digit a warning; old numbers without one pass.
 *
 * @example
 * const number = parseOrganisationNumber('1.2.246.562.10.10000000008');
 * console.log(number.kind === 'valid' && number.warnings.map(({ code }) => code)); // ['model/check-digit']
 */
export function parseOrganisationNumber(value: unknown): Parsed<OrganisationNumber> {
  return parseIdentifier(value, { form: 'OrganisationOid', hasCheckDigit: hasOrganisationDigit });
}

/**
 * A study right's OID. A wrong pattern is an error, a wrong check digit a warning.
 *
 * @example
 * console.log(parseStudyRightNumber('1.2.246.562.15.10000000009')); // { kind: 'valid', value: '1.2.246.562.15.10000000009', warnings: [] }
 */
export function parseStudyRightNumber(value: unknown): Parsed<StudyRightNumber> {
  return parseIdentifier(value, { form: 'StudyRightOid', hasCheckDigit: hasStudyRightDigit });
}

/**
 * A business ID. A wrong pattern is an error, a wrong check digit a warning.
 *
 * @example
 * console.log(parseBusinessNumber('1234567').kind); // 'invalid'
 */
export function parseBusinessNumber(value: unknown): Parsed<BusinessNumber> {
  return parseIdentifier(value, { form: 'BusinessId', hasCheckDigit: hasBusinessDigit });
}

function parseIdentifier<T extends string>(value: unknown, { form, hasCheckDigit }: Form): Parsed<T> {
  const place = { path: form };
  if (typeof value !== 'string') return { kind: 'invalid', diagnostics: [modelDiagnostics.report('model/type', place, { expected: 'string' })] };
  if (!new RegExp(FORM_PATTERNS[form], 'u').test(value)) {
    return { kind: 'invalid', diagnostics: [modelDiagnostics.report('model/pattern', place, { form })] };
  }
  const warnings = hasCheckDigit(value) ? [] : [modelDiagnostics.report('model/check-digit', place, {})];
  return { kind: 'valid', value: value as T, warnings };
}
