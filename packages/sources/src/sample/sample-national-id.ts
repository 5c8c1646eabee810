const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
/** End parts from 900 on are never given to a person. */
const FIRST_ARTIFICIAL = 900;
const ARTIFICIAL_COUNT = 100;

/** An artificial personal identity code for a birth date `yyyy-mm-dd`, with its right check character. */
export function artificialNationalId(birthDate: string, serial: number): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const birth = `${day}${month}${year.slice(2)}`;
  const individual = String(FIRST_ARTIFICIAL + (serial % ARTIFICIAL_COUNT));
  return `${birth}${Number(year) < 2000 ? '-' : 'A'}${individual}${checkCharacter(birth + individual)}`;
}

/** The last character of a personal identity code, from the nine digits before it. */
export function checkCharacter(digits: string): string {
  return CHECK_CHARACTERS[Number(digits) % CHECK_CHARACTERS.length] ?? '';
}
