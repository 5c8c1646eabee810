import type { Binding } from './binding.ts';

/** The binding for a file of this name; `undefined` where no binding reads it. */
export function findBinding(bindings: readonly Binding[], fileName: string): Binding | undefined {
  return bindings.find(({ file }) => file.toLowerCase() === fileName.toLowerCase());
}
