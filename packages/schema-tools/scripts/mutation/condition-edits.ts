import { type Branch, branchAt, type Edit, isBranch, membersOf, type Step, shorterLists, type Tree } from './mutant.ts';

/** Each condition dropped, each of its tests holding for less, each of its demands dropped or loosened. */
export function conditionEdits(root: Branch): readonly Edit[] {
  const conditions = membersOf(root['allOf']);
  return [
    ...shorterLists([], 'allOf', conditions),
    ...conditions.flatMap((condition, index) => [...testEdits(condition, index), ...demandEdits(condition, index, root)]),
  ];
}

function testEdits(condition: Tree, index: number): readonly Edit[] {
  return Object.entries(branchAt(branchAt(condition, 'if'), 'properties')).flatMap(([property, form]) => {
    const values = isBranch(form) ? membersOf(form['enum']) : [];
    return values.length < 2 ? [] : shorterLists(['allOf', index, 'if', 'properties', property], 'enum', values);
  });
}

function demandEdits(condition: Tree, index: number, root: Branch): readonly Edit[] {
  const then = branchAt(condition, 'then');
  const path = ['allOf', index, 'then'];
  const demands = Object.entries(branchAt(then, 'properties')).filter(([, form]) => isBranch(form));
  return [
    ...shorterLists(path, 'required', membersOf(then['required'])),
    ...demands.map(([property]): Edit => ({ path: [...path, 'properties'], keyword: property, change: 'anything', value: true })),
    ...demands.flatMap(([property, form]) =>
      looserDemands([...path, 'properties'], property, { form, own: branchAt(branchAt(root, 'properties'), property) }),
    ),
  ];
}

/** A demand that lets one more of the property's own codes pass. */
function looserDemands(path: readonly Step[], property: string, { form, own }: { readonly form: Tree; readonly own: Branch }): readonly Edit[] {
  if (!isBranch(form)) return [];
  const demanded = form['const'] === undefined ? membersOf(form['enum']) : [form['const']];
  const others = membersOf(own['enum']).filter((code) => !demanded.includes(code));
  // With one other code left, to let it pass is to demand nothing.
  if (others.length < 2) return [];
  return others.map((code) => ({ path, keyword: property, change: `with ${String(code)} too`, value: { enum: [...demanded, code] } }));
}
