import type { LightBook } from './light-book.ts';
import { loadScript } from './load-script.ts';

/** Loads the rule book that lies beside the page. */
export async function loadRuleBook(address: string): Promise<LightBook> {
  await loadScript(address);
  return (globalThis as unknown as { nivelRuleBook: LightBook }).nivelRuleBook;
}
