/** The `sangam` command. Each of its commands is a file in `commands/`. */
import { Command } from 'commander';
import { keysCommand } from './commands/access/keys-commands.ts';
import { officerCommand } from './commands/access/officer-commands.ts';
import { auditCommand } from './commands/audit.ts';
import { clientCommand } from './commands/client.ts';
import { composeCommand } from './commands/compose.ts';
import { gatewayCommand } from './commands/gateway.ts';
import { runOrExplain } from './commands/run-or-explain.ts';
import { seedCommand } from './commands/seed.ts';
import { startCommand } from './commands/start.ts';
import { tokenCommand } from './commands/token.ts';
import { tourCommand } from './commands/tour.ts';

await runOrExplain(async () => {
  await new Command('sangam')
    .description('A federated GraphQL graph that brings small enterprises to partners.')
    .addCommand(startCommand())
    .addCommand(tokenCommand())
    .addCommand(tourCommand())
    .addCommand(clientCommand())
    .addCommand(officerCommand())
    .addCommand(keysCommand())
    .addCommand(auditCommand())
    .addCommand(seedCommand())
    .addCommand(composeCommand())
    .addCommand(gatewayCommand())
    .parseAsync();
});
