import type { Review, ReviewedWidening } from '@nivel/policy/proof';

/** What a new review records besides what it read. */
export interface ReviewOrder extends Pick<Review, 'id' | 'day' | 'office' | 'finding' | 'base'> {
  readonly widenings: readonly ReviewedWidening[];
}

/** A review as its file in `policies/reviews/`: JSON strings are YAML too, and need no guess about quotes. */
export function reviewText({ id, day, office, finding, base, widenings }: ReviewOrder): string {
  const text = (value: string) => JSON.stringify(value);
  return [
    '# yaml-language-server: $schema=../schema/review.schema.json',
    `id: ${id}`,
    `day: ${day}`,
    `office: ${text(office)}`,
    `finding: ${text(finding)}`,
    `base: { version: ${base.version}, digest: ${text(base.digest)} }`,
    'widenings:',
    ...widenings.flatMap((widening) => [
      `  - category: ${widening.category}`,
      `    rules: [${widening.rules.join(', ')}]`,
      `    fingerprint: ${text(widening.fingerprint)}`,
      ...(widening.texts.length === 0 ? ['    texts: []'] : ['    texts:']),
      ...widening.texts.map(({ file, digest }) => `      - { file: ${file}, digest: ${text(digest)} }`),
    ]),
    '',
  ].join('\n');
}
