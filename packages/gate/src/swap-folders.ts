import { rename, rm } from 'node:fs/promises';
import { type OnStep, syncFolder } from './release-folder.ts';
import type { ReleaseTarget } from './release-target.ts';
import { isSystemError } from './system-error.ts';

/**
 * Puts the finished folder in the place of the old one: old away, new in, old removed. Between the first two there is no folder at the
 * target; `prepareTarget` puts the old one back if a run is cut off there.
 */
export async function swapFolders({ out, parent, partial, old }: ReleaseTarget, onStep: OnStep): Promise<void> {
  onStep('rename old');
  const hadOld = await renameIfThere(out, old);
  try {
    onStep('rename new');
    await rename(partial, out);
  } catch (error) {
    if (hadOld) await rename(old, out);
    throw error;
  }
  await settle(async () => {
    onStep('sync parent');
    await syncFolder(parent);
    onStep('remove old');
    await rm(old, { recursive: true, force: true });
  });
}

/** The new release is in its place: what fails from here on fails nothing, and what is left over the next run removes. */
async function settle(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}
