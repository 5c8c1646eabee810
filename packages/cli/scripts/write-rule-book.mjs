// Writes dist/rule-book.json: the installed rule book, read and typed once at build time, with the digest of the texts that it was made from.
import { writeRuleBook } from '../dist/prepared-rule-book.js';

process.exitCode = await writeRuleBook();
