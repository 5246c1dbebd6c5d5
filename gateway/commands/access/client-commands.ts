import { Command, Option } from 'commander';
import { audienceName } from '../../../subgraphs/access/domain/audience.ts';
import { revokeClientSecret, rotateClientSecret } from '../../../subgraphs/access/domain/client-secrets.ts';
import { createClient } from '../../../subgraphs/access/domain/create-client.ts';
import { expireClient, revokeClient } from '../../../subgraphs/access/domain/end-client.ts';
import { isLive, statusOfClient } from '../../../subgraphs/access/domain/status.ts';
import type { Context } from '../../../subgraphs/access/loaders.ts';
import type { ClientRow } from '../../../subgraphs/access/tables.ts';
import { encodeCursor } from '../../../subgraphs/shared/cursor.ts';
import { AUDIENCES, type Audience } from '../../../subgraphs/shared/principal.ts';
import { collect, parseMoment } from './arguments.ts';
import { moment, printable, printTable } from './print.ts';
import { found, withAccess, written } from './with-access.ts';

const PAGE = 100;

const clientOf = async ({ loaders }: Context, id: string): Promise<ClientRow> =>
  found(await loaders.client.load(id), `client "${id}"`);

function showSecret(secret: string | null): void {
  if (secret === null) return;
  console.log(`Its secret, which is shown this once:\n${secret}`);
}

interface CreateOptions {
  readonly name?: string;
  readonly audience?: Audience;
  readonly organization?: string;
  readonly state?: string;
  readonly scope: string[];
  readonly redirectUri?: string[];
  readonly public?: boolean;
  readonly expires?: Date;
}

/** `sangam client create|list|show|rotate|expire|revoke` */
export const clientCommands = (): Command[] => [
  new Command('create')
    .description('Make an API client, and print its secret.')
    .argument('<id>', 'its client_id: small letters, digits and hyphens')
    .option('--name <name>', 'what people call it; by default the id')
    .addOption(new Option('--audience <audience>', 'whose view of the graph it has').choices(AUDIENCES))
    .option('--organization <id>', 'org_…, of a partner or a bureau')
    .option('--state <code>', 'IN-UP …, of a bureau')
    .requiredOption('--scope <scopes>', 'the most that it can ask for, with commas or several times', collect)
    .option('--redirect-uri <url>', 'makes it a console that people use: where they are sent back to', collect)
    .option('--public', 'a console that can keep no secret')
    .option('--expires <moment>', 'when it comes to its end', parseMoment)
    .action(async (id: string, options: CreateOptions) =>
      withAccess(async (context) => {
        const { name = id, audience, organization, state, scope, redirectUri = [], expires } = options;
        const input = {
          id,
          name,
          kind: redirectUri.length > 0 ? ('CONSOLE' as const) : ('SERVICE' as const),
          audience: audience && audienceName(audience),
          organization,
          state,
          scopes: scope,
          redirectUris: redirectUri,
          confidential: options.public !== true,
          expiresAt: expires,
        };
        const { outcome, secret } = await createClient(context, { input, dryRun: false });
        console.log(`Made the client ${written(outcome).id}.`);
        showSecret(secret);
      }),
    ),
  new Command('list').description('Print all API clients.').action(async () =>
    withAccess(async ({ store }) => {
      const rows: string[][] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page = await store.clientPage({ filter: {}, order: 'NAME_ASC', first: PAGE, after });
        for (const { node } of page.edges)
          rows.push([
            node.id,
            statusOfClient(node),
            node.audience ?? '-',
            node.state ?? '-',
            moment(node.expiresAt),
            node.name,
          ]);
        const last = page.edges.at(-1);
        more = page.hasNextPage && last !== undefined;
        after = last ? encodeCursor(last.position) : null;
      }
      printTable(['CLIENT', 'STATUS', 'AUDIENCE', 'STATE', 'EXPIRES', 'NAME'], rows);
    }),
  ),
  new Command('show')
    .description('Print an API client with its secrets, as far as they can be told.')
    .argument('<id>', 'its client_id')
    .action(async (id: string) =>
      withAccess(async (context) => {
        const client = await clientOf(context, id);
        const lines = {
          client: client.id,
          name: client.name,
          kind: client.kind,
          status: statusOfClient(client),
          audience: client.audience ?? '-',
          organization: client.organization ?? '-',
          state: client.state ?? '-',
          scopes: client.scopes.join(' '),
          'redirect to': client.redirectUris.join(' ') || '-',
          expires: moment(client.expiresAt),
          revoked: `${moment(client.revokedAt)} ${client.revokedReason ?? ''}`.trim(),
        };
        for (const [name, value] of Object.entries(lines)) console.log(`${name.padEnd(14)}${printable(value)}`);
        const secrets = await context.loaders.secretsOf.load(id);
        printTable(
          ['SECRET', 'GOOD', 'MADE', 'EXPIRES', 'REVOKED', 'LAST USED'],
          secrets.map((secret) => [
            secret.id,
            isLive(secret) ? 'yes' : 'no',
            ...[secret.createdAt, secret.expiresAt, secret.revokedAt, secret.lastUsedAt].map(moment),
          ]),
        );
      }),
    ),
  new Command('rotate')
    .description('Give a client a second secret, and the older one an end.')
    .argument('<id>', 'its client_id')
    .option('--older-until <moment>', 'when the older secret ends; by default in a week', parseMoment)
    .action(async (id: string, { olderUntil }: { olderUntil?: Date }) =>
      withAccess(async (context) => {
        const { version } = await clientOf(context, id);
        const input = { id, expectedVersion: version, olderUntil };
        const { outcome, secret } = await rotateClientSecret(context, { input, dryRun: false });
        console.log(`The client ${written(outcome).id} has a new secret.`);
        showSecret(secret);
      }),
    ),
  new Command('expire')
    .description('Set the end of a client and its tokens, or take it away.')
    .argument('<id>', 'its client_id')
    .argument('<moment>', 'when; or never', (text: string) => (text === 'never' ? null : parseMoment(text)))
    .action(async (id: string, expiresAt: Date | null) =>
      withAccess(async (context) => {
        const { version } = await clientOf(context, id);
        const input = { id, expectedVersion: version, expiresAt };
        const client = written(await expireClient(context, { input, dryRun: false }));
        console.log(client.expiresAt ? `${id} ends at ${moment(client.expiresAt)}.` : `${id} has no end.`);
      }),
    ),
  new Command('revoke')
    .description('End a client with its secrets and tokens, at once and for good; or one secret of it.')
    .argument('<id>', 'its client_id')
    .option('--secret <id>', 'only this secret, with all tokens of the client')
    .option('--reason <text>', 'why, for the record', 'by an operator')
    .action(async (id: string, { secret, reason }: { secret?: string; reason: string }) =>
      withAccess(async (context) => {
        const { version } = await clientOf(context, id);
        const known = { id, expectedVersion: version };
        if (secret === undefined) {
          written(await revokeClient(context, { input: { ...known, reason }, dryRun: false }));
          console.log(`${id} is revoked.`);
        } else {
          written(await revokeClientSecret(context, { input: { ...known, secret }, dryRun: false }));
          console.log(`The secret ${secret} of ${id} is revoked.`);
        }
      }),
    ),
];
