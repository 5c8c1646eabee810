import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CatalogTexts, catalogOf, readCatalogTexts } from '@nivel/catalog';
import { readDocument } from '@nivel/diagnostics';
import { formatDay, parseDay } from '@nivel/policy';

/** The last day up to which a rule without an end is cut. */
const HORIZON = parseDay('2046-01-01') ?? 0;

const RULE_FILE = /^(policies\/rules\/[^/]+\/)([^/]+)\/(rule|cases|reasons)\.yaml$/;
const CASES = /\/(cases\.yaml|cases\/[^/]+\.yaml)$/;

const QUESTION = /^policies\/questions\/[^/]+\.yaml$/;

type Written = Readonly<Record<string, unknown>>;

/**
 * Writes a project whose rule book is so many times as large: every rule is cut into pieces that follow each other in time, each with a folder, reasons and
 * cases of its own, as if it had been amended that often. The pieces decide together what the rule did, so the cases hold as before; only by which rule
 * they no longer say.
 */
export async function writeLargerProject(root: string, folder: string, times: number): Promise<{ rules: number; files: number }> {
  const texts = await readCatalogTexts({ schemas: root, policies: root });
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  await cp(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true });
  await cp(join(root, 'policies'), join(folder, 'policies'), { recursive: true });
  if (times === 1) return { rules: texts.policies.filter(({ file }) => file.endsWith('/rule.yaml')).length, files: texts.policies.length };
  const files = withoutIdleCitations(texts, largerFiles(texts, times));
  for (const [file, text] of files) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return { rules: [...files.keys()].filter((file) => file.endsWith('/rule.yaml')).length, files: files.size };
}

/** Every text of the larger rule book, by file: JSON, which YAML holds too. */
function largerFiles({ policies }: CatalogTexts, times: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { file, text } of policies) {
    const value = readDocument(text, file).document?.value as Written;
    const match = RULE_FILE.exec(file);
    if (match === null) files.set(file, otherText(file, { text, value, times }));
    else
      for (let piece = 0; piece < times; piece += 1)
        files.set(pieceFile(match, piece), JSON.stringify(pieceOf(value, match[3] ?? '', { piece, times })));
  }
  return files;
}

interface OtherFile {
  readonly text: string;
  readonly value: Written;
  readonly times: number;
}

/** Files beside the rules: cases no longer say by which rule, and an answer that drops a rule drops all its pieces. */
function otherText(file: string, { text, value, times }: OtherFile): string {
  if (CASES.test(file)) return JSON.stringify(withoutRules(value));
  if (!QUESTION.test(file)) return text;
  const answers = ((value['answers'] ?? []) as readonly Written[]).map((answer) => {
    const changes = (answer['changes'] ?? []) as readonly Written[];
    const pieces = Array.from({ length: times }, (_, piece) => piece);
    const dropped = (rule: string) => pieces.map((piece) => ({ drop: pieceName(rule, piece) }));
    return { ...answer, changes: changes.flatMap((change) => (typeof change['drop'] === 'string' ? dropped(change['drop']) : [change])) };
  });
  return JSON.stringify({ ...value, ...(answers.length === 0 ? {} : { answers }) });
}

/** The first piece keeps the rule's name: answers to open questions call it by that. */
function pieceName(rule: string, piece: number): string {
  return piece === 0 ? rule : `${rule}-amended-${piece}`;
}

function pieceFile([, folder = '', rule = '', name = '']: RegExpExecArray, piece: number): string {
  return `${folder}${pieceName(rule, piece)}/${name}.yaml`;
}

function pieceOf(value: Written, name: string, { piece, times }: { piece: number; times: number }): Written {
  if (name === 'reasons') return value;
  if (name === 'cases') return withoutRules(value);
  const { from, through } = value['days'] as { readonly from: string; readonly through?: string };
  const first = parseDay(from) ?? 0;
  const end = through === undefined ? HORIZON : (parseDay(through) ?? HORIZON) + 1;
  const length = Math.max(1, Math.floor((end - first) / times));
  const last = piece === times - 1 ? through : formatDay(first + (piece + 1) * length - 1);
  const days = { from: formatDay(first + piece * length), ...(last === undefined ? {} : { through: last }) };
  return { ...value, id: pieceName(String(value['id']), piece), days };
}

function withoutRules(value: Written): Written {
  const cases = (value['cases'] as readonly Written[]).map((each) => {
    const { rule: _, because: __, ...expect } = each['expect'] as Written;
    return { ...each, expect };
  });
  return { ...value, cases };
}

/** A piece no longer meets every provision that the whole rule cited: what the rule book is refused for is left out. */
function withoutIdleCitations(texts: CatalogTexts, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const { diagnostics } = catalogOf({ ...texts, policies: [...files].map(([file, text]) => ({ file, text })) });
  const kept = new Map(files);
  for (const { code, place, data } of diagnostics) {
    if (code !== 'policy/idle-citation' || place.file === undefined) continue;
    const rule = JSON.parse(kept.get(place.file) ?? '{}') as Written;
    kept.set(place.file, JSON.stringify({ ...rule, legs: legsWithout(rule['legs'] as Legs, String(data['provision'])) }));
  }
  return kept;
}

type Legs = Readonly<Record<string, readonly string[]>>;

function legsWithout(legs: Legs, provision: string): Legs {
  const left = Object.entries(legs).map(([leg, cited]) => [leg, cited.filter((id) => id !== provision)] as const);
  return Object.fromEntries(left.filter(([, cited]) => cited.length > 0));
}
