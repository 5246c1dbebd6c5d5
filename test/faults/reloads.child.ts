/**
 * A gateway that is reloaded again and again under load, in a process of its own, so that its heap can be measured: needs
 * `--expose-gc`. Takes the number of reloads; prints one line of JSON on what came of it.
 */
import { setTimeout } from 'node:timers/promises';
import { keptSupergraph, openShop, startLoad, startShopGateway, versionOf } from '../support/shop.ts';

const reloads = Number(process.argv[2]);
const WARM_UP = Math.floor(reloads / 5);
/** What is written in place of a supergraph, in turn, before every tenth reload. */
const BROKEN = [
  () => '',
  (text: string) => text.slice(0, text.length / 2),
  (text: string) => text.replace(/^type Product[\s\S]*?^}/m, ''),
  () => 'type Query { a: Int }',
];

const shop = await openShop();
const kept = keptSupergraph(shop.supergraph(0));
const gateway = await startShopGateway({ source: kept.source });
const load = startLoad(gateway.url, 2, 60);
const faults: string[] = [];
let refusals = 0;
let heapAfterWarmUp = 0;

for (let version = 1; version <= reloads; version++) {
  if (version % 10 === 0) {
    kept.text = BROKEN[refusals++ % BROKEN.length]?.(shop.supergraph(version)) ?? '';
    const { status } = await gateway.reload();
    if (status !== 'refused') faults.push(`a broken supergraph was ${status} before version ${version}`);
    await expectVersion(version - 1);
  }
  kept.text = shop.supergraph(version);
  const { status } = await gateway.reload();
  if (status !== 'reloaded') faults.push(`version ${version} was ${status}`);
  await expectVersion(version);
  if (version === WARM_UP) heapAfterWarmUp = heap();
}
await load.stop();
const grownBytes = heap() - heapAfterWarmUp;
const planners = await plannersLeft();
const { asked, wrong } = load;
await gateway.stop();
await shop.stop();
console.log(JSON.stringify({ asked, wrong, faults, refusals, grownBytes, planners }));

async function expectVersion(version: number): Promise<void> {
  const answered = await versionOf(gateway.url);
  if (answered !== `version ${version}`) faults.push(`${answered} answered instead of version ${version}`);
}

/** Those that were told to end take a moment: waits until one is left, and gives up after two seconds. */
async function plannersLeft(): Promise<number> {
  for (let tries = 0; ; tries++) {
    const running = process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;
    if (running <= 1 || tries === 200) return running;
    await setTimeout(10);
  }
}

/** Bytes in use, after garbage was collected. */
function heap(): number {
  if (globalThis.gc === undefined) throw new Error('expected --expose-gc');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
