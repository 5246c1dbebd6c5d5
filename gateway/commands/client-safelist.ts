import { Command } from 'commander';
import { connect } from '../database/connection.ts';
import { migrate } from '../database/migrate.ts';
import { type SafelistStore, safelistStore } from '../safelist/store.ts';
import { openDatabase } from './open-database.ts';

/** `sangam client safelist`: what clients may send by its hash. A running hub notices a change within two seconds. */
export const safelistCommand = (): Command =>
  new Command('safelist')
    .description('The documents that a client may send by their hash.')
    .addCommand(
      new Command('add')
        .description('Add GraphQL documents: each file is one, a folder stands for its .graphql files.')
        .argument('<client>', 'the client’s id')
        .argument('<paths...>', 'files and folders')
        .action(async (client: string, paths: string[]) => {
          const { readDocuments } = await import('../safelist/read-documents.ts');
          await withStore(async (store) => {
            const documents = await readDocuments(paths);
            const added = await store.add(client, documents);
            for (const { hash, name } of documents) console.log(`${hash}  ${name}`);
            console.log(`${added} of ${documents.length} are new to the safelist of ${client}.`);
          });
        }),
    )
    .addCommand(
      new Command('list')
        .description('Print the hash and the name of each document.')
        .argument('<client>', 'the client’s id')
        .action((client: string) =>
          withStore(async (store) => {
            const state = await store.stateOf(client);
            for (const { hash, name } of await store.documentsOf(client)) console.log(`${hash}  ${name}`);
            console.log(state?.isOnly ? `${client} may send nothing else.` : `${client} may send others too.`);
          }),
        ),
    )
    .addCommand(
      new Command('remove')
        .description('Remove documents by their hashes.')
        .argument('<client>', 'the client’s id')
        .argument('<hashes...>', 'hashes as list prints them')
        .action((client: string, hashes: string[]) =>
          withStore(async (store) => {
            const removed = await store.remove(client, hashes);
            console.log(`${removed} of ${hashes.length} were on the safelist of ${client}, and are no more.`);
          }),
        ),
    )
    .addCommand(
      new Command('only')
        .description('Let a client send the documents of its safelist and nothing else.')
        .argument('<client>', 'the client’s id')
        .option('--off', 'let it send others too again', false)
        .action((client: string, { off }: { off: boolean }) =>
          withStore(async (store) => {
            await store.setOnly(client, !off);
            console.log(off ? `${client} may send others too.` : `${client} may send nothing else.`);
          }),
        ),
    );

/** Works beside a running hub as well as without one. */
async function withStore(work: (store: SafelistStore) => Promise<void>): Promise<void> {
  await using opened = new AsyncDisposableStack();
  const url = await openDatabase(opened);
  await migrate(url);
  const { db, close } = connect(url, { max: 2 });
  opened.defer(close);
  await work(safelistStore(db));
}
