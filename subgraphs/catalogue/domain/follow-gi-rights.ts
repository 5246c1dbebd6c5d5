import { z } from 'zod';
import { defineConsumer } from '../../shared/events/consumer.ts';
import { dayInIndia } from '../../shared/today.ts';
import { pauseLapsed } from '../store/lapses.ts';
import { followRight, takeRight } from '../store/product-rights.ts';
import { eventPositions } from '../tables.ts';

/** More listings than one right has products: an artisan's or a society's. */
const MOST = 10_000;

const right = z.object({
  id: z.string(),
  version: z.number(),
  indication: z.string(),
  user: z.string(),
  to: z.string().nullable(),
});

/**
 * Follows the rights to geographical indications: products know until when they may carry theirs, and listings of those that may
 * no longer are paused. A new right takes the place of one that has lapsed.
 */
export const giRights = defineConsumer({
  name: 'gi-rights',
  source: 'cooperatives',
  types: ['authorised_user.recorded', 'authorised_user.renewed', 'authorised_user.ended'],
  payload: right,
  positions: eventPositions,
  async apply(tx, events) {
    const today = dayInIndia(new Date());
    for (const { type, payload } of events) {
      const { id, version, indication, user, to } = payload;
      await followRight(tx, { id, version, until: to });
      if (type === 'authorised_user.recorded')
        await takeRight(tx, { id, version, until: to }, { indication, user, today });
    }
    const by = { id: 'gi-rights', audience: 'admin', organization: null, requestId: 'event' };
    const authorisations = [...new Set(events.map(({ payload }) => payload.id))];
    await pauseLapsed(tx, by, { today, state: null, authorisations, most: MOST });
  },
});
