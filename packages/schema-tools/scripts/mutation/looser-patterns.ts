import type { Tree } from './mutant.ts';

export interface LooserPattern {
  readonly change: string;
  readonly pattern: string;
}

const QUANTIFIER = /(?<!\\)\{(\d+)(?:,(\d+))?\}/g;
const CLASS = /\[(?!\^)((?:[^\]\\]|\\.)+)\]/g;

/** A pattern with an anchor less, with each quantifier wider by one at either end, and with each character class wider by one character. */
export function looserPatterns(pattern: Tree | undefined): readonly LooserPattern[] {
  if (typeof pattern !== 'string') return [];
  const anchors = [
    { change: 'without the start anchor', pattern: pattern.replace(/^\^/, '') },
    { change: 'without the end anchor', pattern: pattern.replace(/\$$/, '') },
  ];
  const quantifiers = [...pattern.matchAll(QUANTIFIER)].flatMap((match, index) => {
    const [least, most] = [Number(match[1]), Number(match[2] ?? match[1])];
    const wider = [`{${least},${most + 1}}`, ...(least > 0 ? [`{${least - 1},${most}}`] : [])];
    return wider.map((text) => ({ change: `quantifier ${index + 1} as ${text}`, pattern: replacedAt(pattern, match, text) }));
  });
  const classes = [...pattern.matchAll(CLASS)].map((match, index) => ({
    change: `class ${index + 1} with # too`,
    pattern: replacedAt(pattern, match, match[1]?.startsWith('-') ? `[-#${match[1].slice(1)}]` : `[#${match[1]}]`),
  }));
  return [...anchors, ...quantifiers, ...classes].filter((looser) => looser.pattern !== pattern);
}

function replacedAt(text: string, match: RegExpExecArray, by: string): string {
  return `${text.slice(0, match.index)}${by}${text.slice(match.index + match[0].length)}`;
}
