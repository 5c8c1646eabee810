import { fill, type Texts } from '@nivel/diagnostics';
import type { Progress } from '@nivel/gate';
import type { Terminal } from './terminal.ts';

const PHASES: Readonly<Record<Progress['phase'], Texts>> = {
  facts: {
    fi: 'kerätään oppijoiden tosiseikat: {records} tietuetta',
    sv: 'samlar fakta om eleverna: {records} poster',
    en: 'gathering facts: {records} records',
  },
  plan: { fi: 'ratkaistaan: {records} tietuetta', sv: 'avgör: {records} poster', en: 'deciding: {records} records' },
  write: { fi: 'kirjoitetaan: {records} tietuetta', sv: 'skriver: {records} poster', en: 'writing: {records} records' },
};

/** Shows progress on one line of a terminal, and nothing elsewhere. */
export function progressLine(terminal: Terminal): { show(progress: Progress): void; clear(): void } {
  const write = (text: string) => {
    if (terminal.lively) terminal.err(`\r\u001B[2K${text}`);
  };
  return { show: (progress) => write(fill(PHASES[progress.phase][terminal.language], { records: progress.records })), clear: () => write('') };
}
