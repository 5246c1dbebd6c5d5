-- Every word of the search documents is kept in search_word, so that misspelt ones can be mended.
CREATE TRIGGER "product_words_of_insert" AFTER INSERT ON "catalogue"."product"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "product_words_of_update" AFTER UPDATE ON "catalogue"."product"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "listing_words_of_insert" AFTER INSERT ON "catalogue"."listing"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "listing_words_of_update" AFTER UPDATE ON "catalogue"."listing"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
