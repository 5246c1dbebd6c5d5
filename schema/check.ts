import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import codegen from './codegen.ts';
import { CompositionError } from './compose-graph.ts';
import { ContractError } from './contracts.ts';
import { accessDocument, composedFiles, isCurrent } from './generated.ts';

/** `npm run generated`: fails when a committed file is not what its source would generate today. */
const root = fileURLToPath(new URL('..', import.meta.url));

async function staleFiles(): Promise<string[]> {
  const stale: string[] = [];
  for (const file of composedFiles())
    if (!(await isCurrent(file))) stale.push(`${fileURLToPath(file.url).slice(root.length)} (npm run compose)`);
  const types: { filename: string; content: string }[] = await generate({ ...codegen, cwd: root, silent: true }, false);
  for (const { filename, content } of types) {
    const path = filename.startsWith('/') ? filename : `${root}${filename}`;
    if ((await readFile(path, 'utf8').catch(() => null)) !== content)
      stale.push(`${path.slice(root.length)} (npm run codegen)`);
  }
  return stale;
}

try {
  const stale = await staleFiles();
  for (const file of stale) console.error(`not up to date: ${file}`);
  const { problems } = await accessDocument();
  for (const problem of problems) console.error(`docs/access.md: ${problem}`);
  if (stale.length > 0 || problems.length > 0) process.exitCode = 1;
  else console.log('generated files are up to date');
} catch (error) {
  if (!(error instanceof CompositionError || error instanceof ContractError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
