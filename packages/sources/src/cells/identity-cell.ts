import { sourceDiagnostics } from '../source-diagnostics.ts';
import { type CellOutcome, readAs, refusedBy } from './cell-outcome.ts';

const TENANT = /^\d{3}-1\.2\.246\.562\.10\.\d+$/;
const CARD_NUMBER = /^[1-9]\d{0,11}$/;

const notTenant = refusedBy((place, column) => sourceDiagnostics.report('sources/tenant-malformed', place, { column }));
const notCardNumber = refusedBy((place, column) => sourceDiagnostics.report('sources/card-number-malformed', place, { column }));

/** `Kuntakoodi`: three digits of the municipality and the organiser's OID. */
export function readTenant(text: string): CellOutcome {
  return TENANT.test(text) ? readAs(text) : notTenant;
}

/** A card number. A leading zero is refused: `007` and `7` would be two keys for what may be one card. */
export function readCardNumber(text: string): CellOutcome {
  return CARD_NUMBER.test(text) ? readAs(text) : notCardNumber;
}
