/** Invented people are put together from these lists. */
export const LAST_NAMES = [
  'Kivelä',
  'Mäkelä',
  'Rantanen',
  'Öhman',
  'Lindström',
  'Åkerblom',
  'Saarinen',
  'Hakala',
  'Törmänen',
  'Niskanen',
  'Aikio',
  'Väänänen',
] as const;
export const FIRST_NAMES = [
  'Aino',
  'Eetu',
  'Helmi',
  'Onni',
  'Linnéa',
  'Väinö',
  'Aada',
  'Oskar',
  'Ilta',
  'Niilas',
  'Amina',
  'Pyry',
  'Seela',
  'Yusuf',
] as const;
export const STREETS = ['Koulutie', 'Rantakatu', 'Kirkkotie', 'Mäntypolku', 'Asemakatu'] as const;

/** An address at a domain that is kept for examples. */
export function exampleEmail(firstName: string, lastName: string): string {
  return `${plain(firstName)}.${plain(lastName)}@example.com`;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase();
}
