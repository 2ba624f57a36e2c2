import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { errorCategories } from '@monitor/domain';
import { productFiles, projectFolders, workspace } from './product-files.js';

const table = 'libs/domain/src/errors/domain-error.ts';

/** What the server is made of, without the table of codes itself. */
function serverTexts(): string[] {
  return projectFolders()
    .filter((project) => !project.startsWith('libs/web/') && !['apps/web', 'apps/e2e', 'tools'].includes(project))
    .flatMap((project) => productFiles(project).map((path) => `${project}/src/${path}`))
    .filter((path) => path !== table)
    .map((path) => readFileSync(join(workspace, path), 'utf8'));
}

describe('the table of refusals', () => {
  const texts = serverTexts();

  it.each(Object.keys(errorCategories))('has no code that nothing throws: %s', (code) => {
    expect(texts.some((text) => text.includes(`'${code}'`))).toBe(true);
  });
});
