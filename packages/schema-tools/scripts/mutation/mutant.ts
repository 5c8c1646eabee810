/** JSON as a schema file holds it; mutants change copies of it. */
export type Tree = null | boolean | number | string | Tree[] | Branch;
export type Branch = { [key: string]: Tree };

export type Step = string | number;

/** One schema with one keyword dropped or weakened. */
export interface Mutant {
  /** The file without its ending: `learner`, `common`. */
  readonly name: string;
  readonly path: readonly Step[];
  readonly keyword: string;
  /** What was done to the keyword: `dropped`, `+1`, `without the end anchor`. */
  readonly change: string;
  readonly root: Branch;
}

/** One change of a schema: the keyword of the object that the path leads to gets another value, or, without one, is dropped. */
export interface Edit {
  readonly path: readonly Step[];
  readonly keyword: string;
  readonly change: string;
  readonly value?: Tree;
}

/** Performs an edit on a copy. */
export function mutantOf(name: string, root: Branch, { path, keyword, change, value }: Edit): Mutant {
  const copy = structuredClone(root);
  const target = at(copy, path);
  if (!isBranch(target)) throw new RangeError(`nothing to change at ${name} ${path.join('.')}`);
  if (value === undefined) delete target[keyword];
  else target[keyword] = value;
  return { name, path, keyword, change, root: copy };
}

export function at(tree: Tree, path: readonly Step[]): Tree {
  return path.reduce<Tree>((value, step) => (typeof value === 'object' && value !== null ? ((value as Branch)[String(step)] ?? null) : null), tree);
}

export function isBranch(value: Tree | undefined): value is Branch {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of a list; none of anything else. */
export function membersOf(value: Tree | undefined): readonly Tree[] {
  return Array.isArray(value) ? value : [];
}

export function branchAt(parent: Tree | undefined, key: string): Branch {
  const value = isBranch(parent) ? parent[key] : undefined;
  return isBranch(value) ? value : {};
}

/** A list with one member less, for each member. */
export function shorterLists(path: readonly Step[], keyword: string, list: readonly Tree[]): readonly Edit[] {
  return list.map((member, index) => {
    const name = typeof member === 'object' ? String(index + 1) : String(member);
    return { path, keyword, change: `without ${name}`, value: list.filter((_each, other) => other !== index) };
  });
}

/** Where a mutant is, as a person reads it: `learner.phone maxLength +1`. */
export function shown({ name, path, keyword, change }: Mutant): string {
  const steps = path.filter((step) => step !== 'properties' && step !== '$defs');
  return `${[name, ...steps].join('.')} ${keyword} ${change}`;
}
