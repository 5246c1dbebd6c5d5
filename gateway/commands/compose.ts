import { Command } from 'commander';

export const composeCommand = (): Command =>
  new Command('compose')
    .description('Write the supergraph and the API schema of each audience, as npm run compose does.')
    .action(async () => {
      await import('../../schema/compose.ts');
    });
