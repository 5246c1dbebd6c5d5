import { Command } from 'commander';
import { clientCommands } from './access/client-commands.ts';
import { safelistCommand } from './client-safelist.ts';

export const clientCommand = (): Command => {
  const command = new Command('client').description('API clients.');
  for (const verb of clientCommands()) command.addCommand(verb);
  return command.addCommand(safelistCommand());
};
