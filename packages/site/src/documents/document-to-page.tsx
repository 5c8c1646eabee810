import { createHash } from 'node:crypto';
import { renderMarkup } from '../render-page.ts';
import { DocumentView } from './document-to-html.tsx';
import type { DocumentTree } from './document-tree.ts';

/** Enough to read and print one document by itself. No quote and no bracket: what stands in a style is not escaped everywhere alike. */
const STYLE = [
  'body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #212121; background: #fff }',
  'h1, h2, h3 { line-height: 1.25 } h2 { margin-top: 2rem }',
  'table { border-collapse: collapse; width: 100%; margin: 1rem 0 } caption { text-align: start; font-weight: 600 }',
  'th, td { text-align: start; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid #b9b9b9 }',
  'dt { font-weight: 600 } dd { margin: 0 0 0.5rem } .origin { color: #595959; font-size: 0.85rem } .gap { background: #fdf3d0 }',
  '.signature { margin-top: 3rem } thead { display: table-header-group } tr { break-inside: avoid }',
].join('\n');

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** A document as one HTML file that needs nothing beside it: it loads nothing, runs nothing and links nowhere. */
export function documentToPage(tree: DocumentTree): string {
  const { language, title } = tree;
  return renderMarkup(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <DocumentView tree={tree} context={{ language }} />
        </main>
      </body>
    </html>,
  );
}
