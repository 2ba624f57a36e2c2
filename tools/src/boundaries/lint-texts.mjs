/**
 * Lints texts as if they were files of the workspace, with the workspace's own rules: reads `[{ path, text }]` from
 * standard input, writes for each the names of the rules it breaks.
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const eslint = new ESLint({ cwd: process.argv[2] });
const cases = JSON.parse(await text(process.stdin));
const answers = [];
for (const { path, text: source } of cases) {
  const [result] = await eslint.lintText(source, { filePath: path });
  answers.push(result.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(answers));
