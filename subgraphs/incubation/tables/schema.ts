import { pgSchema } from 'drizzle-orm/pg-core';

export const schema = pgSchema('incubation');

/** In the order of a seller's journey, which is the order in which they are shown. */
export const SERVICES = [
  'ONBOARDING',
  'CATALOGUING',
  'MARKETING',
  'ACCOUNT_MANAGEMENT',
  'BUSINESS_INSIGHTS',
  'WAREHOUSING',
  'MARKET_ACCESS_TRAINING',
] as const;
export const SERVICE_STATUSES = ['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'DONE', 'DECLINED'] as const;
