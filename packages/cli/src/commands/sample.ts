import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fill, type Texts } from '@nivel/diagnostics';
import { generateSample } from '@nivel/sources';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { tellProblems } from '../report.ts';
import { writeWhole } from '../write-whole.ts';

const MOST_LEARNERS = 1_000_000;
const WRITTEN: Texts = {
  fi: 'kirjoitettu {count} keksityn oppijan vienti kansioon {folder}: {files}',
  sv: 'exporten för {count} påhittade elever skrevs till {folder}: {files}',
  en: 'wrote an export of {count} invented learners to {folder}: {files}',
};

export const command: Command = {
  usage: 'nivel sample --source primus --learners N --seed S --out DIR',
  about: {
    fi: 'tekee keksityn viennin, jolla muita komentoja voi kokeilla',
    sv: 'gör en påhittad export att pröva de andra kommandona med',
    en: 'makes an invented export to try the other commands on',
  },
  options: {
    source: { kind: 'value', required: true, oneOf: ['primus'] },
    learners: { kind: 'value', required: true },
    seed: { kind: 'value', required: true },
    out: { kind: 'value', required: true },
  },
  positionals: 'none',
  async run(given, terminal) {
    const learners = wholeNumber(given.values['learners'], MOST_LEARNERS);
    const seed = wholeNumber(given.values['seed'], 2 ** 31 - 1);
    if (learners === undefined || learners < 1 || seed === undefined) {
      const name = seed === undefined ? '--seed' : '--learners';
      tellProblems(terminal, [cliDiagnostics.report('cli/wrong-value', {}, { name, expected: `1–${MOST_LEARNERS}` })]);
      return EXIT.wrongUse;
    }
    const folder = given.values['out'] ?? '';
    const files = sampleFiles(learners, seed);
    await mkdir(folder, { recursive: true });
    for (const [name, text] of files) await writeWhole(join(folder, name), text);
    terminal.out(`${fill(WRITTEN[terminal.language], { count: learners, folder, files: files.map(([name]) => name).join(', ') })}\n`);
    return EXIT.done;
  },
};

function sampleFiles(learners: number, seed: number): readonly (readonly [string, string])[] {
  const sample = generateSample({ learners, seed });
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return [
    ['oppilaat.csv', sample.oppilaat],
    ['tukimuodot.csv', sample.tukimuodot],
    ['request.json', json(sample.request)],
    ['consents.json', json(sample.consents)],
    ['judgements.json', json(sample.judgements)],
  ];
}

function wholeNumber(written: string | undefined, most: number): number | undefined {
  const value = /^\d{1,10}$/.test(written ?? '') ? Number(written) : undefined;
  return value === undefined || value > most ? undefined : value;
}
