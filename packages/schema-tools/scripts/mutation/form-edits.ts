import { looserPatterns } from './looser-patterns.ts';
import { type Branch, type Edit, isBranch, membersOf, type Step } from './mutant.ts';

const COUNTS = { minLength: -1, maxLength: 1, minimum: -1, maximum: 1, minItems: -1, maxItems: 1 } as const;
const DROPPED = ['type', '$ref', 'enum', 'pattern', 'format', ...Object.keys(COUNTS), 'uniqueItems', 'items'];

/** The keywords of a form dropped one by one, its bounds moved by the least step, its pattern and its codes loosened, and the same for its members. */
export function formEdits(path: readonly Step[], form: Branch): readonly Edit[] {
  const edits = [...droppedKeywords(form), ...widerBounds(form), ...looserValues(form)];
  const { items } = form;
  return [...edits.map((edit) => ({ ...edit, path })), ...(isBranch(items) ? formEdits([...path, 'items'], items) : [])];
}

type FormEdit = Omit<Edit, 'path'>;

function droppedKeywords(form: Branch): readonly FormEdit[] {
  return DROPPED.filter((keyword) => form[keyword] !== undefined).map((keyword) => ({ keyword, change: 'dropped' }));
}

function widerBounds(form: Branch): readonly FormEdit[] {
  return Object.entries(COUNTS).flatMap(([keyword, by]) => {
    const bound = form[keyword];
    return typeof bound === 'number' ? [{ keyword, change: by > 0 ? '+1' : '-1', value: bound + by }] : [];
  });
}

function looserValues({ type, enum: codes, pattern }: Branch): readonly FormEdit[] {
  return [
    ...(type === 'integer' ? [{ keyword: 'type', change: 'integer to number', value: 'number' }] : []),
    ...(codes === undefined ? [] : [{ keyword: 'enum', change: 'with one code more', value: [...membersOf(codes), 'one-more'] }]),
    ...looserPatterns(pattern).map(({ change, pattern: value }) => ({ keyword: 'pattern', change, value })),
  ];
}
