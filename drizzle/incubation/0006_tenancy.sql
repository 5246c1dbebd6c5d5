-- A bureau sees and keeps enrolments, registrations and bookings of its own state; a partner sees and moves on enrolments and
-- registrations that are its own, and no bookings. Centres, courses and sessions are for everybody to read. Known words are public.
--
-- The organisation of whoever asks, bureaus included: courses are kept by the organisation that gives them, whatever it is.
CREATE FUNCTION incubation.organization() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
	SELECT CASE WHEN tenancy.is_bureau() OR tenancy.is_partner() THEN nullif(current_setting('sangam.organization', true), '') END
$$;
--> statement-breakpoint
SELECT tenancy.guard('incubation.enrolment',
	visible => $$ state = (SELECT tenancy.state()) OR partner = (SELECT tenancy.partner()) $$,
	writable => $$ state = (SELECT tenancy.state()) OR partner = (SELECT tenancy.partner()) $$);
--> statement-breakpoint
SELECT tenancy.fix_owner('incubation.enrolment', 'state', 'partner');
--> statement-breakpoint
-- State and partner of a service are those of its enrolment.
SELECT tenancy.guard('incubation.enrolment_service',
	visible => $$ state = (SELECT tenancy.state()) OR partner = (SELECT tenancy.partner()) $$,
	writable => $$ (SELECT true FROM incubation.enrolment e WHERE e.id = enrolment_service.enrolment
		AND e.state = enrolment_service.state AND e.partner = enrolment_service.partner LIMIT 1) $$);
--> statement-breakpoint
SELECT tenancy.fix_owner('incubation.enrolment_service', 'enrolment', 'state', 'partner');
--> statement-breakpoint
SELECT tenancy.guard('incubation.service_change',
	visible => $$ (SELECT true FROM incubation.enrolment e WHERE e.id = service_change.enrolment LIMIT 1) $$,
	writable => $$ (SELECT true FROM incubation.enrolment e WHERE e.id = service_change.enrolment LIMIT 1) $$);
--> statement-breakpoint
SELECT tenancy.guard(counter,
	visible => $$ state = (SELECT tenancy.state()) OR partner = (SELECT tenancy.partner()) $$,
	writable => 'false', changeable => 'false')
FROM unnest(ARRAY['incubation.service_count', 'incubation.service_count_by_day',
	'incubation.service_count_change']::regclass[]) AS counter;
--> statement-breakpoint
-- Wider than what is shown: levels under an MoU are for who sees the MoU, which is known to its own subgraph only.
SELECT tenancy.guard('incubation.service_level',
	visible => $$ state = (SELECT tenancy.state()) OR (SELECT tenancy.is_partner())
		OR mou IS NOT NULL AND (SELECT tenancy.is_bureau()) $$,
	writable => $$ state = (SELECT tenancy.state()) $$,
	changeable => $$ state = (SELECT tenancy.state()) $$);
--> statement-breakpoint
SELECT tenancy.guard('incubation.facility_centre',
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => $$ state = (SELECT tenancy.state()) $$);
--> statement-breakpoint
SELECT tenancy.fix_owner('incubation.facility_centre', 'state');
--> statement-breakpoint
SELECT tenancy.guard('incubation.facility_offering',
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => kept, changeable => kept)
FROM (VALUES ($$ (SELECT true FROM incubation.facility_centre c
	WHERE c.id = facility_offering.centre AND c.state = (SELECT tenancy.state()) LIMIT 1) $$)) AS rule(kept);
--> statement-breakpoint
SELECT tenancy.guard('incubation.facility_figure',
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => 'false', changeable => 'false');
--> statement-breakpoint
SELECT tenancy.guard('incubation.facility_booking',
	visible => $$ state = (SELECT tenancy.state()) $$,
	writable => $$ state = (SELECT tenancy.state()) AND (SELECT true FROM incubation.facility_centre c
		WHERE c.id = facility_booking.centre AND c.state = (SELECT tenancy.state()) LIMIT 1) $$);
--> statement-breakpoint
-- What bookings hold of offerings at some moment of a time, and nothing else of them: what is free is for everybody to know.
CREATE FUNCTION incubation.places_held(
	of_centres text[], of_offerings text[], from_time timestamptz, to_time timestamptz
) RETURNS TABLE (centre text, offering text, starts_at timestamptz, ends_at timestamptz, places integer)
LANGUAGE sql STABLE AS $$
	SELECT b.centre, b.offering, b.starts_at, b.ends_at, b.places
	FROM incubation.facility_booking AS b
	JOIN (SELECT DISTINCT * FROM unnest(of_centres, of_offerings)) AS wanted(centre, offering)
		ON b.centre = wanted.centre AND b.offering = wanted.offering
	WHERE b.status <> 'CANCELLED' AND b.starts_at < to_time AND b.starts_at > from_time - interval '744 hours'
		AND b.ends_at > from_time
$$;
--> statement-breakpoint
SELECT tenancy.run_for_hub('incubation.places_held(text[], text[], timestamptz, timestamptz)');
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION incubation.places_held(text[], text[], timestamptz, timestamptz) TO PUBLIC;
--> statement-breakpoint
SELECT tenancy.guard('incubation.training_programme',
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => $$ organization = (SELECT incubation.organization()) $$);
--> statement-breakpoint
SELECT tenancy.fix_owner('incubation.training_programme', 'organization');
--> statement-breakpoint
SELECT tenancy.guard('incubation.training_session',
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => $$ state = (SELECT tenancy.state()) OR (SELECT true FROM incubation.training_programme p
		WHERE p.id = training_session.training_programme AND p.organization = (SELECT incubation.organization()) LIMIT 1) $$);
--> statement-breakpoint
SELECT tenancy.fix_owner('incubation.training_session', 'state', 'training_programme');
--> statement-breakpoint
-- Wider than what is shown: who keeps a session counts who came to it, and with it cancels its registrations, whatever the state
-- of the sellers.
SELECT tenancy.guard('incubation.training_registration', visible => kept, writable => kept)
FROM (VALUES ($$ state = (SELECT tenancy.state()) OR partner = (SELECT tenancy.partner())
	OR (SELECT true FROM incubation.training_session s JOIN incubation.training_programme p ON p.id = s.training_programme
		WHERE s.id = training_registration.session
			AND (s.state = (SELECT tenancy.state()) OR p.organization = (SELECT incubation.organization())) LIMIT 1) $$)) AS rule(kept);
--> statement-breakpoint
SELECT tenancy.fix_owner('incubation.training_registration', 'state', 'partner', 'session', 'training_programme');
--> statement-breakpoint
-- The subject is a centre, a session, a booking or a registration.
SELECT tenancy.guard('incubation.status_change',
	visible => $$ (SELECT true FROM incubation.facility_centre c WHERE c.id = status_change.subject LIMIT 1)
		OR (SELECT true FROM incubation.training_session s WHERE s.id = status_change.subject LIMIT 1)
		OR (SELECT true FROM incubation.facility_booking b WHERE b.id = status_change.subject LIMIT 1)
		OR (SELECT true FROM incubation.training_registration r WHERE r.id = status_change.subject LIMIT 1) $$,
	writable => $$ (SELECT true FROM incubation.facility_centre c
			WHERE c.id = status_change.subject AND c.state = (SELECT tenancy.state()) LIMIT 1)
		OR (SELECT true FROM incubation.training_session s JOIN incubation.training_programme p ON p.id = s.training_programme
			WHERE s.id = status_change.subject
				AND (s.state = (SELECT tenancy.state()) OR p.organization = (SELECT incubation.organization())) LIMIT 1)
		OR (SELECT true FROM incubation.facility_booking b WHERE b.id = status_change.subject LIMIT 1)
		OR (SELECT true FROM incubation.training_registration r WHERE r.id = status_change.subject LIMIT 1) $$);
--> statement-breakpoint
-- Counters, and checks of what others hold, see all.
SELECT tenancy.run_for_hub(keeping)
FROM unnest(ARRAY['incubation.fold_service_counts()', 'incubation.count_services()', 'incubation.count_registrations()',
	'incubation.most_places_held(text, text, timestamptz, timestamptz)', 'incubation.keep_bookings_within_capacity()',
	'incubation.keep_capacity_above_bookings()']::regprocedure[]) AS keeping;
--> statement-breakpoint
SELECT tenancy.guard_ledger('incubation');
