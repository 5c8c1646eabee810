/** A function after a reference: `CHROK("abc",1,1)`. */
export interface QueryFunction {
  readonly name: string;
  /** Its arguments as they are written, without the quotes around them. */
  readonly arguments: readonly string[];
  /** Where it begins in the expression, from 0. */
  readonly at: number;
}

/** What stands in `#DATA{…}`: a reference to a field, and functions that change its value. */
export interface DataExpression {
  /** The steps of the reference without row numbers and spaces, `K43^V1`; `undefined` where it cannot be read as one. */
  readonly reference: string | undefined;
  readonly functions: readonly QueryFunction[];
  /** Where an argument is empty, as in `K901, , CHROK(…)`, from 0. */
  readonly emptyAt: readonly number[];
}

const STEP = String.raw`[KV]\d{1,9}(?:\[\d{1,9}\])?`;
const CHAIN = new RegExp(String.raw`^(?:${STEP}|F\d{1,9}\([^()]{0,400}\))(?:\^${STEP}){0,20}`, 'i');
/** What may follow a chain: a sum, a comparison, a remap, a parameter. */
const TAIL = /^(?:[+\-*/=<>!]|\s*REMAP\b|$)/i;

/** Reads an expression. Nothing is refused here: what cannot be read is `undefined`, and the check says so. */
export function readExpression(body: string): DataExpression {
  const [first, ...rest] = splitArguments(body);
  const functions = rest.filter(({ text }) => text.trim() !== '').map(readFunction);
  return { reference: readReference(first?.text ?? ''), functions, emptyAt: rest.filter(({ text }) => text.trim() === '').map(({ at }) => at) };
}

/** A reference in one form: capitals, no spaces, no row numbers; what is added to or compared with it is left away. */
export function readReference(written: string): string | undefined {
  const compact = written.trim().replaceAll(/\s+(?!REMAP)/gi, '');
  const chain = CHAIN.exec(compact)?.[0];
  if (chain === undefined || !TAIL.test(compact.slice(chain.length))) return undefined;
  return chain
    .toUpperCase()
    .replaceAll(/\[\d+\]/g, '')
    .replace(/\(.*\)/, '()');
}

function readFunction({ text, at }: Argument): QueryFunction {
  const open = text.indexOf('(');
  const name = (open < 0 ? text : text.slice(0, open)).trim().toUpperCase();
  const close = text.lastIndexOf(')');
  const inner = open < 0 ? '' : text.slice(open + 1, close > open ? close : undefined);
  return {
    name,
    arguments: open < 0 ? [] : splitArguments(inner).map(({ text: argument }) => unquoted(argument)),
    at: at + (text.length - text.trimStart().length),
  };
}

function unquoted(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"') ? trimmed.slice(1, -1) : trimmed;
}

interface Argument {
  readonly text: string;
  readonly at: number;
}

/** Cuts at the commas that stand in no quotes, parentheses or braces. */
function splitArguments(body: string): readonly Argument[] {
  const parts: Argument[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at];
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '(' || sign === '{') depth += 1;
    else if (sign === ')' || sign === '}') depth -= 1;
    else if (sign === ',' && depth <= 0) {
      parts.push({ text: body.slice(from, at), at: from });
      from = at + 1;
    }
  }
  return [...parts, { text: body.slice(from), at: from }];
}
