import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Where playwright's own installer puts one; nowhere before the packages of the project are there. */
const INSTALLED = await import('playwright-core').then(({ chromium }) => [chromium.executablePath()]).catch(() => []);

/** The browser of this machine: the one that NIVEL_CHROMIUM names, or one in a usual place; `undefined` where there is none. */
export function findChromium() {
  const named = process.env['NIVEL_CHROMIUM'];
  if (named !== undefined) return existsSync(named) ? named : undefined;
  return [...PLACES, ...INSTALLED].find((path) => existsSync(path));
}
