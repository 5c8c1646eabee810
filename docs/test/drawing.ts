/** One room of the drawing in ARCHITECTURE.md: its folder, its question, and which of ours it imports. */
export interface Room {
  readonly folder: string;
  readonly question: string;
  readonly imports: readonly string[];
}

const LINE = /^(?<indent> *)(?<name>[a-z-]+)\/? {2,}(?<question>\S.*?\?)(?: +-> (?<imports>.*))?$/;

/** Reads the first fenced block of ARCHITECTURE.md. */
export function readDrawing(text: string): readonly Room[] {
  const block = text.split('```')[1] ?? '';
  return block.split('\n').flatMap((line) => {
    const { indent, name, question, imports } = LINE.exec(line)?.groups ?? {};
    if (name === undefined || question === undefined) return [];
    return [{ folder: indent === '' ? name : `packages/${name}`, question, imports: namesIn(imports ?? '') }];
  });
}

function namesIn(list: string): readonly string[] {
  return list === '' || list === 'nothing' ? [] : list.split(', ');
}
