-- A bureau sees and keeps the MoUs of its own state, and sees those that cover it once they are shared; a partner sees those that
-- it is party to once they are shared. What hangs at an MoU is seen with it. Organisations and programmes are for everybody to
-- read; known words are public.
--
-- Whether an organisation is party to an MoU, for the rule of MoUs: one that read the parties would ask for itself again.
CREATE FUNCTION partners.is_party(to_mou text, asking text) RETURNS boolean LANGUAGE sql STABLE COST 1000 AS $$
	SELECT EXISTS (SELECT FROM partners.mou_party WHERE mou = to_mou AND organization = asking)
$$;
--> statement-breakpoint
SELECT tenancy.run_for_hub('partners.is_party(text, text)');
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION partners.is_party(text, text) TO PUBLIC;
--> statement-breakpoint
SELECT tenancy.guard('partners.mou',
	visible => $$ state = (SELECT tenancy.state())
		OR shared AND (states @> ARRAY[(SELECT tenancy.state())]
			OR (SELECT tenancy.is_partner()) AND partners.is_party(id, (SELECT tenancy.partner()))) $$,
	writable => $$ state = (SELECT tenancy.state()) $$);
--> statement-breakpoint
SELECT tenancy.fix_owner('partners.mou', 'state');
--> statement-breakpoint
-- Wider than what is shown: the history of an MoU, which whoever sees it may see from its draft on, has snapshots beside it.
SELECT tenancy.guard(of_mou,
	visible => format($$ (SELECT true FROM partners.mou m WHERE m.id = %s.mou LIMIT 1) $$, of_mou),
	writable => kept, changeable => kept)
FROM unnest(ARRAY['partners.mou_party', 'partners.mou_person', 'partners.mou_cooperative', 'partners.mou_target',
	'partners.mou_target_district', 'partners.mou_version', 'partners.obligation', 'partners.milestone_report',
	'partners.achievement_report']::regclass[]) AS of_mou,
	format($$ (SELECT true FROM partners.mou m
		WHERE m.id = %s.mou AND m.state = (SELECT tenancy.state()) LIMIT 1) $$, of_mou) AS kept;
--> statement-breakpoint
SELECT tenancy.guard('partners.milestone',
	visible => $$ (SELECT true FROM partners.obligation o WHERE o.id = milestone.obligation LIMIT 1) $$,
	writable => kept, changeable => kept)
FROM (VALUES ($$ (SELECT true FROM partners.obligation o JOIN partners.mou m ON m.id = o.mou
	WHERE o.id = milestone.obligation AND m.state = (SELECT tenancy.state()) LIMIT 1) $$)) AS rule(kept);
--> statement-breakpoint
-- Amendments are shared as MoUs are; terms and documents of one are seen with it.
SELECT tenancy.guard('partners.mou_amendment',
	visible => $$ state = (SELECT tenancy.state())
		OR shared AND (SELECT true FROM partners.mou m WHERE m.id = mou_amendment.mou LIMIT 1) $$,
	writable => kept, changeable => kept)
FROM (VALUES ($$ state = (SELECT tenancy.state()) AND (SELECT true FROM partners.mou m
	WHERE m.id = mou_amendment.mou AND m.state = (SELECT tenancy.state()) LIMIT 1) $$)) AS rule(kept);
--> statement-breakpoint
SELECT tenancy.guard(of_amendment,
	visible => format($$ (SELECT true FROM partners.mou_amendment a WHERE a.id = %s.amendment LIMIT 1) $$, of_amendment),
	writable => format($$ (SELECT true FROM partners.mou_amendment a
		WHERE a.id = %s.amendment AND a.state = (SELECT tenancy.state()) LIMIT 1) $$, of_amendment))
FROM unnest(ARRAY['partners.mou_amendment_change', 'partners.mou_amendment_signature']::regclass[]) AS of_amendment;
--> statement-breakpoint
SELECT tenancy.guard('partners.mou_terms',
	visible => $$ number = 1 AND (SELECT true FROM partners.mou m WHERE m.id = mou_terms.mou LIMIT 1)
		OR (SELECT true FROM partners.mou_amendment a WHERE a.mou = mou_terms.mou AND a.number = mou_terms.number LIMIT 1) $$,
	writable => $$ (SELECT true FROM partners.mou m
		WHERE m.id = mou_terms.mou AND m.state = (SELECT tenancy.state()) LIMIT 1) $$);
--> statement-breakpoint
SELECT tenancy.guard('partners.mou_document',
	visible => $$ (SELECT true FROM partners.mou m WHERE m.id = mou_document.mou LIMIT 1) AND (amendment IS NULL
		OR (SELECT true FROM partners.mou_amendment a WHERE a.id = mou_document.amendment LIMIT 1)) $$,
	writable => kept, changeable => kept)
FROM (VALUES ($$ (SELECT true FROM partners.mou m
	WHERE m.id = mou_document.mou AND m.state = (SELECT tenancy.state()) LIMIT 1) $$)) AS rule(kept);
--> statement-breakpoint
SELECT tenancy.guard('partners.reported_figure',
	visible => $$ (SELECT true FROM partners.organization o WHERE o.id = reported_figure.subject LIMIT 1)
		OR (SELECT true FROM partners.programme p WHERE p.id = reported_figure.subject LIMIT 1)
		OR (SELECT true FROM partners.mou m WHERE m.id = reported_figure.subject LIMIT 1) $$,
	writable => kept, changeable => kept)
FROM (VALUES ($$ (SELECT true FROM partners.mou m
	WHERE m.id = reported_figure.subject AND m.state = (SELECT tenancy.state()) LIMIT 1) $$)) AS rule(kept);
--> statement-breakpoint
SELECT tenancy.guard('partners.reference_counter',
	visible => $$ state = (SELECT tenancy.state()) $$,
	writable => $$ state = (SELECT tenancy.state()) $$);
--> statement-breakpoint
SELECT tenancy.guard(register,
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => 'false', changeable => 'false')
FROM unnest(ARRAY['partners.organization', 'partners.programme']::regclass[]) AS register;
--> statement-breakpoint
SELECT tenancy.guard_ledger('partners');
