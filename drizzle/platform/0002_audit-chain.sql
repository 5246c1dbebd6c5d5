-- The audit trail of a schema is one chain a tenant: a row's state, or '' for what belongs to none. docs/security.md tells the
-- format, docs/decisions/018-audit-trail-in-chains.md why it is so.
--
-- Makes the audit rows from a sequence on, those that are no links yet, links of their tenants' chains. Heads are locked in the
-- order of the tenants. Each link's hash is over the hash before it, its place and every column of the row, as texts in JSON.
-- Tells whether the first row became a link.
CREATE FUNCTION public.chain_audit(ledger name, first bigint) RETURNS boolean LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	entry record;
	head_tenant text;
	head_position bigint;
	head_hash text;
	is_first_linked boolean := false;
BEGIN
	FOR entry IN EXECUTE format(
		'SELECT coalesce(a.state, '''') COLLATE "C" AS tenant, a.* FROM %1$I.audit a
			WHERE a.sequence >= $1 AND NOT EXISTS (SELECT FROM %1$I.audit_link l WHERE l.sequence = a.sequence)
			ORDER BY tenant, a.sequence', ledger) USING first
	LOOP
		IF head_tenant IS DISTINCT FROM entry.tenant THEN
			head_tenant := entry.tenant;
			LOOP
				EXECUTE format('SELECT position, hash FROM %I.audit_head WHERE tenant = $1 FOR UPDATE', ledger)
					INTO head_position, head_hash USING head_tenant;
				EXIT WHEN head_position IS NOT NULL;
				EXECUTE format('INSERT INTO %I.audit_head (tenant) VALUES ($1) ON CONFLICT DO NOTHING', ledger) USING head_tenant;
			END LOOP;
		END IF;
		head_position := head_position + 1;
		head_hash := encode(sha256(convert_to(json_build_array(
			head_hash, ledger::text, entry.tenant, head_position::text, entry.sequence::text,
			to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
			entry.actor, entry.audience, entry.organization, entry.state, entry.operation, entry.subject_type, entry.subject,
			entry.before::text, entry.after::text, entry.request_id)::text, 'UTF8')), 'hex');
		EXECUTE format(
			'WITH link AS (INSERT INTO %1$I.audit_link (sequence, tenant, position, hash) VALUES ($1, $2, $3, $4))
				UPDATE %1$I.audit_head SET position = $3, hash = $4, at = now() WHERE tenant = $2', ledger)
			USING entry.sequence, head_tenant, head_position, head_hash;
		is_first_linked := is_first_linked OR entry.sequence = first;
	END LOOP;
	RETURN is_first_linked;
END
$$;
--> statement-breakpoint
-- Runs when a transaction that wrote audit rows commits: the first of its rows has all of them made links, so that heads are
-- the last that a transaction locks, and are locked in one order, whatever it did before. Writers may not touch links and heads
-- themselves, so it runs with the rights of their owner.
CREATE FUNCTION public.link_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	is_linked boolean;
BEGIN
	EXECUTE format('SELECT EXISTS (SELECT FROM %I.audit_link WHERE sequence = $1)', TG_TABLE_SCHEMA)
		INTO is_linked USING NEW.sequence;
	IF NOT is_linked AND NOT public.chain_audit(TG_TABLE_SCHEMA, NEW.sequence) THEN
		RAISE EXCEPTION 'audit row % of % was not seen by its owner, and got no link', NEW.sequence, TG_TABLE_SCHEMA;
	END IF;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE FUNCTION public.refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
-- For the migration that gives a schema its chain: makes what is there links in the order of the sequence, and lets nothing but
-- additions happen from then on.
CREATE FUNCTION public.open_audit_chain(ledger name) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	evidence name;
BEGIN
	EXECUTE format('LOCK TABLE %I.audit IN SHARE ROW EXCLUSIVE MODE', ledger);
	PERFORM public.chain_audit(ledger, 0);
	EXECUTE format('CREATE CONSTRAINT TRIGGER audit_linked AFTER INSERT ON %I.audit
		DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.link_audit()', ledger);
	FOREACH evidence IN ARRAY ARRAY['audit', 'audit_link'] LOOP
		EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON %I.%I
			FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change_of_audit()', evidence || '_append_only', ledger, evidence);
	END LOOP;
	EXECUTE format('CREATE TRIGGER audit_head_kept BEFORE DELETE OR TRUNCATE ON %I.audit_head
		FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change_of_audit()', ledger);
END
$$;
--> statement-breakpoint
-- With the owner's rights behind them, nobody is to run these on tables of their own making.
REVOKE ALL ON FUNCTION public.link_audit(), public.chain_audit(name, bigint), public.open_audit_chain(name) FROM PUBLIC;
