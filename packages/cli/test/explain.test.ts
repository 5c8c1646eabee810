import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nivel, TRANSITION, withFolder } from './run-cli.ts';

const ASKED: readonly (readonly [string, string, object])[] = [
  ['a-duty', 'support-decision.validFrom', {}],
  ['an-open-question', 'absence-summary.unauthorisedHours', {}],
  ['a-judgement', 'guardian-contact.phone', {}],
  ['a-protection-order', 'learner.streetAddress', { protectionOrder: 'in-force' }],
];

describe('nivel explain says the same as the golden file', () => {
  const cases = ASKED.flatMap(([name, field, facts]) => ['fi', 'sv', 'en'].map((language) => ({ name, field, facts, language })));
  test.each(cases)('of $name in $language', async ({ name, field, facts, language }) => {
    await withFolder(async (folder) => {
      const path = join(folder, 'request.json');
      await writeFile(path, JSON.stringify({ ...TRANSITION, facts: { ...TRANSITION.facts, ...facts } }));
      const run = await nivel('explain', '--request', path, '--field', field, '--lang', language);
      expect(run).toMatchObject({ code: 0, err: '' });
      await expect(run.out).toMatchFileSnapshot(join('golden', `${name}.${language}.txt`));
    });
  });
});
