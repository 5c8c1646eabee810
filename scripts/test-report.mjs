/**
 * The parts of vitest's JSON report that count.
 *
 * @typedef {{ readonly status: string, readonly assertionResults: readonly unknown[] }} TestFile
 * @typedef {{ readonly numPassedTests: number, readonly numFailedTests: number, readonly testResults: readonly TestFile[] }} TestReport
 */

/**
 * How many tests passed and failed. A file that failed before its first test counts as one failure.
 *
 * @param {TestReport} report
 */
export function countTests(report) {
  const unloaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}
