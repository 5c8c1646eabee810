import type { Progress, ReleaseInput } from './release-input.ts';

const STEP = 1000;

/** Tells the caller how far a phase is, every thousand records and at its end. */
export function progressOf({ onProgress }: Pick<ReleaseInput, 'onProgress'>, phase: Progress['phase']): { step(): void; end(): void } {
  let records = 0;
  const tell = () => onProgress?.({ phase, records });
  return {
    step() {
      records += 1;
      if (records % STEP === 0) tell();
    },
    end: tell,
  };
}
