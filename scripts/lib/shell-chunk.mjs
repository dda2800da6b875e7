/** Modules that `entry` pulls in before it runs: its static imports, and theirs. */
const staticallyReached = (entry, graph) => {
  const found = new Set();
  const todo = [entry];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    todo.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
};

/**
 * One file for what the page needs before the scene, instead of one for each set of rooms that share a part of it: fewer requests,
 * and small files compress badly (28 files are 3.9 kB heavier than one). Rolldown would otherwise pull the imports of what it
 * groups along, with code that only rooms use.
 * @param entry path of the module that index.html names
 */
export const shellInOneChunk = (entry) => {
  let reached;
  const name = (id, graph) => ((reached ??= staticallyReached(entry, graph)).has(id) ? 'shell' : null);
  return { includeDependenciesRecursively: false, groups: [{ name, debugName: 'shell' }] };
};
