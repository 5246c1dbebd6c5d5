import type { Check } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { EnrolSellerInput } from '../types.generated.ts';
import type { ForeignRecords } from './foreign-records.ts';

type Frame = Pick<EnrolSellerInput, 'mou' | 'programme' | 'partner'>;

/** Organisations that could be the partner: the MoU's e-commerce parties that are stated, or the one that runs the programme. */
function candidatesOf({ mou, programme }: ForeignRecords): readonly string[] {
  if (programme && !mou) return [programme.organization.id];
  const parties = mou?.parties.filter(({ role }) => role === 'E_COMMERCE_PARTNER') ?? [];
  return [...new Set(parties.flatMap(({ organization }) => organization?.id ?? []))];
}

/** The partner of an enrolment: the one given, else the only one there is; null when that leaves none. */
export function choosePartner({ partner }: Frame, foreign: ForeignRecords): string | null {
  const candidates = candidatesOf(foreign);
  if (partner) return candidates.includes(partner) ? partner : null;
  return candidates.length === 1 ? candidates[0]! : null;
}

/** Why there is no partner; nothing, when there is no MoU or programme to judge by. */
export function checkPartner(input: Frame, foreign: ForeignRecords): Check {
  if ((!foreign.mou && !foreign.programme) || choosePartner(input, foreign) !== null) return null;
  const candidates = candidatesOf(foreign);
  if (candidates.length === 0)
    return issue('input.mou', 'GUARD_NOT_MET', {
      expected: 'an MoU that states its e-commerce partner',
      received: input.mou,
    });
  const expected = `one of ${candidates.join(', ')}`;
  return input.partner
    ? issue('input.partner', 'INCONSISTENT', { expected, received: input.partner })
    : issue('input.partner', 'REQUIRED', { expected });
}
