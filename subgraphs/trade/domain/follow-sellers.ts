import { z } from 'zod';
import { defineConsumer } from '../../shared/events/consumer.ts';
import { copyStatus } from '../store/portal-writes.ts';
import { positions } from '../tables.ts';

const payload = z.object({ status: z.string() });

/** Keeps on every page whether its product is published. */
export const followProducts = defineConsumer({
  name: 'portal-pages-of-products',
  source: 'catalogue',
  types: ['product.published', 'product.updated', 'product.withdrawn'],
  payload,
  positions,
  apply: (tx, events) => copyStatus(tx, 'product', latestOf(events)),
});

/** Keeps on every page whether its unit is at work. */
export const followEnterprises = defineConsumer({
  name: 'portal-pages-of-enterprises',
  source: 'enterprises',
  types: ['enterprise.updated'],
  payload,
  positions,
  apply: (tx, events) => copyStatus(tx, 'enterprise', latestOf(events)),
});

interface StatusEvent {
  readonly subject: string;
  readonly subjectVersion: number;
  readonly payload: { readonly status: string };
}

/** The status of each subject by its latest version: of two changes at once the later may come first. */
function latestOf(events: readonly StatusEvent[]): ReadonlyMap<string, string> {
  const latest = new Map<string, StatusEvent>();
  for (const event of events)
    if (event.subjectVersion >= (latest.get(event.subject)?.subjectVersion ?? 0)) latest.set(event.subject, event);
  return new Map([...latest].map(([subject, event]) => [subject, event.payload.status]));
}
