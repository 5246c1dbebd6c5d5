-- A bureau sees and keeps the co-operatives of its own state; partners see those of all. Memberships hang at their federation.
-- Geographical indications, their applications and users are for everybody to read, and a bureau's to keep where they are of
-- its state, perhaps among others. Trades and known words are public.
SELECT tenancy.guard('cooperatives.cooperative',
	visible => $$ (SELECT tenancy.is_partner()) OR state = (SELECT tenancy.state()) $$,
	writable => $$ state = (SELECT tenancy.state()) $$);
--> statement-breakpoint
SELECT tenancy.guard(of_cooperative,
	visible => format($$ (SELECT true FROM cooperatives.cooperative c WHERE c.id = %s.cooperative LIMIT 1) $$, of_cooperative),
	writable => format($$ (SELECT true FROM cooperatives.cooperative c
		WHERE c.id = %s.cooperative AND c.state = (SELECT tenancy.state()) LIMIT 1) $$, of_cooperative))
FROM unnest(ARRAY['cooperatives.reported_figure', 'cooperatives.member_count',
	'cooperatives.cooperative_status_change']::regclass[]) AS of_cooperative;
--> statement-breakpoint
-- Wider than what is shown: before a co-operative is dissolved, a bureau counts its memberships in federations of other states.
SELECT tenancy.guard('cooperatives.membership',
	visible => $$ (SELECT true FROM cooperatives.cooperative c WHERE c.id = membership.federation LIMIT 1)
		OR (SELECT true FROM cooperatives.cooperative c WHERE c.id = membership.member_cooperative LIMIT 1) $$,
	writable => kept, changeable => kept)
FROM (VALUES ($$ (SELECT true FROM cooperatives.cooperative c
	WHERE c.id = membership.federation AND c.state = (SELECT tenancy.state()) LIMIT 1) $$)) AS rule(kept);
--> statement-breakpoint
-- Whether a co-operative belongs to another within a period, directly or through federations of whatever state: a circle may close
-- over memberships of which no single bureau sees all. `union` drops what was reached before, so that the search ends even
-- over a circle.
CREATE FUNCTION cooperatives.belongs_to(cooperative text, of_federation text, within daterange) RETURNS boolean
LANGUAGE sql STABLE AS $$
	WITH RECURSIVE above(id) AS (
		SELECT cooperative COLLATE "C"
		UNION
		SELECT m.federation FROM cooperatives.membership m JOIN above ON m.member_cooperative = above.id
			WHERE daterange(m.from_day, m.to_day, '[]') && within
	)
	SELECT EXISTS (SELECT FROM above WHERE id = of_federation)
$$;
--> statement-breakpoint
SELECT tenancy.run_for_hub('cooperatives.belongs_to(text, text, daterange)');
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION cooperatives.belongs_to(text, text, daterange) TO PUBLIC;
--> statement-breakpoint
SELECT tenancy.guard('cooperatives.geographical_indication',
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => $$ (SELECT tenancy.state()) = ANY (states) $$);
--> statement-breakpoint
SELECT tenancy.fix_owner('cooperatives.geographical_indication', 'states');
--> statement-breakpoint
SELECT tenancy.guard(of_indication,
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => kept, changeable => kept)
FROM unnest(ARRAY['cooperatives.indication_application', 'cooperatives.authorised_user']::regclass[]) AS of_indication,
	format($$ (SELECT true FROM cooperatives.geographical_indication g
		WHERE g.id = %s.indication AND (SELECT tenancy.state()) = ANY (g.states) LIMIT 1) $$, of_indication) AS kept;
--> statement-breakpoint
SELECT tenancy.guard('cooperatives.indication_application_change',
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => $$ (SELECT true FROM cooperatives.indication_application a
		JOIN cooperatives.geographical_indication g ON g.id = a.indication
		WHERE a.id = indication_application_change.application AND (SELECT tenancy.state()) = ANY (g.states) LIMIT 1) $$);
--> statement-breakpoint
SELECT tenancy.guard('cooperatives.authorised_user_change',
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => $$ (SELECT true FROM cooperatives.authorised_user u
		JOIN cooperatives.geographical_indication g ON g.id = u.indication
		WHERE u.id = authorised_user_change.authorised_user AND (SELECT tenancy.state()) = ANY (g.states) LIMIT 1) $$);
--> statement-breakpoint
SELECT tenancy.guard_ledger('cooperatives');
