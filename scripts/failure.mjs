/**
 * An expected failure: what is wrong, what to do about it, and the exit code. Returned, never thrown.
 *
 * @typedef {{ readonly kind: 'failure', readonly exitCode: number, readonly what: string, readonly remedy: readonly string[], readonly output?: string }} Failure
 */

const LAST_LINES = 40;

/**
 * @param {Omit<Failure, 'kind'>} parts
 * @returns {Failure}
 */
export function failure(parts) {
  return Object.freeze({ kind: 'failure', ...parts });
}

/**
 * The text of a failure: the last lines of what the failed tool said, then what is wrong, then what to do.
 *
 * @param {Failure} failed
 */
export function failureText(failed) {
  const said = (failed.output ?? '')
    .trimEnd()
    .split('\n')
    .slice(-LAST_LINES)
    .map((line) => `  | ${line}`);
  const lines = [...(failed.output?.trim() ? said : []), '', `stopped: ${failed.what}`, ...failed.remedy.map((step) => `  -> ${step}`), ''];
  return lines.join('\n');
}
