/** What the graph counts itself, from what its subgraphs record. */
export const COMPUTED_METRICS = [
  'SELLERS_ENROLLED',
  'SELLERS_ONBOARDED',
  'SELLERS_TRAINED',
  'LISTINGS_LIVE',
  'ENTERPRISES_REGISTERED',
  'COOPERATIVES_COVERED',
] as const;
export type ComputedMetric = (typeof COMPUTED_METRICS)[number];

const computed: ReadonlySet<string> = new Set(COMPUTED_METRICS);

/** Whether the graph counts it; what it does not is reported, with evidence. */
export const isComputed = (metric: string): metric is ComputedMetric => computed.has(metric);
