import { Presets, SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { connect } from '../database/connection.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from './open-database.ts';

const MOST_ROWS = 10_000_000;

function amount(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > MOST_ROWS)
    throw new InvalidArgumentError(`expected a whole number from 0 to ${MOST_ROWS}.`);
  return value;
}

interface Amounts {
  readonly enterprises: number;
  readonly listings: number;
}

export const seedCommand = (): Command =>
  new Command('seed')
    .description('Add the public facts and generated sellers, products and listings, all marked synthetic.')
    .option('--enterprises <number>', 'how many generated enterprises there are to be', amount, 140_000)
    .option('--listings <number>', 'how many generated listings there are to be', amount, 300_000)
    .action(seed);

/** Works beside a running hub as well as without one. What is there stays; a larger amount adds to a smaller. */
async function seed({ enterprises, listings }: Amounts): Promise<void> {
  const { seedFacts } = await import('../../drizzle/seed/facts.ts');
  const { seedSynthetic } = await import('../../drizzle/seed/synthetic.ts');
  await using opened = new AsyncDisposableStack();
  const url = await openDatabase(opened);
  await migrate(url);
  const { db, close } = connect(url, { max: 4 });
  opened.defer(close);

  await seedFacts(db);
  console.log('The public facts are in.');
  const bar = new SingleBar(
    { format: '  {bar} {percentage}% | {enterprises} enterprises, {listings} listings | {duration_formatted}' },
    Presets.shades_classic,
  );
  bar.start(enterprises + listings, 0, { enterprises: 0, listings: 0 });
  await seedSynthetic(db, {
    enterprises,
    listings,
    onProgress: (done) => bar.update(done.enterprises + done.listings, done),
  });
  bar.stop();
  console.log(`There are ${enterprises} generated enterprises and ${listings} generated listings.`);
}
