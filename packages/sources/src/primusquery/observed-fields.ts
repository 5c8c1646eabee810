/**
 * What a field number is about, where one has been observed and it matters here. Numbers come from the registers of a few providers: check them
 * against your own Primus.
 */
export type FieldMark = 'credential' | 'national-id' | 'name' | 'locating' | 'free-text' | 'third-person' | 'health' | 'origin' | 'protection-order';

export const OBSERVED_MARKS: Readonly<Record<string, FieldMark>> = {
  K2: 'name',
  K3: 'name',
  K4: 'name',
  K5: 'national-id',
  K20: 'locating',
  K21: 'locating',
  K23: 'locating',
  K33: 'locating',
  'K43^V1': 'origin',
  'K50^V1': 'origin',
  'K52^V1': 'origin',
  'K60^V1': 'locating',
  K125: 'credential',
  K218: 'free-text',
  K505: 'free-text',
  K507: 'free-text',
  K614: 'free-text',
  K900: 'third-person',
  K901: 'third-person',
  K902: 'third-person',
  K904: 'free-text',
  K1010: 'credential',
  K1040: 'credential',
  'K1043^K1010': 'credential',
  K1048: 'credential',
  K1317: 'health',
  K1740: 'protection-order',
  K1741: 'protection-order',
  K1745: 'protection-order',
  K2859: 'free-text',
};

/** What a reference is about. A link that ends in a credential is one, by whatever way it goes there. */
export function markOf(reference: string): FieldMark | undefined {
  const mark = Object.hasOwn(OBSERVED_MARKS, reference) ? OBSERVED_MARKS[reference] : undefined;
  if (mark !== undefined) return mark;
  return /\^(?:K125|K1010)$/.test(reference) ? 'credential' : undefined;
}

/** The conditions on a search that keep protected learners out or nameless, by field number. */
export const PROTECTION_CONDITIONS = ['K1745', 'K12500', 'K1740', 'K1741'] as const;
