import type { Diagnostic } from '@nivel/diagnostics';
import { type DayNumber, parseDay } from '@nivel/policy';
import { cliDiagnostics } from '../cli-diagnostics.ts';
import type { Arguments, OptionForm } from '../command.ts';
import { today } from '../today.ts';

/** The options of every command that asks about a day of law. */
export const DAY_OPTIONS = { day: { kind: 'value' }, within: { kind: 'value' } } as const satisfies Readonly<Record<string, OptionForm>>;

/** So many days ahead, unless the call says otherwise: a school term. */
const WITHIN = 120;
const MOST = 3_660;

export interface DaySetting {
  readonly day: DayNumber;
  readonly within: number;
}

/** The day that was asked for, or today; and how far ahead changes are told. */
export function daySetting({ values }: Arguments, otherwise: DayNumber = today()): { setting: DaySetting; diagnostics: readonly Diagnostic[] } {
  const written = values['day'];
  const day = written === undefined ? otherwise : parseDay(written);
  const within = values['within'] === undefined ? WITHIN : Number(values['within']);
  const wrong = (name: string, expected: string) => cliDiagnostics.report('cli/wrong-value', {}, { name, expected });
  const diagnostics = [
    ...(day === undefined ? [wrong('--day', '2026-08-01')] : []),
    ...(Number.isInteger(within) && within >= 0 && within <= MOST ? [] : [wrong('--within', `0–${MOST}`)]),
  ];
  return { setting: { day: day ?? otherwise, within }, diagnostics };
}
