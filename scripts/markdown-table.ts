/** One text in Finnish, Swedish and English. */
export interface Texts {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

/** A Markdown table. A bar in a cell is escaped, a line break becomes a blank. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}
