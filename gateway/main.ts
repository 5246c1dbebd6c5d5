/** Starts the hub from the environment; what `npm start` runs. */
import { runOrExplain } from './commands/run-or-explain.ts';
import { startCommand } from './commands/start.ts';

await runOrExplain(async () => {
  await startCommand().parseAsync();
});
