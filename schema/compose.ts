import { basename } from 'node:path';
import { CompositionError } from './compose-graph.ts';
import { ContractError } from './contracts.ts';
import { composedFiles, writeGenerated } from './generated.ts';

/** `npm run compose`: writes the supergraph and the API schema of each audience. */
try {
  for (const file of composedFiles()) {
    await writeGenerated(file);
    console.log(`wrote schema/${basename(file.url.pathname)}`);
  }
} catch (error) {
  if (!(error instanceof CompositionError || error instanceof ContractError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
