// Makes screenshots of the ten main pages in light, dark, on a phone, in print and at 400 % zoom: node packages/site/scripts/shots.mjs SITE [OUT]
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

const PAGES = {
  home: 'index.html',
  matrix: 'matrix/index.html',
  cell: 'matrix/support-decision/p1.html',
  case: 'case/index.html',
  changes: 'changes/2026-08-31.html',
  field: 'field/support-decision.validFrom.html',
  view: 'view/eo1.html',
  provision: 'provision/ovl-23-5.html',
  rule: 'rule/p1-support-decision-17-after.html',
  document: 'document/record.html',
};
const MODES = {
  light: { width: 1360, colorScheme: 'light', media: 'screen' },
  dark: { width: 1360, colorScheme: 'dark', media: 'screen' },
  phone: { width: 360, colorScheme: 'light', media: 'screen' },
  print: { width: 800, colorScheme: 'light', media: 'print' },
  // A window of 1280 pixels at 400 % leaves 320 of the page's own.
  zoom: { width: 320, colorScheme: 'light', media: 'screen' },
};

process.exitCode = await main(process.argv[2] ?? 'docs/site', process.argv[3] ?? 'nivel-demo/shots');

/**
 * @param {string} site
 * @param {string} out
 */
async function main(site, out) {
  const executablePath = findChromium();
  if (executablePath === undefined || !existsSync(join(site, 'fi', 'index.html'))) {
    process.stderr.write(executablePath === undefined ? 'no Chromium: set NIVEL_CHROMIUM\n' : `no site in ${site}: npm run site\n`);
    return 1;
  }
  mkdirSync(out, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  for (const [mode, { width, colorScheme, media }] of Object.entries(MODES)) {
    const page = await browser.newPage({ viewport: { width, height: 950 }, colorScheme: /** @type {'light' | 'dark'} */ (colorScheme) });
    await page.emulateMedia({ media: /** @type {'screen' | 'print'} */ (media) });
    for (const [name, address] of Object.entries(PAGES)) {
      await page.goto(pathToFileURL(resolve(site, 'fi', address)).href);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(out, `${name}-${mode}.png`) });
    }
    await page.close();
  }
  await browser.close();
  process.stdout.write(`${Object.keys(PAGES).length * Object.keys(MODES).length} screenshots in ${out}\n`);
  return 0;
}
