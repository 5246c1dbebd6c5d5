-- Row-level security: for whom a session runs, and how tables are guarded by it. The hub sets three settings of a session
-- (subgraphs/shared/tenancy); where they are not set, no row of a guarded table is seen and none can be written.
CREATE SCHEMA tenancy;
--> statement-breakpoint
COMMENT ON SCHEMA tenancy IS 'For whom a session runs, and how tables are guarded by it.';
--> statement-breakpoint
-- Makes the function that tells whether all rows are seen: by admins, by the hub in its own work, and by the owner of the tables,
-- whose rights functions have that keep counters and check over all tenants. The owner stands in it by name, which is cheap for
-- every statement; called again when another has become it.
CREATE FUNCTION tenancy.name_owner() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('CREATE OR REPLACE FUNCTION tenancy.sees_all() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS %L', format(
		'SELECT current_user = %L OR coalesce(current_setting(''sangam.audience'', true), '''') IN (''hub'', ''admin'')', current_user));
END
$$;
--> statement-breakpoint
SELECT tenancy.name_owner();
--> statement-breakpoint
-- The state of the bureau that asks; null for everybody else.
CREATE FUNCTION tenancy.state() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
	SELECT CASE WHEN current_setting('sangam.audience', true) = 'bureau' THEN nullif(current_setting('sangam.state', true), '') END
$$;
--> statement-breakpoint
-- The organisation of the partner that asks; null for everybody else.
CREATE FUNCTION tenancy.partner() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
	SELECT CASE WHEN current_setting('sangam.audience', true) = 'partner' THEN nullif(current_setting('sangam.organization', true), '') END
$$;
--> statement-breakpoint
-- The organisation of the bureau that asks; null for everybody else.
CREATE FUNCTION tenancy.bureau() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
	SELECT CASE WHEN current_setting('sangam.audience', true) = 'bureau' THEN nullif(current_setting('sangam.organization', true), '') END
$$;
--> statement-breakpoint
CREATE FUNCTION tenancy.is_partner() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
	SELECT coalesce(current_setting('sangam.audience', true), '') = 'partner'
$$;
--> statement-breakpoint
CREATE FUNCTION tenancy.is_bureau() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
	SELECT coalesce(current_setting('sangam.audience', true), '') = 'bureau'
$$;
--> statement-breakpoint
-- Guards a table: `visible` tells which rows may be read, and locked, `writable` which may be inserted, changed to and
-- deleted, both for bureaus and partners; admins and the hub see and write all. Settings are read once a statement where they stand in a
-- subquery: `state = (SELECT tenancy.state())`. Rows of other tables are asked for as `(SELECT true FROM … LIMIT 1)`: an EXISTS
-- that stands beside an OR may be answered by reading all of the other table first. Calling it again replaces the rules.
-- `changeable`, where it is given, tells which rows may be locked and changed instead of the visible ones: a tenant that sees
-- rows of others and writes its own could else make another's row its own.
CREATE FUNCTION tenancy.guard(guarded regclass, visible text, writable text, changeable text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	seen text := format('(SELECT tenancy.sees_all()) OR (%s)', visible);
	written text := format('(SELECT tenancy.sees_all()) OR (%s)', writable);
	changed text := format('(SELECT tenancy.sees_all()) OR (%s)', coalesce(changeable, visible));
BEGIN
	EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
	EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
	EXECUTE format('DROP POLICY IF EXISTS tenants_read ON %s', guarded);
	EXECUTE format('DROP POLICY IF EXISTS tenants_insert ON %s', guarded);
	EXECUTE format('DROP POLICY IF EXISTS tenants_update ON %s', guarded);
	EXECUTE format('DROP POLICY IF EXISTS tenants_delete ON %s', guarded);
	EXECUTE format('CREATE POLICY tenants_read ON %s FOR SELECT USING (%s)', guarded, seen);
	EXECUTE format('CREATE POLICY tenants_insert ON %s FOR INSERT WITH CHECK (%s)', guarded, written);
	EXECUTE format('CREATE POLICY tenants_update ON %s FOR UPDATE USING (%s) WITH CHECK (%s)', guarded, changed, written);
	EXECUTE format('CREATE POLICY tenants_delete ON %s FOR DELETE USING (%s)', guarded, written);
END
$$;
--> statement-breakpoint
-- Says which columns tell whose a row is: no tenant changes them. For tables of which a tenant locks rows that it does not keep.
CREATE FUNCTION tenancy.fix_owner(guarded regclass, VARIADIC telling name[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('CREATE TRIGGER tenants_keep_owner BEFORE UPDATE ON %s FOR EACH ROW WHEN (%s)
		EXECUTE FUNCTION tenancy.refuse_other_owner()', guarded,
		(SELECT string_agg(format('OLD.%1$I IS DISTINCT FROM NEW.%1$I', name), ' OR ') FROM unnest(telling) AS name));
END
$$;
--> statement-breakpoint
CREATE FUNCTION tenancy.refuse_other_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF tenancy.sees_all() THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION 'a row of %.% stays whose it is', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
-- Guards what stands beside the effect of every write. Tenants add audit rows and events and never read them; the keys that make
-- a retry harmless are told apart by their client in the statement. Heads and links of the audit trail are written by its trigger.
CREATE FUNCTION tenancy.guard_ledger(ledger name) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	kept name;
	any_tenant text := '(SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner())';
BEGIN
	FOREACH kept IN ARRAY ARRAY['audit', 'audit_link', 'audit_head', 'outbox'] LOOP
		PERFORM tenancy.guard(format('%I.%I', ledger, kept)::regclass, 'false', 'false');
	END LOOP;
	FOREACH kept IN ARRAY ARRAY['audit', 'outbox'] LOOP
		EXECUTE format('CREATE POLICY tenants_add ON %I.%I FOR INSERT WITH CHECK (%s)', ledger, kept, any_tenant);
	END LOOP;
	PERFORM tenancy.guard(format('%I.idempotency_key', ledger)::regclass, any_tenant, any_tenant);
END
$$;
--> statement-breakpoint
-- For functions that keep what no tenant may write, or look at what none sees all of: they run with the rights of the owner.
CREATE FUNCTION tenancy.run_for_hub(kept regprocedure) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp', kept);
	EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', kept);
END
$$;
--> statement-breakpoint
SELECT tenancy.run_for_hub(kept) FROM unnest(ARRAY['public.link_audit()', 'public.learn_words()']::regprocedure[]) AS kept;
--> statement-breakpoint
REVOKE ALL ON FUNCTION tenancy.name_owner(), tenancy.guard(regclass, text, text, text), tenancy.fix_owner(regclass, name[]),
	tenancy.guard_ledger(name), tenancy.run_for_hub(regprocedure) FROM PUBLIC;
