-- What was done to a fund or an application, what was received and how it was appraised is evidence: nobody, this application
-- included, alters or removes it.
CREATE FUNCTION "finance"."refuse_change_of_evidence"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'finance.% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "change_append_only" BEFORE UPDATE OR DELETE ON "finance"."change"
	FOR EACH STATEMENT EXECUTE FUNCTION "finance"."refuse_change_of_evidence"();
--> statement-breakpoint
CREATE TRIGGER "fund_receipt_append_only" BEFORE UPDATE OR DELETE ON "finance"."fund_receipt"
	FOR EACH STATEMENT EXECUTE FUNCTION "finance"."refuse_change_of_evidence"();
--> statement-breakpoint
CREATE TRIGGER "fund_appraisal_append_only" BEFORE UPDATE OR DELETE ON "finance"."fund_appraisal"
	FOR EACH STATEMENT EXECUTE FUNCTION "finance"."refuse_change_of_evidence"();
