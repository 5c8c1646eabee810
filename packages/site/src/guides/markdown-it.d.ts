/** The part of markdown-it that is used here; the package brings no types of its own. */
declare module 'markdown-it' {
  export interface Token {
    readonly type: string;
    readonly tag: string;
    /** 1 opens, -1 closes, 0 stands by itself. */
    readonly nesting: -1 | 0 | 1;
    readonly content: string;
    readonly info: string;
    readonly hidden: boolean;
    readonly children: readonly Token[] | null;
    attrGet(name: string): string | null;
  }

  // biome-ignore lint/style/noDefaultExport: that is how the package gives it
  export default class MarkdownIt {
    constructor(options: { readonly html: boolean; readonly linkify: boolean });
    parse(text: string, environment: object): readonly Token[];
  }
}
