-- Every word of the search documents is kept in search_word, so that misspelt ones can be mended.
CREATE TRIGGER "facility_centre_words_of_insert" AFTER INSERT ON "incubation"."facility_centre"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "facility_centre_words_of_update" AFTER UPDATE ON "incubation"."facility_centre"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "facility_offering_words_of_insert" AFTER INSERT ON "incubation"."facility_offering"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "facility_offering_words_of_update" AFTER UPDATE ON "incubation"."facility_offering"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "training_programme_words_of_insert" AFTER INSERT ON "incubation"."training_programme"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "training_programme_words_of_update" AFTER UPDATE ON "incubation"."training_programme"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
