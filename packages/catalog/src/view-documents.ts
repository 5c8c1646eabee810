import type { ReadDocument } from '@nivel/diagnostics';
import type { ViewDocuments, ViewFolder } from '@nivel/policy';

/** Sorts the documents of `policies/views/` and `policies/ethics/`. */
export function viewDocuments(documents: readonly ReadDocument[]): ViewDocuments {
  const named = (end: string) => documents.find(({ file }) => file.endsWith(end));
  const folders = new Set(documents.flatMap(({ file }) => /^(.*\/)(?:view|assessment)\.yaml$/.exec(file)?.[1] ?? []));
  return {
    views: [...folders].map((folder) => folderOf(folder, documents)),
    rowFilters: named('views/row-filters.yaml'),
    aiUses: named('ethics/ai-uses.yaml'),
    questions: named('ethics/questions.yaml'),
  };
}

function folderOf(folder: string, documents: readonly ReadDocument[]): ViewFolder {
  const named = (name: string) => documents.find(({ file }) => file === `${folder}${name}.yaml`);
  return { name: folder.split('/').at(-2) ?? '', view: named('view'), assessment: named('assessment') };
}
