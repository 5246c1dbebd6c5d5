-- Every word of the search documents is kept in search_word, so that misspelt ones can be mended.
CREATE TRIGGER "campaign_words_of_insert" AFTER INSERT ON "outcomes"."campaign"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "campaign_words_of_update" AFTER UPDATE ON "outcomes"."campaign"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "policy_words_of_insert" AFTER INSERT ON "outcomes"."policy"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "policy_words_of_update" AFTER UPDATE ON "outcomes"."policy"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "indicator_words_of_insert" AFTER INSERT ON "outcomes"."indicator"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "indicator_words_of_update" AFTER UPDATE ON "outcomes"."indicator"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
-- What sources report is evidence: nobody, this application included, alters or removes it. A correction is a row of its own.
CREATE FUNCTION "outcomes"."refuse_change_of_reports"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "indicator_value_append_only" BEFORE UPDATE OR DELETE ON "outcomes"."indicator_value"
	FOR EACH ROW EXECUTE FUNCTION "outcomes"."refuse_change_of_reports"();
--> statement-breakpoint
CREATE TRIGGER "reported_figure_append_only" BEFORE UPDATE OR DELETE ON "outcomes"."reported_figure"
	FOR EACH ROW EXECUTE FUNCTION "outcomes"."refuse_change_of_reports"();
--> statement-breakpoint
CREATE TRIGGER "reported_crossing_append_only" BEFORE UPDATE OR DELETE ON "outcomes"."reported_crossing"
	FOR EACH ROW EXECUTE FUNCTION "outcomes"."refuse_change_of_reports"();
