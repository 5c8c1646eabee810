/**
 * One step into a document: a key or an index.
 *
 * @example
 * const path: readonly Step[] = ['values', 0, 'code'];
 */
export type Step = string | number;

/**
 * A path as text: `when.role[0]`.
 *
 * @example
 * console.log(formatPath(['values', 0, 'code'])); // 'values[0].code'
 */
export function formatPath(path: readonly Step[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
