-- Every word of the search documents is kept in search_word, so that misspelt ones can be mended.
CREATE TRIGGER "cooperative_words_of_insert" AFTER INSERT ON "cooperatives"."cooperative"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "cooperative_words_of_update" AFTER UPDATE ON "cooperatives"."cooperative"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "geographical_indication_words_of_insert" AFTER INSERT ON "cooperatives"."geographical_indication"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "geographical_indication_words_of_update" AFTER UPDATE ON "cooperatives"."geographical_indication"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
