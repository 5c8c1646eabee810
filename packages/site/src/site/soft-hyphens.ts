import type { Language } from '@nivel/diagnostics';

/** Shorter words fit into a cell of the matrix. */
const LONG = 12;
const SOFT_HYPHEN = '\u00AD';

/** Marks where a long Finnish word may be divided: before a consonant that a vowel follows. Browsers know Finnish syllables only where a dictionary is installed. */
export function softHyphens(text: string, language: Language): string {
  if (language !== 'fi') return text;
  return text.replaceAll(new RegExp(`\\p{L}{${LONG},}`, 'gu'), (word) =>
    word.replaceAll(/(?<=\p{L}{2})(?=[bdfghjklmnpqrstvwxz][aeiouyäöå]\p{L})/gu, SOFT_HYPHEN),
  );
}
