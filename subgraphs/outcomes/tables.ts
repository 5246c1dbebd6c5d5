/** All tables of the PostgreSQL schema `outcomes`. */
export * from './tables/counts.ts';
export * from './tables/indicator.ts';
export * from './tables/schema.ts';
export * from './tables/undertaking.ts';
