import { dayInIndia } from '../../subgraphs/shared/today.ts';
import { agree, findParties } from './agreement.ts';
import { meetTheRules, publishAndList, readCatalogue } from './catalogue.ts';
import type { Guide } from './guide.ts';
import { enrolSellers } from './sellers.ts';

/** From an MoU to a catalogue: what the hub is for, through its public endpoint. */
export async function tour(guide: Guide): Promise<void> {
  const today = dayInIndia(new Date());
  const found = await findParties(guide);
  const mou = await agree(guide, found, today);
  const enterprise = await enrolSellers(guide, found, mou, today);
  await publishAndList(guide, found, enterprise);
  await readCatalogue(guide);
  await meetTheRules(guide, enterprise);
}
