import { readCaseFiles, writeLine } from './case-file.js';
import { computeCase } from './compute-case.js';
import { adapterFor } from './registry.js';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: npm run --silent reference-cases -- DIR (a folder of reference case files)');
  process.exit(2);
}

for (const { file, cases } of readCaseFiles(folder)) {
  const adapter = await adapterFor(file);
  for (const referenceCase of cases) {
    const computed = computeCase(adapter, referenceCase);
    process.stdout.write(`${writeLine({ file, id: referenceCase.id, computed })}\n`);
  }
}
