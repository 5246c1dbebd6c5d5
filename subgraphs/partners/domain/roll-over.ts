import type { Database } from '../../shared/database.ts';
import { forHub } from '../../shared/tenancy/tenant.ts';
import { dayInIndia } from '../../shared/today.ts';
import { findDueAmendments, lockAmendment } from '../store/amendment-rows.ts';
import { lockMou } from '../store/mou-rows.ts';
import type { RollOver } from '../store.ts';
import { comesIntoForce } from './amendment-states.ts';
import { type Actor, putInForce } from './put-in-force.ts';

const HUB: Actor = { id: 'sangam', audience: 'admin', organization: null };

/**
 * An amendment signed ahead of its day comes into force when that day begins in India, without anybody doing anything: the
 * first request of the day, at whichever hub, waits for it here; those after it ask nothing. One signed on its day or later
 * is put in force with its last signature. It is the hub's own work: whoever comes first sees few of these MoUs. Two hubs at
 * once wait for each other at the row of the MoU.
 */
export function createRollOver(db: Database, today: () => string = () => dayInIndia(new Date())): RollOver {
  let current = '';
  let rolling: { readonly day: string; readonly done: Promise<void> } | null = null;
  return () => {
    const day = today();
    if (day === current) return null;
    if (rolling?.day !== day) {
      const done = forHub(() => putDueInForce(db, day));
      rolling = { day, done };
      done.then(
        () => {
          current = day;
        },
        // Whoever waits hears of it; the next request tries again.
        () => {
          rolling = null;
        },
      );
    }
    return rolling.done;
  };
}

async function putDueInForce(db: Database, day: string): Promise<void> {
  for (const { id, mou: mouId } of await findDueAmendments(db, day)) {
    await db.transaction(async (tx) => {
      const mou = await lockMou(tx, mouId);
      const amendment = await lockAmendment(tx, id);
      if (!mou || !amendment || amendment.appliedAt || !comesIntoForce(mou, amendment)) return;
      await putInForce(tx, mou, amendment, { actor: HUB, requestId: `day-${day}` });
    });
  }
}
