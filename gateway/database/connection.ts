/** The hub's connections are those of subgraphs that run alone: one place says how PostgreSQL is spoken to. */
export { type Connection, type ConnectionOptions, connect } from '../../subgraphs/shared/postgres.ts';
