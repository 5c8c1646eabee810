import fc from 'fast-check';

/** What stands in for a number that no double can carry; the writer puts its digits in. */
const HUGE = 'huge-number';
const HUGE_NUMBERS = ['123456789012345678901234567890', '1e400', '-0', '0.12345678901234567890'];

/** The text of a document, with numbers that JSON.stringify cannot write. */
export function textOf(document: unknown, seed: number): string {
  const digits = HUGE_NUMBERS[seed % HUGE_NUMBERS.length] ?? '0';
  return JSON.stringify(document, undefined, seed % 3).replaceAll(`"${HUGE}"`, digits);
}

/** Changes a document in some places as sources do, and worse. */
export function mutated(document: unknown): fc.Arbitrary<{ readonly document: unknown; readonly seed: number }> {
  const change = fc.record({ at: fc.nat(), kind: fc.constantFrom(...Object.keys(CHANGES)), seed: fc.nat() });
  return fc.record({ changes: fc.array(change, { maxLength: 6 }), seed: fc.nat() }).map(({ changes, seed }) => {
    const copy = structuredClone(document);
    for (const each of changes) {
      const holders = holdersOf(copy);
      const holder = holders[each.at % holders.length];
      if (holder !== undefined) CHANGES[each.kind]?.(holder, each.seed);
    }
    return { document: copy, seed };
  });
}

type Holder = Record<string, unknown> | unknown[];
type Change = (holder: Holder, seed: number) => void;

/** Every object and list of a document but the root, which says what it is. */
export function holdersOf(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((child) => (typeof child === 'object' && child !== null ? [child as Holder, ...holdersOf(child)] : []));
}

/** Puts something under one of the keys of an object or list. */
function replacing(value: (old: unknown) => unknown): Change {
  return (holder, seed) => {
    const keys = Object.keys(holder);
    const key = keys[seed % Math.max(1, keys.length)];
    if (key !== undefined) Reflect.set(holder, key, value(Reflect.get(holder, key)));
  };
}

function adding(key: string, added: unknown): Change {
  return (holder) => {
    const value = structuredClone(added);
    if (Array.isArray(holder)) holder.push(value);
    else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  };
}

const CHANGES: Readonly<Record<string, Change>> = {
  drop: (holder, seed) => {
    const keys = Object.keys(holder);
    const key = keys[seed % Math.max(1, keys.length)];
    if (Array.isArray(holder)) holder.pop();
    else if (key !== undefined) delete holder[key];
  },
  reorder: (holder) => {
    if (Array.isArray(holder)) holder.reverse();
  },
  repeat: (holder) => {
    if (Array.isArray(holder) && holder.length > 0 && holder.length < 20) holder.push(structuredClone(holder[0]));
  },
  unknown: adding('uusiKenttä', { sisällä: ['arvo', 1, true, null, {}] }),
  prototype: adding('__proto__', { koodiarvo: 'x', polluted: true }),
  constructor: adding('constructor', { prototype: 1 }),
  odd: adding('a.b["c"] [0]', 'arvo'),
  empty: replacing(() => ({})),
  nothing: replacing(() => null),
  list: replacing((old) => [old]),
  text: replacing(() => 'teksti siinä missä pitää olla osa'),
  number: replacing(() => 17),
  flag: replacing(() => false),
  huge: replacing(() => HUGE),
  day: replacing(() => '2025-02-30'),
  broken: replacing(() => 'puolikas \ud800'),
  spaces: replacing((old) => (typeof old === 'string' ? `  ${old}\n` : old)),
  code: replacing((old) => (typeof old === 'string' ? `${old}9` : old)),
};
