/** Abbreviations in running text, such as the names of old documents: people search by them. */
export function abbreviationsIn(text: string): string {
  return [...new Set(text.match(/\b\p{Lu}{3,}\b/gu))].join(' ');
}
