-- Campaigns, policies, indicators and what was counted are for everybody to read; a bureau keeps those of its own state, and those
-- of no state are the hub's. Known words are public.
SELECT tenancy.guard(of_state,
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => $$ state = (SELECT tenancy.state()) $$,
	changeable => $$ state = (SELECT tenancy.state()) $$)
FROM unnest(ARRAY['outcomes.campaign', 'outcomes.policy', 'outcomes.indicator']::regclass[]) AS of_state;
--> statement-breakpoint
SELECT tenancy.guard(of_campaign,
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => own, changeable => own)
FROM unnest(ARRAY['outcomes.campaign_allocation', 'outcomes.reported_crossing']::regclass[]) AS of_campaign,
	format($$ (SELECT true FROM outcomes.campaign c
		WHERE c.id = %s.campaign AND c.state = (SELECT tenancy.state()) LIMIT 1) $$, of_campaign) AS own;
--> statement-breakpoint
-- The subject is a campaign or a policy.
SELECT tenancy.guard(of_undertaking,
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => own, changeable => own)
FROM unnest(ARRAY['outcomes.target', 'outcomes.reported_figure']::regclass[]) AS of_undertaking,
	format($$ (SELECT true FROM outcomes.campaign c
			WHERE c.id = %1$s.subject AND c.state = (SELECT tenancy.state()) LIMIT 1)
		OR (SELECT true FROM outcomes.policy p
			WHERE p.id = %1$s.subject AND p.state = (SELECT tenancy.state()) LIMIT 1) $$, of_undertaking) AS own;
--> statement-breakpoint
SELECT tenancy.guard('outcomes.indicator_value',
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => own, changeable => own)
FROM (VALUES ($$ (SELECT true FROM outcomes.indicator i
	WHERE i.id = indicator_value.indicator AND i.state = (SELECT tenancy.state()) LIMIT 1) $$)) AS rule(own);
--> statement-breakpoint
-- Counted by the hub as events come in.
SELECT tenancy.guard(sums,
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => 'false', changeable => 'false')
FROM unnest(ARRAY['outcomes.registration_day', 'outcomes.registration_sector_day']::regclass[]) AS sums;
--> statement-breakpoint
SELECT tenancy.guard(internal, visible => 'false', writable => 'false')
FROM unnest(ARRAY['outcomes.counted_enterprise', 'outcomes.event_position']::regclass[]) AS internal;
--> statement-breakpoint
SELECT tenancy.guard_ledger('outcomes');
--> statement-breakpoint
-- The history of a record is its audit rows, for the bureau of its state.
CREATE POLICY tenants_history ON outcomes.audit FOR SELECT USING (state = (SELECT tenancy.state()));
