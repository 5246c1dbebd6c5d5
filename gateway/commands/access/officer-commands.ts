import { Command, Option } from 'commander';
import { addOfficer } from '../../../subgraphs/access/domain/add-officer.ts';
import { disableOfficer, setOfficerPassword, unlockOfficer } from '../../../subgraphs/access/domain/change-officer.ts';
import { lockedUntil, statusOfOfficer } from '../../../subgraphs/access/domain/status.ts';
import type { Context } from '../../../subgraphs/access/loaders.ts';
import { isRole, ROLE_NAMES } from '../../../subgraphs/access/roles.ts';
import { findCredentials } from '../../../subgraphs/access/store/officers.ts';
import { encodeCursor } from '../../../subgraphs/shared/cursor.ts';
import { moment, printTable } from './print.ts';
import { readPassword } from './read-password.ts';
import { found, withAccess, written } from './with-access.ts';

const PAGE = 100;

/** What a change of an officer names, by the email that people know them by. */
async function known({ db }: Context, email: string) {
  const { id, version } = found(await findCredentials(db, email.trim()), `officer "${email}"`);
  return { id, expectedVersion: version };
}

interface AddOptions {
  readonly name: string;
  readonly role: string[];
  readonly organization?: string;
  readonly state?: string;
}

/** `sangam officer add|list|set-password|disable|unlock` */
export const officerCommand = (): Command =>
  new Command('officer')
    .description('People who use the console.')
    .addCommand(
      new Command('add')
        .description('Add a person; set-password then lets them in.')
        .argument('<email>', 'what they sign in with')
        .requiredOption('--name <name>', "the person's name")
        .addOption(new Option('--role <roles...>', 'what they are').choices(ROLE_NAMES).makeOptionMandatory())
        .option('--organization <id>', 'org_…, of a partner or a bureau')
        .option('--state <code>', 'IN-UP …, of a bureau')
        .action(async (email: string, { name, role, organization, state }: AddOptions) =>
          withAccess(async (context) => {
            const input = { email, name, roles: role.filter(isRole), organization, state };
            const officer = written(await addOfficer(context, { input, dryRun: false }));
            console.log(`Added ${officer.email} as ${officer.id}. Next: sangam officer set-password ${officer.email}`);
          }),
        ),
    )
    .addCommand(
      new Command('list').description('Print all officers.').action(async () =>
        withAccess(async ({ store, loaders }) => {
          const rows: string[][] = [];
          for (let after: string | null = null, more = true; more; ) {
            const page = await store.officerPage({ filter: {}, order: 'NAME_ASC', first: PAGE, after });
            for (const { node } of page.edges) {
              const status = statusOfOfficer(node, lockedUntil(await loaders.block.load(node.email)));
              rows.push([
                node.email,
                status,
                node.roles.join(','),
                node.state ?? '-',
                moment(node.lastSignedInAt),
                node.name,
              ]);
            }
            const last = page.edges.at(-1);
            more = page.hasNextPage && last !== undefined;
            after = last ? encodeCursor(last.position) : null;
          }
          printTable(['EMAIL', 'STATUS', 'ROLES', 'STATE', 'LAST SIGNED IN', 'NAME'], rows);
        }),
      ),
    )
    .addCommand(
      new Command('set-password')
        .description('Set the password of an officer, read from the terminal or the first line of the input.')
        .argument('<email>', 'what they sign in with')
        .action(async (email: string) =>
          withAccess(async (context) => {
            const officer = await known(context, email);
            const password = await readPassword('Password (15 characters or more)');
            written(await setOfficerPassword(context, { input: { ...officer, password }, dryRun: false }));
            console.log(`${email} has a new password, and is signed out where they were signed in.`);
          }),
        ),
    )
    .addCommand(
      new Command('disable')
        .description('Let an officer sign in no more, and sign them out, at once.')
        .argument('<email>', 'what they sign in with')
        .option('--reason <text>', 'why, for the record', 'by an operator')
        .action(async (email: string, { reason }: { reason: string }) =>
          withAccess(async (context) => {
            const input = { ...(await known(context, email)), reason };
            written(await disableOfficer(context, { input, dryRun: false }));
            console.log(`${email} is disabled.`);
          }),
        ),
    )
    .addCommand(
      new Command('unlock')
        .description('Forget failures to sign in, and enable who was disabled.')
        .argument('<email>', 'what they sign in with')
        .action(async (email: string) =>
          withAccess(async (context) => {
            written(await unlockOfficer(context, { input: await known(context, email), dryRun: false }));
            console.log(`${email} can sign in again.`);
          }),
        ),
    );
