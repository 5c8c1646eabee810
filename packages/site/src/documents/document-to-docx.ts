import type { Language } from '@nivel/diagnostics';
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Content, DocumentTree, Inline, Origin } from './document-tree.ts';
import { originsText, plainText } from './inline-text.ts';
import { withFixedTimes } from './zip-times.ts';

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
const CORE_PROPERTIES = 'docProps/core.xml';
const BULLETS = 'bullets';

/** A document as a Word file, laid on its side where tables are wide. The same tree gives the same bytes. */
export async function documentToDocx(tree: DocumentTree): Promise<Uint8Array> {
  const file = new Document({
    title: tree.title,
    styles: { default: { document: { run: { font: 'Calibri', size: 21, language: { value: LANGUAGE_TAGS[tree.language] } } } } },
    numbering: { config: [{ reference: BULLETS, levels: [{ level: 0, format: 'bullet', text: '•', alignment: AlignmentType.LEFT }] }] },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE }, margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 } } },
        footers: { default: footerOf(tree) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(tree.title)] }),
          ...tree.blocks.flatMap((block) => blockOf(block, tree)),
        ],
      },
    ],
  });
  const overrides = [{ path: CORE_PROPERTIES, data: coreProperties(tree) }];
  return withFixedTimes(new Uint8Array(await Packer.toArrayBuffer(file, undefined, overrides)));
}

/** Without the moment of making, which the library would write. */
function coreProperties({ title }: DocumentTree): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped}</dc:title><dc:creator>Nivel</dc:creator></cp:coreProperties>`;
}

function footerOf({ title }: DocumentTree): Footer {
  const children = [new TextRun(`${title} · `), new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children })] });
}

function blockOf(block: Block, tree: DocumentTree): readonly FileChild[] {
  const origins: readonly Origin[] = 'origins' in block ? block.origins : [];
  return [...contentOf(block, tree.language), ...originOf(origins, tree)];
}

function contentOf(block: Block, language: Language): readonly FileChild[] {
  const text = (content: Content) => runsOf(content, language);
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 120 }, children: text(block.content) })];
    case 'list':
      return block.items.map((item) => new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: text(item) }));
    case 'summary':
      return [
        tableOf(
          block.rows.map(({ name, value }) => [[name], value]),
          { language },
        ),
      ];
    case 'table':
      return [
        new Paragraph({ keepNext: true, spacing: { before: 200, after: 80 }, children: [new TextRun({ text: block.caption, bold: true })] }),
        tableOf(block.rows, { language, heads: block.heads }),
      ];
    case 'gap':
      return [new Paragraph({ spacing: { after: 120 }, children: text([block.gap]) })];
    case 'signature':
      return [
        new Paragraph({ spacing: { before: 400 }, keepNext: true, children: [new TextRun({ text: block.who, bold: true })] }),
        new Paragraph({
          border: { top: { style: BorderStyle.SINGLE, size: 4, space: 24, color: '555555' } },
          spacing: { before: 600 },
          children: [new TextRun(block.what)],
        }),
      ];
  }
}

/** Officials see where a block comes from; in a notice it stays in the file as hidden text. */
function originOf(origins: readonly Origin[], { language, origins: shown }: DocumentTree): readonly FileChild[] {
  const text = originsText(origins, language);
  if (text === '') return [];
  const run = new TextRun({ text, italics: true, size: 16, color: '666666', vanish: shown === 'kept' });
  return [new Paragraph({ spacing: { after: 160 }, children: [run] })];
}

/** Rows do not break across pages, and the heads are repeated on each. */
function tableOf(rows: readonly (readonly Content[])[], { language, heads }: { language: Language; heads?: readonly string[] }): Table {
  const cell = (content: Content, bold = false) => new TableCell({ children: [new Paragraph({ children: runsOf(content, language, bold) })] });
  const head = heads === undefined ? [] : [new TableRow({ tableHeader: true, cantSplit: true, children: heads.map((each) => cell([each], true)) })];
  const body = rows.map((row) => new TableRow({ cantSplit: true, children: row.map((each) => cell(each)) }));
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [...head, ...body] });
}

/** Parts that look alike are one run: each run is dozens of objects of the library. */
function runsOf(content: Content, language: Language, bold = false): TextRun[] {
  const runs: { text: string; readonly isGap: boolean }[] = [];
  for (const inline of content) {
    const [text, isGap] = [plainText(inline, language), isGapIn(inline)];
    const last = runs.at(-1);
    if (last?.isGap === isGap) last.text += text;
    else runs.push({ text, isGap });
  }
  return runs.map(({ text, isGap }) => new TextRun({ text, ...(bold ? { bold } : {}), ...(isGap ? { highlight: 'yellow' } : {}) }));
}

function isGapIn(inline: Inline): boolean {
  return typeof inline !== 'string' && inline.kind === 'gap';
}
