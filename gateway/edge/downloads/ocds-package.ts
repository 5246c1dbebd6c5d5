import { z } from 'zod';
import type { AskGraph } from './ask-graph.ts';
import { RELEASE, type ReleasedMou, releaseAnswer } from './ocds-query.ts';
import { releaseOf } from './ocds-release.ts';
import { readParameters } from './query-parameters.ts';

export interface Publication {
  /** Where the hub is known, without a slash at the end. */
  readonly publicUrl: string;
  readonly ocidPrefix: string;
}

/** Of other makers: what an MoU has that OCDS 1.1 has no field for. `docs/ocds.md` says why each is needed. */
const METRICS_EXTENSION =
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_metrics_extension/master/extension.json';
const SIGNATORIES_EXTENSION =
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_contract_signatories_extension/master/extension.json';

const parameters = z.strictObject({ asOf: z.iso.date().optional() });

/**
 * An MoU as an OCDS 1.1 release package with one release: as it stands, or as it stood on the day of `asOf`. Null when
 * there is none that the caller may see.
 */
export async function releasePackageOf(
  ask: AskGraph,
  id: string,
  query: unknown,
  publication: Publication,
): Promise<object | null> {
  const { asOf = null } = readParameters(query, parameters);
  const { mou } = await ask(RELEASE, { id, asOf }, releaseAnswer);
  return mou && packageOf(mou, asOf, publication);
}

function packageOf(mou: ReleasedMou, asOf: string | null, { publicUrl, ocidPrefix }: Publication): object {
  return {
    uri: `${publicUrl}/ocds/${mou.id}.json${asOf === null ? '' : `?asOf=${asOf}`}`,
    version: '1.1',
    extensions: [METRICS_EXTENSION, SIGNATORIES_EXTENSION, `${publicUrl}/ocds/extension/extension.json`],
    publishedDate: mou.updatedAt,
    publisher: { name: `Sangam, for the bureau of ${mou.state.name}`, uri: publicUrl },
    // What renews it, the graph tells as of now: of a past day it may not have been there yet.
    releases: [releaseOf(asOf === null ? mou : { ...mou, renewedBy: null }, ocidPrefix)],
  };
}
