interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}
export interface ShellChunk {
  includeDependenciesRecursively: boolean;
  groups: { name: (id: string, graph: ModuleGraph) => string | null }[];
}
export function shellInOneChunk(entry: string): ShellChunk;
