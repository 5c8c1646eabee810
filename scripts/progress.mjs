/**
 * Tells a person what is going on: one line per step, rewritten in place on a terminal, plain elsewhere.
 *
 * @typedef {{ readonly isTTY?: boolean, write(text: string): unknown }} Output
 * @typedef {{ step<T>(label: string, work: () => Promise<T>): Promise<T>, note(label: string, remark?: string): void }} Progress
 */

const TICK_MS = 200;
const LABEL_WIDTH = 34;
const CLEAR_LINE = '\r\u001B[2K';

/**
 * @param {Output} output
 * @returns {Progress}
 */
export function createProgress(output) {
  return Object.freeze({
    step: (label, work) => (output.isTTY ? stepInPlace(output, label, work) : plainStep(output, label, work)),
    note: (label, remark = '') => void output.write(line(label, remark)),
  });
}

/**
 * @template T
 * @param {Output} output
 * @param {string} label
 * @param {() => Promise<T>} work
 */
async function plainStep(output, label, work) {
  const started = Date.now();
  const result = await work();
  output.write(line(label, seconds(started)));
  return result;
}

/**
 * @template T
 * @param {Output} output
 * @param {string} label
 * @param {() => Promise<T>} work
 */
async function stepInPlace(output, label, work) {
  const started = Date.now();
  const show = () => output.write(`${CLEAR_LINE}  ${label.padEnd(LABEL_WIDTH)} ${seconds(started)}`);
  const timer = setInterval(show, TICK_MS);
  show();
  try {
    return await work();
  } finally {
    clearInterval(timer);
    output.write(`${CLEAR_LINE}${line(label, seconds(started))}`);
  }
}

/**
 * @param {string} label
 * @param {string} remark
 */
function line(label, remark) {
  return `  ${label.padEnd(LABEL_WIDTH)} ${remark}`.trimEnd().concat('\n');
}

/** @param {number} started */
function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
