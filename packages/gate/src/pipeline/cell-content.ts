import { parseHetu, parseLearnerNumber } from '@nivel/model';

export const CONTENTS = ['national-id', 'learner-number', 'email', 'phone', 'free-text', 'password-hash'] as const;
/** What a cell of a sample holds. */
export type Content = (typeof CONTENTS)[number];

/** More of a cell is not looked at: enough to tell what it is. */
const CELL_LIMIT = 4_000;
const HETU = /(?<![\p{L}\p{N}])\d{6}[-+A-FU-Y]\d{3}[0-9A-Y](?![\p{L}\p{N}])/giu;
const LEARNER_NUMBER = /(?<![\d.])1\.2\.246\.562\.(?:24|98|198)\.\d{11,12}(?!\d)/g;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,6}\.\p{L}{2,20}/u;
const PHONE = /^(?:\+|00|0)[\d ()-]{6,18}$/;
const PHONE_DIGITS = { least: 7, most: 15 };
const PASSWORD_HASH = /^(?:\$2[abxy]?\$\d\d\$|\$argon2(?:id?|d)\$|\$[1567y]\$|\$scrypt\$|pbkdf2[_:-]|\{S?SHA(?:256|512)?\}|scrypt:)/i;
const PROSE = { words: 6, letters: 25 };

/** What a cell holds. A number hidden in a longer text is found too; a number with a wrong check digit is not one. */
export function contentsOf(cell: string): readonly Content[] {
  const text = cell.slice(0, CELL_LIMIT).trim();
  if (text.length < 6) return [];
  return CONTENTS.filter((content) => TESTS[content](text));
}

const TESTS: Readonly<Record<Content, (text: string) => boolean>> = {
  'national-id': (text) => [...text.matchAll(HETU)].some(([found]) => isSound(parseHetu(found.toUpperCase()))),
  'learner-number': (text) => [...text.matchAll(LEARNER_NUMBER)].some(([found]) => isSound(parseLearnerNumber(found))),
  email: (text) => text.includes('@') && EMAIL.test(text),
  phone: isPhone,
  'free-text': isProse,
  'password-hash': (text) => PASSWORD_HASH.test(text),
};

function isSound(parsed: ReturnType<typeof parseHetu> | ReturnType<typeof parseLearnerNumber>): boolean {
  return parsed.kind === 'valid' && parsed.warnings.length === 0;
}

function isPhone(text: string): boolean {
  if (!PHONE.test(text)) return false;
  const digits = text.replaceAll(/\D/g, '').length;
  return digits >= PHONE_DIGITS.least && digits <= PHONE_DIGITS.most;
}

/** Several words of letters: more than a name, an address or a title has. */
function isProse(text: string): boolean {
  const words = text.split(/[^\p{L}]+/u).filter((word) => word.length > 1);
  return words.length >= PROSE.words && words.join('').length >= PROSE.letters;
}
