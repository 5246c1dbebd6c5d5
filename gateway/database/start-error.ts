/** The hub's start fails in the words in which that of a subgraph which runs alone does. */
export { StartError } from '../../subgraphs/shared/start-error.ts';
