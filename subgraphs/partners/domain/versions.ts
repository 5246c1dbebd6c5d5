import { badUserInput } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import type { Context } from '../loaders.ts';
import type { AmendmentRow, MouDocumentRow, MouRow } from '../tables.ts';
import { comesIntoForce } from './amendment-states.ts';
import { compareVersions, type FieldChange, type VersionContent } from './compare-terms.ts';
import { termsOf } from './terms.ts';

export interface MouVersion {
  readonly number: number;
  readonly amendment: AmendmentRow | null;
  readonly inForceFrom: string | null;
  readonly inForceTo: string | null;
  readonly isInForce: boolean;
}

const dayBefore = (day: string): string => dayInIndia(new Date(Date.parse(day) - 86_400_000));

/** The versions of an MoU that the caller may see, with the days on which each is, or will be, what it says. */
export async function versionsOf({ loaders }: Context, mou: MouRow): Promise<MouVersion[]> {
  const amendments = await loaders.amendmentsOf.load(mou.id);
  const isEverSigned = mou.signedOn !== null || mou.signedLatest !== null || mou.signedEarliest !== null;
  const first = [mou.signedLatest ?? mou.signedEarliest, mou.effectiveFrom]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
  const inForce = [
    { number: 1, amendment: null, inForceFrom: isEverSigned ? (first ?? null) : null },
    ...amendments.map((amendment) => ({
      number: amendment.number,
      amendment,
      inForceFrom: comesIntoForce(mou, amendment) ? amendment.inForceFrom : null,
    })),
  ];
  return inForce.map((version) => {
    const next = inForce.find(({ number, inForceFrom }) => number > version.number && inForceFrom !== null);
    const isOrWas = version.number === 1 || version.inForceFrom !== null;
    return {
      ...version,
      inForceTo: isOrWas && next?.inForceFrom ? dayBefore(next.inForceFrom) : null,
      isInForce: version.number === mou.termsNumber,
    };
  });
}

/** What two versions say differently. Throws BAD_USER_INPUT for a number that no version has which the caller may see. */
export async function changesBetween(
  context: Context,
  mou: MouRow,
  numbers: { readonly from: number; readonly to: number },
): Promise<FieldChange[]> {
  const versions = await versionsOf(context, mou);
  const known = versions.map(({ number }) => number);
  for (const [name, number] of Object.entries(numbers))
    if (!known.includes(number))
      throw badUserInput(`changes.${name}: expected one of the versions ${known.join(', ')}, got ${number}`);
  const [from, to] = await Promise.all([contentOf(context, mou, numbers.from), contentOf(context, mou, numbers.to)]);
  return compareVersions(from, to);
}

/** What an amendment changes, its documents included. */
export async function changesOfAmendment(context: Context, amendment: AmendmentRow): Promise<FieldChange[]> {
  const mou = await context.loaders.mou.load(amendment.mou);
  if (!mou) return [];
  return compareVersions(
    await contentOf(context, mou, amendment.amends),
    await contentOf(context, mou, amendment.number),
  );
}

/** What a version says, with the documents of the MoU as first signed and of the amendments up to it. */
async function contentOf(context: Context, mou: MouRow, number: number): Promise<VersionContent> {
  const { loaders } = context;
  const [kept, amendments, documents] = await Promise.all([
    loaders.termsOf.load(mou.id),
    loaders.amendmentsOf.load(mou.id),
    loaders.documentsOf.load(mou.id),
  ]);
  const terms = kept.find((version) => version.number === number)?.terms ?? (await currentTerms(context, mou));
  return { terms, documents: documents.filter((document) => belongsTo(document, number, amendments)) };
}

function belongsTo({ amendment }: MouDocumentRow, number: number, amendments: readonly AmendmentRow[]): boolean {
  if (amendment === null) return true;
  const owner = amendments.find(({ id }) => id === amendment);
  return owner !== undefined && (owner.number === number || (owner.number < number && owner.status === 'SIGNED'));
}

/** Of an MoU that was never amended, the only version is what it says now. */
async function currentTerms({ loaders }: Context, mou: MouRow) {
  const [parties, people, cooperatives, obligations, targets, targetDistricts] = await Promise.all([
    loaders.partiesOf.load(mou.id),
    loaders.peopleOf.load(mou.id),
    loaders.cooperativesOf.load(mou.id),
    loaders.obligationsOf.load(mou.id),
    loaders.targetsOf.load(mou.id),
    loaders.targetDistrictsOf.load(mou.id),
  ]);
  const milestones = (await Promise.all(obligations.map(({ id }) => loaders.milestonesOf.load(id)))).flat();
  return termsOf(mou, { parties, people, cooperatives, obligations, milestones, targets, targetDistricts });
}
