import type { RecordMouInput, ReviseMouInput } from '../types.generated.ts';

/** What an MoU says, whether it is recorded or revised. The state that keeps it is given once and stays. */
export type MouInput = Omit<ReviseMouInput, 'id' | 'expectedVersion'> & Pick<RecordMouInput, 'state'>;
