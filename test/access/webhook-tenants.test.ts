import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../subgraphs/shared/ids.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, execute } from '../support/subgraph-client.ts';
import { openWebhooks, type Webhooks } from './webhook-setting.ts';

let webhooks: Webhooks;
beforeAll(async () => {
  webhooks = await openWebhooks();
});
beforeEach(() => webhooks.clear());
afterAll(() => webhooks.stop());

describe('somebody else’s endpoint', () => {
  const others = () =>
    [
      ['another partner', aPartner({ id: 'amazon', organization: newId('org') })],
      ['a bureau', aBureau()],
      ['a bureau of the same organisation', aBureau({ organization: aPartner().organization })],
      ['a partner of no organisation', aPartner({ id: 'nobody', organization: null })],
    ] as const;

  test('looks like one that does not exist, wherever it is named', async () => {
    const endpoint = await webhooks.register(webhooks.url);
    const nobodys = newId('whk');
    const inputs = {
      changeWebhookEndpoint: { url: 'https://[::1]/' },
      rotateWebhookSecret: {},
      verifyWebhookEndpoint: {},
      disableWebhookEndpoint: { reason: 'Mine now' },
    };
    const before = webhooks.receiver.received.length;
    for (const [who, principal] of others()) {
      expect(await webhooks.find(endpoint.id, principal), who).toBeNull();
      const entity = await webhooks.query(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on WebhookEndpoint { url } } }',
        { of: [{ __typename: 'WebhookEndpoint', id: endpoint.id }] },
        principal,
      );
      expect(entity._entities, who).toEqual([null]);
      for (const [field, given] of Object.entries(inputs)) {
        const answers = await Promise.all(
          [endpoint.id, nobodys, 'whk_\0'].map((id) =>
            webhooks.mutate(field, { id, expectedVersion: 9, ...given }, { principal }),
          ),
        );
        for (const { issues } of answers) {
          expect(issues, `${who} ${field}`).toHaveLength(1);
          expect(issues[0]).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'id'] });
        }
      }
    }
    expect(webhooks.receiver.received.length).toBe(before);
    expect((await webhooks.find(endpoint.id)).version).toBe(1);
  });

  test('is in nobody’s list but its owner’s and the admins’', async () => {
    const LIST =
      'query ($filter: WebhookEndpointFilter) { webhookEndpoints(filter: $filter) { totalCount edges { node { id } } } }';
    const mine = aPartner({ id: 'mine', organization: newId('org') });
    const bureau = aBureau({ organization: newId('org') });
    const [a, b] = [
      await webhooks.register(webhooks.url, {}, { principal: mine }),
      await webhooks.register(webhooks.url, { eventTypes: ['fund_application.submitted'] }, { principal: bureau }),
    ];
    const idsOf = async (principal: typeof mine, filter: object = {}) => {
      const { webhookEndpoints } = await webhooks.query(LIST, { filter }, principal);
      expect(webhookEndpoints.totalCount).toBe(webhookEndpoints.edges.length);
      return webhookEndpoints.edges.map(({ node }: Answer) => node.id);
    };
    expect(await idsOf(mine)).toEqual([a.id]);
    expect(await idsOf(bureau)).toEqual([b.id]);
    for (const [who, principal] of others().slice(1))
      expect(await idsOf({ ...principal, organization: principal.organization && mine.organization }), who).toEqual([]);
    expect(await idsOf(aBureau({ organization: bureau.organization, state: 'IN-TN' }))).toEqual([]);
    expect(await idsOf(anAdmin(), { organization: mine.organization })).toEqual([a.id]);
    expect(await idsOf(anAdmin(), { eventType: 'fund_application.submitted' })).toEqual([b.id]);
    expect(await idsOf(mine, { organization: bureau.organization })).toEqual([]);
    expect(await idsOf(mine, { status: 'ACTIVE' })).toEqual([]);
  });

  test('can not be made, and nobody without the scope does anything', async () => {
    const input = { url: webhooks.url, eventTypes: ['listing.updated'] };
    const refused = await execute(
      webhooks.subgraph,
      'mutation ($input: RegisterWebhookEndpointInput!) { registerWebhookEndpoint(input: $input) { __typename } }',
      { principal: aPartner({ organization: null }), variables: { input } },
    );
    expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const endpoint = await webhooks.register(webhooks.url);
    const bare = aPartner({ scopes: new Set(['catalogue:read']) });
    const asked = await execute(webhooks.subgraph, '{ webhookEndpoints { totalCount } }', { principal: bare });
    expect(asked.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const entity = await webhooks.query(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on WebhookEndpoint { url } } }',
      { of: [{ __typename: 'WebhookEndpoint', id: endpoint.id }] },
      bare,
    );
    expect(entity._entities).toEqual([null]);
  });
});
