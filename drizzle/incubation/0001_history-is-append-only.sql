-- What was changed on a service is evidence: nobody, this application included, alters or removes it.
CREATE FUNCTION "incubation"."refuse_change_of_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'incubation.service_change is append-only' USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "service_change_append_only" BEFORE UPDATE OR DELETE ON "incubation"."service_change"
	FOR EACH ROW EXECUTE FUNCTION "incubation"."refuse_change_of_history"();
