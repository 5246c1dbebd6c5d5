import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { limitsForAll } from '../../gateway/client-limits.ts';
import { readConfig } from '../../gateway/config.ts';
import { StartError } from '../../gateway/database/start-error.ts';
import { NOTHING_ALLOWED } from '../../subgraphs/shared/outbound/settings.ts';

test('without any variable, everything has a value that starts', () => {
  expect(readConfig({})).toEqual({
    home: resolve('.sangam'),
    databaseUrl: null,
    hubDatabaseUrl: null,
    host: '127.0.0.1',
    port: 4000,
    publicUrl: null,
    production: false,
    logLevel: 'warn',
    identityKey: null,
    outsideIssuers: [],
    remoteSubgraphs: null,
    limits: limitsForAll(),
    redisUrl: null,
    corsOrigins: [],
    connectionLimits: { connections: 10_000, headersSeconds: 10, requestSeconds: 30, keepAliveSeconds: 5 },
    trustedProxies: [],
    outbound: NOTHING_ALLOWED,
    ocidPrefix: 'ocds-000000',
  });
});

test('an empty variable counts as none', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', NODE_ENV: '' })).toEqual(readConfig({}));
});

test('what is set is taken', () => {
  const key = randomBytes(32);
  const config = readConfig({
    SANGAM_HOME: '/var/lib/sangam',
    DATABASE_URL: 'postgres://hub:secret@db:5432/sangam',
    HOST: '::1',
    PORT: '0',
    PUBLIC_URL: 'https://hub.example.in/',
    NODE_ENV: 'production',
    IDENTITY_KEY: key.toString('base64'),
    LIMITS: 'depth=12, partner.depth=8,partner.budget=150000',
    REDIS_URL: 'redis://:secret@redis:6379/2',
    CORS_ORIGINS: 'https://console.example.in/, http://localhost:5173',
    MAX_CONNECTIONS: '500',
    HEADERS_TIMEOUT: '5',
    REQUEST_TIMEOUT: '20',
    KEEP_ALIVE_TIMEOUT: '75',
    TRUSTED_PROXIES: '10.0.0.7, 10.1.0.0/24,fd12::/16',
    WEBHOOK_ALLOWED_NETWORKS: '10.20.0.0/16',
    WEBHOOK_ALLOWED_PORTS: '8443',
    HUB_DATABASE_URL: 'postgres://bound:secret@db:5432/sangam',
  });
  expect(config).toEqual({
    home: '/var/lib/sangam',
    databaseUrl: 'postgres://hub:secret@db:5432/sangam',
    hubDatabaseUrl: 'postgres://bound:secret@db:5432/sangam',
    host: '::1',
    port: 0,
    publicUrl: 'https://hub.example.in',
    production: true,
    logLevel: 'info',
    identityKey: key,
    outsideIssuers: [],
    remoteSubgraphs: null,
    limits: { ...limitsForAll({ depth: 12 }), partner: { ...limitsForAll().partner, depth: 8, budget: 150_000 } },
    redisUrl: 'redis://:secret@redis:6379/2',
    corsOrigins: ['https://console.example.in', 'http://localhost:5173'],
    connectionLimits: { connections: 500, headersSeconds: 5, requestSeconds: 20, keepAliveSeconds: 75 },
    trustedProxies: ['10.0.0.7', '10.1.0.0/24', 'fd12::/16'],
    outbound: { allowedNetworks: ['10.20.0.0/16'], allowedPorts: [8443], dnsServers: null },
    ocidPrefix: 'ocds-000000',
  });
});

describe('a wrong value stops the start and is named, with what was expected and what came:', () => {
  test.each([
    ['PORT', 'http', 'PORT: expected a whole number from 0 to 65535, got "http".'],
    ['PORT', '65536', 'PORT: expected a whole number from 0 to 65535, got "65536".'],
    ['PORT', '-1', 'PORT: expected a whole number from 0 to 65535, got "-1".'],
    ['PORT', '80.5', 'PORT: expected a whole number from 0 to 65535, got "80.5".'],
    ['HOST', 'http://x', 'HOST: expected a host name or an IP address, got "http://x".'],
    ['NODE_ENV', 'prod', 'NODE_ENV: expected development, test or production, got "prod".'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent, got "loud".'],
    ['PUBLIC_URL', 'hub.example.in', /^PUBLIC_URL: expected an address .*, got "hub.example.in"\.$/],
    ['PUBLIC_URL', 'https://a.in/hub', /^PUBLIC_URL: .* got "https:\/\/a.in\/hub"\.$/],
    ['PUBLIC_URL', 'ftp://a.in', /^PUBLIC_URL: /],
    ['LIMITS', 'deep=3', /^LIMITS: expected NAME=NUMBER .*depth, .*, got "deep=3"\.$/],
    ['LIMITS', 'visitor.depth=3', /^LIMITS: .* got "visitor.depth=3"\.$/],
    ['LIMITS', 'depth=-1', /^LIMITS: .* got "depth=-1"\.$/],
    ['LIMITS', 'depth=0', /^LIMITS: .* got "depth=0"\.$/],
    [
      'LIMITS',
      'bureau.budget=10',
      'LIMITS: expected a budget of at least the cost of one operation for bureau, got 10 and 100000.',
    ],
    ['CORS_ORIGINS', '*', /^CORS_ORIGINS: expected origins .* got "\*"\.$/],
    ['CORS_ORIGINS', 'https://a.in/console', /^CORS_ORIGINS: /],
    ['MAX_CONNECTIONS', '0', 'MAX_CONNECTIONS: expected a whole number from 1 to 1000000, got "0".'],
    ['MAX_CONNECTIONS', '1000001', 'MAX_CONNECTIONS: expected a whole number from 1 to 1000000, got "1000001".'],
    ['HEADERS_TIMEOUT', '10s', 'HEADERS_TIMEOUT: expected a whole number from 1 to 3600, got "10s".'],
    ['HEADERS_TIMEOUT', '31', 'HEADERS_TIMEOUT: expected no more than REQUEST_TIMEOUT, got 31 and 30 seconds.'],
    ['REQUEST_TIMEOUT', '-1', /^REQUEST_TIMEOUT: expected a whole number from 1 to 3600, got "-1"\.$/],
    ['KEEP_ALIVE_TIMEOUT', '1.5', /^KEEP_ALIVE_TIMEOUT: expected a whole number from 1 to 3600, got "1.5"\.$/],
    ['TRUSTED_PROXIES', 'balancer', /^TRUSTED_PROXIES: expected addresses and networks .* got "balancer"\.$/],
    ['TRUSTED_PROXIES', '10.0.0.0/33', /^TRUSTED_PROXIES: /],
    ['TRUSTED_PROXIES', '0.0.0.0/0', /^TRUSTED_PROXIES: .* none of them \/0, got "0.0.0.0\/0"\.$/],
    ['TRUSTED_PROXIES', 'true', /^TRUSTED_PROXIES: /],
  ])('%s=%s', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(StartError);
    expect(() => readConfig({ [name]: value })).toThrow(message);
  });

  test.each([
    ['DATABASE_URL', 'mysql://root:hunter2@db/sangam'],
    ['DATABASE_URL', 'hunter2'],
    ['IDENTITY_KEY', 'hunter2'],
    ['REDIS_URL', 'http://:hunter2@redis'],
  ])('%s, without printing what may be a secret', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name}: expected (?!.*hunter2)`));
  });

  test('production without an identity key', () => {
    expect(() => readConfig({ NODE_ENV: 'production' })).toThrow(
      /^IDENTITY_KEY: expected .* in production, got nothing\.$/,
    );
  });
});
