import { describe, expect, test } from 'vitest';
import { type Circumstances, combine, type Standing, standingOf } from '../src/combine.ts';
import type { Rule } from '../src/law.ts';
import type { Path } from '../src/paths.ts';

const plain: Circumstances = { judgement: 'not-judged', consent: 'not-asked', registerChannel: false, ownData: false };

const standings: readonly (readonly [Path, Partial<Circumstances>, Standing])[] = [
  ['prohibition', {}, 'forbids'],
  ['duty', {}, 'releases'],
  ['permission', {}, 'releases'],
  ['task', {}, 'releases'],
  ['register', { registerChannel: true }, 'releases'],
  ['register', {}, 'advises'],
  ['necessity', {}, 'lacks'],
  ['necessity', { judgement: 'necessary' }, 'releases'],
  ['necessity', { judgement: 'not-necessary' }, 'closed'],
  ['consent', {}, 'lacks'],
  ['consent', { consent: 'given' }, 'releases'],
  ['consent', { consent: 'refused' }, 'closed'],
  ['consent', { consent: 'withdrawn' }, 'closed'],
  ['consent', { consent: 'expired' }, 'closed'],
  ['self', {}, 'advises'],
  ['self', { ownData: true }, 'releases'],
];

test.each(standings)('%s with %j %s', (path, circumstances, standing) => {
  expect(standingOf(path, { ...plain, ...circumstances })).toBe(standing);
});

function rule(path: Path, id: string = path): Rule {
  return { id, path, form: path === 'necessity' ? 'extract' : 'as-it-is' } as Rule;
}

const combinations: readonly (readonly [string, readonly Path[], Partial<Circumstances>, object])[] = [
  ['no rule withholds', [], {}, { outcome: 'withhold', path: null }],
  ['a prohibition beats a duty', ['duty', 'prohibition'], {}, { outcome: 'withhold', path: 'prohibition' }],
  ['a duty beats a task', ['task', 'duty'], {}, { outcome: 'release', path: 'duty' }],
  ['a permission beats a judged necessity', ['necessity', 'permission'], { judgement: 'necessary' }, { outcome: 'release', path: 'permission' }],
  ['a necessity that is not judged asks', ['necessity'], {}, { outcome: 'ask', path: 'necessity', form: 'extract' }],
  [
    'a refused consent does not block a judged necessity',
    ['consent', 'necessity'],
    { judgement: 'necessary', consent: 'refused' },
    { outcome: 'release', path: 'necessity' },
  ],
  ['a refused consent does not block a duty', ['consent', 'duty'], { consent: 'refused' }, { outcome: 'release', path: 'duty' }],
  ['a refused consent alone withholds', ['consent'], { consent: 'refused' }, { outcome: 'withhold', path: null }],
  ['a given consent does not widen a prohibition', ['consent', 'prohibition'], { consent: 'given' }, { outcome: 'withhold', path: 'prohibition' }],
  [
    'a judged necessity that is not necessary still asks for a consent',
    ['consent', 'necessity'],
    { judgement: 'not-necessary' },
    { outcome: 'ask', path: 'consent' },
  ],
  ['a register by another channel withholds', ['register'], {}, { outcome: 'withhold', path: null }],
  ['what one may give oneself is withheld from others', ['self'], {}, { outcome: 'withhold', path: null }],
];

describe('combine', () => {
  test.each(combinations)('%s', (_, paths, circumstances, expected) => {
    expect(
      combine(
        paths.map((path) => rule(path)),
        { ...plain, ...circumstances },
      ),
    ).toMatchObject(expected);
  });

  test('asks for everything that could be got', () => {
    expect(combine([rule('necessity'), rule('consent')], plain).because.map((each) => each.path)).toEqual(['necessity', 'consent']);
  });
});
