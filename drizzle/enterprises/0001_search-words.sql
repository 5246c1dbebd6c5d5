-- Every word of the search documents is kept in search_word, so that misspelt ones can be mended.
CREATE TRIGGER "enterprise_words_of_insert" AFTER INSERT ON "enterprises"."enterprise"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "enterprise_words_of_update" AFTER UPDATE ON "enterprises"."enterprise"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
