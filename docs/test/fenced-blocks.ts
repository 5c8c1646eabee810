/** A fenced block of a Markdown document. */
export interface FencedBlock {
  /** The heading above it, without `#`. */
  readonly heading: string;
  /** The first word of the info string, such as `sh`. */
  readonly language: string;
  /** The rest of the info string: `file=…`, `refused`, or nothing. */
  readonly remark: string;
  readonly text: string;
}

const FENCE = /^```(?<language>\w*)(?: (?<remark>.*))?$/;

/** Reads the fenced blocks of a document in order. */
export function fencedBlocks(markdown: string): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let heading = '';
  let open: { language: string; remark: string; lines: string[] } | undefined;
  for (const line of markdown.split('\n')) {
    if (open !== undefined && line === '```') {
      blocks.push({ heading, language: open.language, remark: open.remark, text: `${open.lines.join('\n')}\n` });
      open = undefined;
    } else if (open !== undefined) open.lines.push(line);
    else if (FENCE.test(line)) {
      const { language = '', remark = '' } = FENCE.exec(line)?.groups ?? {};
      open = { language, remark, lines: [] };
    } else if (line.startsWith('#')) heading = line.replace(/^#+ /, '');
  }
  return blocks;
}

/** The commands of `sh` blocks: one per line, without comments. */
export function commandsOf(block: FencedBlock): readonly string[] {
  return block.text
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
