import type { FastifyInstance } from 'fastify';

const text = { type: ['string', 'null'] };
const place = { type: 'object', properties: { code: text, name: text } };
const listOf = (items: object) => ({ type: 'array', items });

/** The extension's own description, as https://extensions.open-contracting.org wants it. */
const EXTENSION = {
  name: { en: 'Memoranda of understanding' },
  description: {
    en: 'What a memorandum of understanding between a state and partners has beside what a contract has: where and for whom it holds, and who owes what to whom.',
  },
  compatibility: ['1.1'],
  schemas: ['release-schema.json'],
  codelists: [],
  contactPoint: { name: 'Sangam' },
};

/** A JSON Merge Patch of the release schema. */
const RELEASE_SCHEMA = {
  definitions: {
    Contract: { properties: { mou: { title: 'Memorandum of understanding', $ref: '#/definitions/Mou' } } },
    Document: {
      properties: {
        sha256: { title: 'SHA-256 of the bytes', ...text },
        sizeInBytes: { title: 'Size in bytes', type: ['integer', 'null'] },
        fileReference: { title: 'Where the file is kept, when it has no address', ...text },
      },
    },
    Mou: {
      title: 'Memorandum of understanding',
      type: 'object',
      properties: {
        status: { title: 'Where it stands', ...text },
        statusReason: { title: 'Why it stands there', ...text },
        signedOnPrecision: { title: 'How much of the date of signature is known', ...text },
        signedBy: { title: 'Parties that have signed, by their ids', ...listOf({ type: 'string' }) },
        termsNumber: { title: 'Number of the version in force', type: 'integer' },
        programme: { type: 'object', properties: { id: text, name: text } },
        source: { title: 'Where it is known from', ...text },
        scope: {
          type: 'object',
          properties: {
            states: listOf(place),
            districts: listOf(place),
            sectors: listOf(place),
            cooperatives: listOf({ type: 'object', properties: { id: text, name: text, from: text, to: text } }),
          },
        },
        obligations: listOf({
          type: 'object',
          properties: {
            id: text,
            key: text,
            service: text,
            description: text,
            owedBy: text,
            owedTo: listOf({ type: 'string' }),
          },
        }),
      },
    },
  },
};

/** `/ocds/extension/`: what release packages name as the hub's own extension; open to all, as every schema must be. */
export function addExtensionRoutes(app: FastifyInstance): void {
  app.get('/ocds/extension/extension.json', async () => EXTENSION);
  app.get('/ocds/extension/release-schema.json', async () => RELEASE_SCHEMA);
}
