-- Portals, fairs and schemes of assistance are for everybody to read. A bureau sees and keeps what is of its own state; a partner
-- sees what is public, what is of a portal that it operates, what is addressed to it and what it leads. Known words are public.
SELECT tenancy.guard(of_state,
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => $$ state = (SELECT tenancy.state()) $$,
	changeable => $$ state = (SELECT tenancy.state()) $$)
FROM unnest(ARRAY['trade.portal', 'trade.trade_fair']::regclass[]) AS of_state;
--> statement-breakpoint
SELECT tenancy.guard('trade.portal_domain',
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => own, changeable => own)
FROM (VALUES ($$ (SELECT true FROM trade.portal p
	WHERE p.id = portal_domain.portal AND p.state = (SELECT tenancy.state()) LIMIT 1) $$)) AS rule(own);
--> statement-breakpoint
-- Registers that only the hub fills, and counts that triggers keep: who is on a portal is public, how many are too.
SELECT tenancy.guard(kept,
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => 'false', changeable => 'false')
FROM unnest(ARRAY['trade.portal_figure', 'trade.assistance_scheme', 'trade.registration_counter']::regclass[]) AS kept;
--> statement-breakpoint
SELECT tenancy.guard(counter,
	visible => format($$ (SELECT true FROM trade.portal p WHERE p.id = %s.portal
		AND (p.state = (SELECT tenancy.state()) OR p.operator = (SELECT tenancy.partner())) LIMIT 1) $$, counter),
	writable => 'false', changeable => 'false')
FROM unnest(ARRAY['trade.enquiry_counter', 'trade.deal_counter']::regclass[]) AS counter;
--> statement-breakpoint
SELECT tenancy.run_for_hub(counting)
FROM unnest(ARRAY['trade.count_registrations()', 'trade.count_enquiries()', 'trade.count_deals()']::regprocedure[]) AS counting;
--> statement-breakpoint
-- Whether a row says of its portal what is so: by state and operator it is seen, and by the portal it is counted.
CREATE FUNCTION trade.is_of_portal(portal_id text, of_state text, of_operator text) RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT EXISTS (SELECT FROM trade.portal WHERE id = portal_id AND state = of_state AND operator = of_operator)
$$;
--> statement-breakpoint
SELECT tenancy.guard('trade.registration',
	visible => $$ state = (SELECT tenancy.state())
		OR (SELECT tenancy.is_partner()) AND (status = 'ACTIVE' OR operator = (SELECT tenancy.partner())) $$,
	writable => $$ state = (SELECT tenancy.state()) AND trade.is_of_portal(portal, state, operator) $$);
--> statement-breakpoint
SELECT tenancy.guard('trade.portal_page',
	visible => $$ state = (SELECT tenancy.state()) OR (SELECT tenancy.is_partner()) AND (operator = (SELECT tenancy.partner())
		OR status = 'PUBLISHED' AND registration_status = 'ACTIVE' AND product_status = 'PUBLISHED' AND enterprise_status = 'ACTIVE') $$,
	writable => $$ state = (SELECT tenancy.state()) AND trade.is_of_portal(portal, state, operator) AND (
		SELECT true FROM trade.registration r WHERE r.id = portal_page.registration AND r.portal = portal_page.portal LIMIT 1) $$);
--> statement-breakpoint
SELECT tenancy.guard(deed,
	visible => $$ state = (SELECT tenancy.state()) OR operator = (SELECT tenancy.partner()) OR addressee = (SELECT tenancy.partner()) $$,
	writable => $$ state = (SELECT tenancy.state()) AND trade.is_of_portal(portal, state, operator) $$ || link)
FROM (VALUES ('trade.enquiry'::regclass, ''),
	('trade.quote', $$ AND (SELECT true FROM trade.enquiry e WHERE e.id = quote.enquiry AND e.portal = quote.portal LIMIT 1) $$),
	('trade.deal', $$ AND (SELECT true FROM trade.quote q
		WHERE q.id = deal.quote AND q.portal = deal.portal AND q.enquiry = deal.enquiry LIMIT 1) $$)) AS rule(deed, link);
--> statement-breakpoint
SELECT tenancy.guard('trade.enquiry_message',
	visible => $$ (SELECT true FROM trade.enquiry e WHERE e.id = enquiry_message.enquiry LIMIT 1) $$,
	writable => $$ (SELECT true FROM trade.enquiry e
		WHERE e.id = enquiry_message.enquiry AND e.state = (SELECT tenancy.state()) LIMIT 1) $$);
--> statement-breakpoint
SELECT tenancy.guard(of_quote,
	visible => format($$ (SELECT true FROM trade.quote q WHERE q.id = %s.quote LIMIT 1) $$, of_quote),
	writable => format($$ (SELECT true FROM trade.quote q
		WHERE q.id = %s.quote AND q.state = (SELECT tenancy.state()) LIMIT 1) $$, of_quote))
FROM unnest(ARRAY['trade.quote_revision', 'trade.quote_line']::regclass[]) AS of_quote;
--> statement-breakpoint
SELECT tenancy.guard(led,
	visible => $$ state = (SELECT tenancy.state()) OR led_by = (SELECT tenancy.partner()) $$,
	writable => $$ state = (SELECT tenancy.state()) $$)
FROM unnest(ARRAY['trade.delegation', 'trade.assistance']::regclass[]) AS led;
--> statement-breakpoint
SELECT tenancy.guard('trade.delegation_participant',
	visible => $$ (SELECT true FROM trade.delegation d WHERE d.id = delegation_participant.delegation LIMIT 1) $$,
	writable => $$ (SELECT true FROM trade.delegation d
		WHERE d.id = delegation_participant.delegation AND d.state = (SELECT tenancy.state()) LIMIT 1) $$);
--> statement-breakpoint
SELECT tenancy.guard('trade.spending',
	visible => $$ (SELECT true FROM trade.assistance a WHERE a.id = spending.assistance LIMIT 1) $$,
	writable => $$ (SELECT true FROM trade.assistance a
		WHERE a.id = spending.assistance AND a.state = (SELECT tenancy.state()) LIMIT 1) $$);
--> statement-breakpoint
-- The history of every record that has one, told apart by the prefix of its id.
SELECT tenancy.guard('trade.status_change',
	visible => format('CASE split_part(subject, %L, 1) %s END', '_', string_agg(format(
		$$ WHEN %L THEN (SELECT true FROM trade.%I r WHERE r.id = status_change.subject LIMIT 1) $$, prefix, record), '')),
	writable => format('CASE split_part(subject, %L, 1) %s END', '_', string_agg(format(
		$$ WHEN %L THEN (SELECT true FROM trade.%I r
			WHERE r.id = status_change.subject AND r.state = (SELECT tenancy.state()) LIMIT 1) $$, prefix, record), '')))
FROM (VALUES ('ptl', 'portal'), ('preg', 'registration'), ('page', 'portal_page'), ('enq', 'enquiry'), ('quo', 'quote'),
	('deal', 'deal'), ('fair', 'trade_fair'), ('dlg', 'delegation'), ('tas', 'assistance')) AS kind(prefix, record);
--> statement-breakpoint
SELECT tenancy.guard('trade.event_position', visible => 'false', writable => 'false');
--> statement-breakpoint
SELECT tenancy.guard_ledger('trade');
