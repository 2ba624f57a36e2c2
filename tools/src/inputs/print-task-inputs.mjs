/**
 * Asks nx which files decide whether a project's tests are run again, and Jest's settings what they load: writes, for
 * every project with tests, its folder and both lists of files, from the top of the workspace, as JSON.
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProjectGraphAsync, workspaceRoot } from '@nx/devkit';
import { HashPlanInspector } from 'nx/src/hasher/hash-plan-inspector.js';

const graph = await createProjectGraphAsync({ exitOnError: true });
const inspector = new HashPlanInspector(graph);
await inspector.init();

/** The workspace's own files among the values of some settings, however deep: set-up, environment, reporters. */
function filesAmong(settings) {
  if (typeof settings === 'string') {
    const path = relative(workspaceRoot, settings).replaceAll('\\', '/');
    return settings.startsWith(workspaceRoot) && /\.mjs$/.test(path) ? [path] : [];
  }
  return settings !== null && typeof settings === 'object' ? Object.values(settings).flatMap(filesAmong) : [];
}

async function loadedByJest(folder) {
  const file = join(workspaceRoot, folder, 'jest.config.mjs');
  return existsSync(file) ? filesAmong((await import(pathToFileURL(file).href)).default) : [];
}

const tested = Object.values(graph.nodes).filter(({ data }) => data.targets?.test !== undefined);
const answers = [];
for (const { name, data } of tested) {
  const inputs = inspector.inspectTaskInputs({ project: name, target: 'test' });
  const { files } = inputs[`${name}:test`];
  answers.push({ name, folder: data.root, files, loaded: await loadedByJest(data.root) });
}
process.stdout.write(JSON.stringify(answers));
