-- Clients, officers, their secrets and attempts, revocations and keys are the hub's, and its admins'.
SELECT tenancy.guard(internal, visible => 'false', writable => 'false')
FROM unnest(ARRAY['access.client', 'access.client_secret', 'access.officer', 'access.revocation', 'access.sign_in_attempt',
	'access.signing_key']::regclass[]) AS internal;
--> statement-breakpoint
-- Where an organisation wants to be told of events is its own: a partner's, or a bureau's with its state.
SELECT tenancy.guard('access.webhook_endpoint',
	visible => $$ organization = (SELECT tenancy.partner()) AND audience = 'partner'
		OR organization = (SELECT tenancy.bureau()) AND state = (SELECT tenancy.state()) $$,
	writable => $$ organization = (SELECT tenancy.partner()) AND audience = 'partner'
		OR organization = (SELECT tenancy.bureau()) AND state = (SELECT tenancy.state()) $$);
--> statement-breakpoint
SELECT tenancy.guard('access.webhook_secret',
	visible => $$ (SELECT true FROM access.webhook_endpoint e WHERE e.id = webhook_secret.endpoint_id LIMIT 1) $$,
	writable => $$ (SELECT true FROM access.webhook_endpoint e WHERE e.id = webhook_secret.endpoint_id LIMIT 1) $$);
--> statement-breakpoint
SELECT tenancy.guard_ledger('access');
