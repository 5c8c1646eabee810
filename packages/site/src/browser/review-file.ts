import type { ReadTexts, RuleReviewKind } from '@nivel/policy/proof';

/** What a reader has written in the form, as it stands. */
export interface ReviewDraft {
  readonly kind: RuleReviewKind;
  readonly rule: string;
  readonly office: string;
  /** `2026-11-22`, or empty. */
  readonly day: string;
  readonly until: string;
  readonly text: string;
  /** The digests that the page gives of what it shows. */
  readonly read: ReadTexts;
}

/** What a draft still lacks, in the order of the form. */
export type ReviewGap = 'office' | 'day' | 'until' | 'text';

export function gapsOf({ kind, office, day, until, text }: ReviewDraft): readonly ReviewGap[] {
  return [
    ...(office.trim() === '' ? (['office'] as const) : []),
    ...(day === '' ? (['day'] as const) : []),
    ...(kind === 'approval' && (until === '' || until < day) ? (['until'] as const) : []),
    ...(kind !== 'approval' && text.trim() === '' ? (['text'] as const) : []),
  ];
}

export interface ReviewFile {
  /** From the root of the rule book's repository. */
  readonly folder: string;
  readonly name: string;
  readonly text: string;
}

/** The file of `policies/reviews/rules/`. Texts are JSON strings, which are YAML too and need no guess about quotes. */
export function reviewFile({ kind, rule, office, day, until, text, read }: ReviewDraft): ReviewFile {
  const quoted = (value: string) => JSON.stringify(value.trim());
  const lines = [
    '# yaml-language-server: $schema=../../../schema/rule-review.schema.json',
    `kind: ${kind}`,
    `rule: ${rule}`,
    `office: ${quoted(office)}`,
    `day: ${day}`,
    ...(kind === 'approval' ? [`until: ${until}`] : []),
    ...(text.trim() === '' ? [] : [`text: ${quoted(text)}`]),
    'read:',
    `  rule: ${quoted(read.rule)}`,
    `  reasons: ${quoted(read.reasons)}`,
    ...(read.provisions.length === 0 ? ['  provisions: []'] : ['  provisions:']),
    ...read.provisions.map(({ version, digest }) => `    - { version: ${quoted(version)}, digest: ${quoted(digest)} }`),
  ];
  return { folder: `policies/reviews/rules/${rule}`, name: `${day}-${kind}-${plain(office)}.yaml`, text: `${lines.join('\n')}\n` };
}

/** A name as a part of a file name. */
function plain(name: string): string {
  const letters = name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return (
    letters
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replace(/^-+/, '')
      .slice(0, 40)
      .replace(/-+$/, '') || 'office'
  );
}

/** A repository on the web: its address, and the branch to which files are proposed. */
export interface Repository {
  readonly address: string;
  readonly branch: string;
}

/** Longer addresses are refused on the way. */
const LONGEST = 7_000;

/** The page of a repository where the file stands filled in as a new file, which its site turns into a pull request. `undefined` where it would be too long, or no page of the web. */
export function proposalAddress({ address, branch }: Repository, { folder, name, text }: ReviewFile): string | undefined {
  if (!address.startsWith('https://')) return undefined;
  const query = `filename=${encodeURIComponent(`${folder}/${name}`)}&value=${encodeURIComponent(text)}`;
  const whole = `${address.replace(/\/+$/, '')}/new/${encodeURIComponent(branch)}?${query}`;
  return whole.length > LONGEST ? undefined : whole;
}
