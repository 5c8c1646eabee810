/*
 * Check digits of identifiers. Each function takes a value that has the right pattern; a value without a check digit, such as an old
 * organisation OID made of a time stamp, passes. They run on every record, so they count characters and make nothing.
 */

/** Learner number: the 1-3-7 weights in node 24; in nodes 98 and 198 the Luhn digit is known too, so either will do. */
export function hasLearnerDigit(oid: string): boolean {
  const start = numberStart(oid);
  const check = checkDigit(oid, start);
  return check === weightedDigit(oid, start) || (!oid.startsWith('1.2.246.562.24.') && check === luhnDigit(oid, start));
}

/** Study right: Luhn. */
export function hasStudyRightDigit(oid: string): boolean {
  const start = numberStart(oid);
  return checkDigit(oid, start) === luhnDigit(oid, start);
}

/** Organisation: Luhn, where the number has eleven digits, or twelve that end in `10` for a zero. The root organisation has none. */
export function hasOrganisationDigit(oid: string): boolean {
  const start = numberStart(oid);
  const length = oid.length - start;
  const withoutDigit = length > 12 || (length === 12 && !oid.endsWith('10')) || oid.endsWith('.00000000001');
  return withoutDigit || checkDigit(oid, start) === luhnDigit(oid, start);
}

const HETU_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Personal identity code: the remainder of day, month, year and number by 31 picks the last character. */
export function hasHetuCharacter(hetu: string): boolean {
  const number = Number(hetu.slice(0, 6) + hetu.slice(7, 10));
  return HETU_CHARACTERS[number % 31] === hetu[10];
}

const BUSINESS_WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/** Business ID: seven weighted digits by 11; a remainder of one is never given out. */
export function hasBusinessDigit(businessId: string): boolean {
  const sum = BUSINESS_WEIGHTS.reduce((total, weight, index) => total + weight * digitAt(businessId, index), 0);
  return (11 - (sum % 11)) % 11 === digitAt(businessId, 8);
}

/** Where the number of an OID starts that its check digit is about: after the last dot. */
function numberStart(oid: string): number {
  return oid.lastIndexOf('.') + 1;
}

function digitAt(text: string, index: number): number {
  return text.charCodeAt(index) - 48;
}

/** The digit after ten others; `10` in its place stands for zero. */
function checkDigit(oid: string, start: number): number {
  return oid.length - start === 12 ? 0 : digitAt(oid, start + 10);
}

const WEIGHTS = [7, 3, 1];

function weightedDigit(oid: string, start: number): number {
  let sum = 0;
  for (let place = 0; place < 10; place += 1) sum += digitAt(oid, start + 9 - place) * (WEIGHTS[place % 3] ?? 0);
  return (10 - (sum % 10)) % 10;
}

function luhnDigit(oid: string, start: number): number {
  let sum = 0;
  for (let place = 0; place < 10; place += 1) {
    const digit = digitAt(oid, start + 9 - place);
    sum += place % 2 === 1 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
  }
  return (10 - (sum % 10)) % 10;
}
