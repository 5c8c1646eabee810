/** The oldest Node on which the published packages run. */
export const OLDEST_NODE = '20.19.0';

/**
 * Whether a version `x.y.z` is the same as another or newer. Text that is not a version is older than everything.
 *
 * @param {string} version
 * @param {string} oldest
 */
export function isAtLeast(version, oldest) {
  const wanted = numbers(oldest);
  const found = numbers(version);
  const first = wanted.findIndex((number, index) => number !== found[index]);
  return first === -1 || (found[first] ?? -1) > (wanted[first] ?? 0);
}

/** @param {string} version */
function numbers(version) {
  return version.split('.').map((part) => Number.parseInt(part, 10));
}
