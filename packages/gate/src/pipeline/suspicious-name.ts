import { forbiddenWord } from '@nivel/sources';

/** What a column should not hold unnoticed. */
export type Suspicion = 'national-id' | 'free-text' | 'password';

/** Words that tell alone, wherever they stand in a name. */
const WHOLE: Readonly<Record<Exclude<Suspicion, 'password'>, readonly string[]>> = {
  'national-id': [
    'henkilotunnus',
    'henkilötunnus',
    'sosiaaliturvatunnus',
    'personbeteckning',
    'personnummer',
    'socialskyddssignum',
    'identitycode',
    'identitynumber',
    'nationalid',
    'socialsecurity',
    'personalid',
  ],
  'free-text': [
    'huomautu',
    'huomioi',
    'lisatie',
    'lisätie',
    'muistio',
    'muistiinpano',
    'kommentti',
    'vapaateksti',
    'vapaamuotoi',
    'perustelu',
    'anmärkning',
    'anmarkning',
    'kommentar',
    'fritext',
    'anteckning',
    'tilläggsuppgift',
    'motivering',
    'freetext',
    'remarks',
    'comment',
    'narrative',
    'additionalinfo',
  ],
};

/** Short words that tell only where they are a word of the name: `hetu` is in `perhetuki` too. */
const PARTS: Readonly<Record<Suspicion, readonly string[]>> = {
  'national-id': ['hetu', 'hetut', 'sotu', 'ssn', 'pnr', 'pic'],
  'free-text': [
    'huom',
    'memo',
    'note',
    'notes',
    'remark',
    'selite',
    'selitys',
    'kuvaus',
    'teksti',
    'text',
    'viesti',
    'beskrivning',
    'meddelande',
    'description',
    'message',
    'muuta',
  ],
  password: [
    'pwd',
    'pw',
    'pass',
    'pin',
    'tunnussana',
    'secret',
    'token',
    'apikey',
    'wilmatunnus',
    'kayttajatunnus',
    'käyttäjätunnus',
    'användarnamn',
    'username',
    'login',
  ],
};

const ORDER: readonly Suspicion[] = ['password', 'national-id', 'free-text'];

/**
 * What the name of a column tells that it holds, in Finnish, Swedish or English.
 *
 * @example suspicionOf('oppilaan_hetu_2') // 'national-id'
 * @example suspicionOf('perhetuki') // undefined
 */
export function suspicionOf(columnName: string): Suspicion | undefined {
  if (forbiddenWord(columnName) !== undefined) return 'password';
  const parts = partsOf(columnName);
  const joined = parts.join('');
  return ORDER.find((suspicion) => {
    const whole = suspicion === 'password' ? [] : WHOLE[suspicion];
    return whole.some((word) => joined.includes(word)) || PARTS[suspicion].some((word) => parts.includes(word));
  });
}

/** The words of a name: parted by signs, digits and capitals. */
function partsOf(columnName: string): readonly string[] {
  return columnName
    .normalize('NFC')
    .slice(0, 200)
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '');
}
