import { dayInIndia } from '../../subgraphs/shared/today.ts';
import { agree, findParties } from './agreement.ts';
import { meetTheRules, publishAndList, readCatalogue } from './catalogue.ts';
import type { Guide } from './guide.ts';
import { enrolSellers } from './sellers.ts';
import { askTheSources } from './sources.ts';

/** What the hub is for, through its public endpoint: first what it knows, then the way from an MoU to a catalogue. */
export async function tour(guide: Guide): Promise<void> {
  await askTheSources(guide);
  guide.say(
    'From an MoU to a catalogue',
    'A bureau records an MoU, takes it to signature, enrols sellers and publishes their products; the partner lists and reads them.',
  );
  const today = dayInIndia(new Date());
  const found = await findParties(guide);
  const mou = await agree(guide, found, today);
  const enterprise = await enrolSellers(guide, found, mou, today);
  await publishAndList(guide, found, enterprise);
  await readCatalogue(guide);
  await meetTheRules(guide, enterprise);
}
