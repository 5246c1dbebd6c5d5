/** Starts the hub from the environment; what `npm start` runs. */
import { runOrExplain } from './commands/run-or-explain.ts';
import { start } from './commands/start.ts';

await runOrExplain(start);
