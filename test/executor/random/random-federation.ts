import { buildASTSchema, buildSchema, type GraphQLSchema, parse } from 'graphql';
import { apiSchemaOf } from '../../../gateway/any-supergraph/api-schema.ts';
import { type Connect, compose, type Federation, startFederation } from '../fixture/federation.ts';
import { Answers } from './answers.ts';
import { choicesOf, Draw } from './draw.ts';
import { drawModel } from './draw-split.ts';
import { printSubgraph } from './print-model.ts';

export interface RandomFederation extends Federation {
  readonly answers: Answers;
  /** One schema without federation that gives the same answers. */
  readonly monolith: GraphQLSchema;
  /** The SDL of the subgraphs, to show what failed. */
  readonly sdl: string;
}

/** Limits that no random operation meets. */
const WIDE = {
  depth: 100,
  aliases: 1e4,
  fields: 1e5,
  directives: 1e4,
  definitions: 1e4,
  repeats: 1e3,
  tokens: 1e6,
  cost: 1e9,
};

/** Composes the supergraph of a seed; null when what was drawn does not compose. */
export function drawSupergraph(seed: number) {
  const model = drawModel(new Draw(choicesOf(seed, 600)));
  const sources = model.subgraphs.map((name) => ({ name, sdl: printSubgraph(model, name) }));
  const sdl = sources.map((source) => `# ${source.name}\n${source.sdl}`).join('\n');
  try {
    return { model, sources, sdl, supergraphSdl: compose(sources), problem: null };
  } catch (error) {
    return { model, sources, sdl, supergraphSdl: null, problem: String(error) };
  }
}

/** Starts the federation of a seed; null when what was drawn does not compose. */
export async function startRandomFederation(seed: number, connect?: Connect): Promise<RandomFederation | null> {
  const { model, sources, sdl, supergraphSdl } = drawSupergraph(seed);
  if (supergraphSdl === null) return null;
  const answers = new Answers(model, buildASTSchema(parse(supergraphSdl), { assumeValidSDL: true }));
  const subgraphs = sources.map((source) => ({ ...source, schema: answers.subgraph(source.name, source.sdl) }));
  const federation = await startFederation(subgraphs, supergraphSdl, connect, {
    limits: WIDE,
    planner: { deadlineMs: 30_000 },
  });
  return { ...federation, answers, monolith: answers.monolith(buildSchema(apiSchemaOf(supergraphSdl))), sdl };
}
