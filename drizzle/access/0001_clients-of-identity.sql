-- Clients, their secrets and the keys were the identity's own before; its next migration takes its tables away.
DO $$
BEGIN
  IF to_regclass('identity.client') IS NULL THEN
    RETURN;
  END IF;
  INSERT INTO access.client (id, name, audience, organization, state, scopes, revoked_at, created_at, updated_at)
    SELECT id, name, audience, organization, state, scopes, revoked_at, created_at, created_at FROM identity.client;
  INSERT INTO access.client_secret (id, client_id, hmac, created_at, expires_at, revoked_at, last_used_at)
    SELECT id, client_id, hmac, created_at, expires_at, revoked_at, last_used_at FROM identity.client_secret;
  INSERT INTO access.signing_key (kid, alg, public_jwk, sealed_private_jwk, created_at, signs_from, retired_at, published_until)
    SELECT kid, alg, public_jwk, sealed_private_jwk, created_at, created_at, retired_at, retired_at + interval '16 minutes'
    FROM identity.signing_key;
END
$$;
--> statement-breakpoint
-- Every hub hears of what makes tokens bad, whoever wrote it: the name of the table tells what to read again.
CREATE FUNCTION access.tell_hubs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('sangam_access', TG_TABLE_NAME);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER revocation_tell_hubs AFTER INSERT OR UPDATE ON access.revocation
  FOR EACH STATEMENT EXECUTE FUNCTION access.tell_hubs();
--> statement-breakpoint
CREATE TRIGGER revocation_withdrawn_tell_hubs AFTER DELETE ON access.revocation
  FOR EACH ROW WHEN (OLD.keep_until > now()) EXECUTE FUNCTION access.tell_hubs();
--> statement-breakpoint
CREATE TRIGGER signing_key_tell_hubs AFTER INSERT OR UPDATE OR DELETE ON access.signing_key
  FOR EACH STATEMENT EXECUTE FUNCTION access.tell_hubs();
