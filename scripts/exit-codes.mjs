/** The exit codes of `npm start` and `npm test`; those of `nivel` mean the same. */
export const EXIT = Object.freeze({
  /** Everything was done. */
  done: 0,
  /** A check found something: a test failed, a package does not build. */
  refused: 1,
  /** It cannot run like this: an old Node, no network, a blocked install script. */
  wrongUse: 2,
  /** A fault of ours. */
  ourFault: 3,
});
