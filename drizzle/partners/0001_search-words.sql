-- Every word of the search documents is kept in search_word, so that misspelt ones can be mended.
CREATE TRIGGER "organization_words_of_insert" AFTER INSERT ON "partners"."organization"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "organization_words_of_update" AFTER UPDATE ON "partners"."organization"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "programme_words_of_insert" AFTER INSERT ON "partners"."programme"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "programme_words_of_update" AFTER UPDATE ON "partners"."programme"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "mou_words_of_insert" AFTER INSERT ON "partners"."mou"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "mou_words_of_update" AFTER UPDATE ON "partners"."mou"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
