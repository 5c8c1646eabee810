import type { RuleBook } from '@nivel/policy';

/** The book over exactly so many fields: the model's own, repeated under other names, or picked at even steps so that all categories have a chance. */
export function withFields(book: RuleBook, count: number): RuleBook {
  const step = Math.max(1, book.fields.length / count);
  const fields = Array.from({ length: count }, (_, index) => {
    const field = book.fields[Math.floor(index * step) % book.fields.length];
    if (field === undefined) throw new RangeError('the book has fields');
    return index < book.fields.length ? field : { ...field, field: `${field.field}${index}` };
  });
  return { ...book, fields };
}
