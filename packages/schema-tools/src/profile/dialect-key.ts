import { createHash } from 'node:crypto';

/** What tells one dialect from another: a validator that was made of one judges no other. */
export function dialectKey(dialect: object, governance: object): string {
  return createHash('sha256')
    .update(JSON.stringify([dialect, governance]))
    .digest('hex');
}
