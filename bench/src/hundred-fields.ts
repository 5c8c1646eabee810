import type { RuleBook } from '@nivel/policy';

/** The book over exactly so many fields: the model's own, repeated under other names or cut. */
export function withFields(book: RuleBook, count: number): RuleBook {
  const fields = Array.from({ length: count }, (_, index) => {
    const field = book.fields[index % book.fields.length];
    if (field === undefined) throw new RangeError('the book has fields');
    return index < book.fields.length ? field : { ...field, field: `${field.field}${index}` };
  });
  return { ...book, fields };
}
