/** Why a document cannot be read as JSON. */
export type JsonFault = 'sources/document-not-json' | 'sources/document-duplicate-key' | 'sources/document-too-large' | 'sources/document-too-deep';

/** A text, how far it has been read, and the first thing that was wrong with it. */
export interface ScannedText {
  readonly text: string;
  at: number;
  fault?: { readonly code: JsonFault; readonly at: number };
}

/** Keeps the first fault; `undefined` stands for the value that could not be read. */
export function fail(scanned: ScannedText, code: JsonFault, at: number): undefined {
  scanned.fault ??= { code, at };
  return undefined;
}

const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

export function skipSpace(scanned: ScannedText): void {
  const { text } = scanned;
  for (;;) {
    const code = text.charCodeAt(scanned.at);
    if (code !== SPACE && code !== LINE_FEED && code !== CARRIAGE_RETURN && code !== TAB) return;
    scanned.at += 1;
  }
}
