import { Command } from 'commander';
import { rotateSigningKey } from '../../../subgraphs/access/domain/rotate-signing-key.ts';
import { statusOfKey } from '../../../subgraphs/access/domain/status.ts';
import { knownKeys } from '../../../subgraphs/access/store/keys.ts';
import { moment, printTable } from './print.ts';
import { withAccess, written } from './with-access.ts';

/** `sangam keys list|rotate` */
export const keysCommand = (): Command =>
  new Command('keys')
    .description('Keys that sign tokens.')
    .addCommand(
      new Command('list').description('Print the keys, newest first.').action(async () =>
        withAccess(async ({ db }) => {
          const keys = await knownKeys(db);
          printTable(
            ['KEY', 'STATUS', 'MADE', 'SIGNS FROM', 'RETIRED', 'PUBLISHED UNTIL'],
            keys.map((key) => [
              key.kid,
              statusOfKey(key),
              ...[key.createdAt, key.signsFrom, key.retiredAt, key.publishedUntil].map(moment),
            ]),
          );
        }),
      ),
    )
    .addCommand(
      new Command('rotate')
        .description(
          'Make the next key: published now, signing in 20 minutes; tokens of the one before stay good until they expire.',
        )
        .option(
          '--compromised',
          'the key is in wrong hands: sign by the new one now, refuse all tokens of the older ones',
          false,
        )
        .action(async ({ compromised }: { compromised: boolean }) =>
          withAccess(async (context) => {
            const outcome = await rotateSigningKey(context, { input: { compromised }, dryRun: false });
            const { kid, signsFrom } = written(outcome);
            console.log(`${kid} signs from ${moment(signsFrom)}.`);
          }),
        ),
    );
