import type {
  MilestoneRow,
  MouCooperativeRow,
  MouDocumentRow,
  MouPartyRow,
  MouPersonRow,
  MouRow,
  MouTargetDistrictRow,
  MouTargetRow,
  ObligationRow,
} from './mou.ts';
import type { ReportedFigureRow } from './organization.ts';

/** What came with keys and amendments: versions kept before have it not. */
type Since<Row, Key extends keyof Row> = Omit<Row, Key> & Partial<Pick<Row, Key>>;

/** What is read again of a version of an MoU's record: all but what the row above it tells better. */
export interface MouSnapshot
  extends Pick<
    MouRow,
    'title' | 'summary' | 'programme' | 'effectiveFrom' | 'effectiveTo' | 'states' | 'districts' | 'sectors'
  > {
  readonly parties: readonly (Omit<MouPartyRow, 'mou'> & {
    readonly people: readonly Omit<MouPersonRow, 'mou' | 'party'>[];
  })[];
  readonly cooperatives: readonly Omit<MouCooperativeRow, 'mou'>[];
  readonly obligations: readonly (Omit<Since<ObligationRow, 'key' | 'nextDueOn'>, 'mou'> & {
    readonly milestones: readonly Omit<Since<MilestoneRow, 'key' | 'evidenceSha256'>, 'obligation'>[];
  })[];
  readonly targets: readonly (Omit<Since<MouTargetRow, 'key'>, 'mou'> & {
    readonly districts: readonly Omit<MouTargetDistrictRow, 'mou' | 'target'>[];
  })[];
  readonly documents: readonly Omit<Since<MouDocumentRow, 'amendment' | 'inForceFrom'>, 'mou'>[];
  readonly reportedFigures: readonly Omit<ReportedFigureRow, 'subject'>[];
}
