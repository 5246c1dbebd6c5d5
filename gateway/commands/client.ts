import { Command } from 'commander';
import { safelistCommand } from './client-safelist.ts';

export const clientCommand = (): Command =>
  new Command('client').description('API clients.').addCommand(safelistCommand());
