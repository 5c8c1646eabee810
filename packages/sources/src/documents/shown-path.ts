const NAME = /^[\p{L}_][\p{L}\p{N}_-]{0,79}$/u;

/** A key as a report may show it: what does not look like the name of a field may be anything, a person's too. */
export function shownKey(key: string): string {
  return NAME.test(key) ? key : '*';
}

/** A key as a step of a path that no other key gives: `.suoritukset`, `["a.b"]`. */
export function keyStep(key: string): string {
  return NAME.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

/** A path with the indices of its lists taken out, and what may not be shown: `a[3].b` -> `a[].b`. */
export function pathPattern(path: string): string {
  return path.replace(/\[\d+\]/g, '[]').replace(/\["(?:[^"\\]|\\.)*"\]/g, '.*');
}

/** The path of what stands under a key. At the root, no dot goes before a name. */
export function pathInto(path: string, key: string): string {
  const step = keyStep(key);
  return path === '' && step.startsWith('.') ? key : path + step;
}

/** The same for a key that is known to look like a name. */
export function pathIntoName(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** A path relative to the record that begins at `start`, with the dot or bracket that it begins with. */
export function pathFrom(start: string, path: string): string {
  return start === '' ? `.${path}` : path.slice(start.length);
}

/** Puts a relative path where its record begins. */
export function pathAt(start: string, relative: string): string {
  return start === '' && relative.startsWith('.') ? relative.slice(1) : start + relative;
}
