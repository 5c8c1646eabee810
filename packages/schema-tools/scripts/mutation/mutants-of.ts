import { conditionEdits } from './condition-edits.ts';
import { formEdits } from './form-edits.ts';
import { governanceEdits } from './governance-edits.ts';
import { type Branch, branchAt, type Edit, isBranch, type Mutant, membersOf, mutantOf, shorterLists } from './mutant.ts';

/** Every mutant of one schema: each keyword dropped, and weakened in each way that it can be weakened. */
export function mutantsOf(name: string, root: Branch, categories: readonly string[]): readonly Mutant[] {
  const edits = isBranch(root['properties']) ? entityEdits(root, categories) : definitionEdits(root);
  return edits.map((edit) => mutantOf(name, root, edit));
}

function entityEdits(root: Branch, categories: readonly string[]): readonly Edit[] {
  const fields = Object.entries(branchAt(root, 'properties')).flatMap(([property, form]): readonly Edit[] => {
    const path = ['properties', property];
    const dropped: Edit = { path: ['properties'], keyword: property, change: 'dropped' };
    return isBranch(form) ? [dropped, ...formEdits(path, form), ...governanceEdits(path, form, categories)] : [];
  });
  return [
    { path: [], keyword: 'type', change: 'dropped' },
    { path: [], keyword: 'additionalProperties', change: 'dropped' },
    ...shorterLists([], 'required', membersOf(root['required'])),
    ...fields,
    ...conditionEdits(root),
  ];
}

function definitionEdits(root: Branch): readonly Edit[] {
  return Object.entries(branchAt(root, '$defs')).flatMap(([form, value]) => (isBranch(value) ? formEdits(['$defs', form], value) : []));
}
