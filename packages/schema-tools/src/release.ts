export { BUMPS, type Bump, bumpBetween, bumpFor, compareVersionNumbers, isEnough, numbersOfVersion } from './diff/release/bump.ts';
export { type Changeset, type Changesets, fixedGroups, readChangesets } from './diff/release/changesets.ts';
export {
  checkFrozen,
  type FrozenLock,
  LOCK_FILE,
  lockRelease,
  type ReleaseFile,
  type ReleaseFolder,
  readLock,
} from './diff/release/frozen-release.ts';
export { gateRelease, MODEL_PACKAGES, type ReleaseGate } from './diff/release/gate-release.ts';
