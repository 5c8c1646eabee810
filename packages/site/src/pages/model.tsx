import type { Texts } from '@nivel/diagnostics';
import type { Documentation } from '../guides/documentation.ts';
import { markdownToHtml, titleOf } from '../guides/markdown-to-html.tsx';
import type { Page, PageContext } from '../page.ts';
import { addresses } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';

const KIND: Texts = { fi: 'Tietomalli', sv: 'Datamodell', en: 'Model' };
/** The list of a folder, by the name that code hosts show. */
const LIST = 'README';

/** The pages of the model, which hold all three languages each; none where the site was made without them. */
export function modelPages({ docs }: Site): readonly Page[] {
  return docs?.model.map(({ name, text }) => modelPage(docs, name, text)) ?? [];
}

function modelPage(docs: Documentation, name: string, text: string): Page {
  const title = titleOf(text);
  const [fi = title, sv = fi, en = fi] = title.split(' · ');
  return {
    address: addressOf(name),
    section: 'fields',
    title: { fi, sv, en },
    search: (language) => ({ kind: KIND[language], words: name === LIST ? '' : name }),
    render: (context) => <div class="document">{markdownToHtml(text, (target) => targetIn(docs, target, context))}</div>,
  };
}

function addressOf(name: string): string {
  return name === LIST ? addresses.model() : addresses.modelPage(name);
}

/** The pages of the model lie beside each other; code lists and the glossary are no pages of the site. */
function targetIn({ model }: Documentation, target: string, { to }: PageContext): string | undefined {
  const [, name, anchor = ''] = /^([\w-]+)\.md(#[\w-]+)?$/.exec(target) ?? [];
  if (name === undefined || !model.some((page) => page.name === name)) return undefined;
  return `${to(addressOf(name))}${anchor}`;
}
