import { basename } from 'node:path';
import { CompositionError } from './compose-graph.ts';
import { ContractError } from './contracts.ts';
import { accessDocument, composedFiles, writeGenerated } from './generated.ts';

const MOST_TOLD = 20;

/**
 * `npm run compose`: writes the supergraph, the API schema of each audience, and what `docs/access.md` tells of the schema.
 * Names the fields there that wait for somebody to say whose rows they show.
 */
try {
  for (const file of composedFiles()) {
    await writeGenerated(file);
    console.log(`wrote schema/${basename(file.url.pathname)}`);
  }
  await writeGenerated(await accessDocument());
  console.log('wrote docs/access.md');
  const { problems } = await accessDocument();
  for (const problem of problems.slice(0, MOST_TOLD)) console.warn(`docs/access.md: ${problem}`);
  if (problems.length > MOST_TOLD) console.warn(`docs/access.md: and ${problems.length - MOST_TOLD} more`);
} catch (error) {
  if (!(error instanceof CompositionError || error instanceof ContractError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
