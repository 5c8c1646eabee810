/** Words in a column name that tell of a credential. Real exports have carried passwords and Wilma account names (`K125`, `K1010`). */
const FORBIDDEN_WORDS = [
  'salasana',
  'password',
  'passwd',
  'passord',
  'lösenord',
  'losenord',
  'wtunnus',
  'uusitunnus',
  'wilmatunnus',
  'pin-koodi',
  'api-key',
];

/** The forbidden word in a column name, whatever its case and however its words are parted; `undefined` where there is none. */
export function forbiddenWord(columnName: string): string | undefined {
  const name = withoutSigns(columnName);
  return FORBIDDEN_WORDS.find((word) => name.includes(withoutSigns(word)));
}

function withoutSigns(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
