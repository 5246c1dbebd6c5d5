-- Misspelt names: trigram similarity and its index classes.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
-- Periods that must not overlap: exclusion constraints over an id and a range of dates.
CREATE EXTENSION IF NOT EXISTS btree_gist;
