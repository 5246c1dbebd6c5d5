-- What was said, offered, spent and decided is evidence: nobody, this application included, alters or removes it.
CREATE FUNCTION "trade"."refuse_change_of_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'trade.% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "status_change_append_only" BEFORE UPDATE OR DELETE ON "trade"."status_change"
	FOR EACH ROW EXECUTE FUNCTION "trade"."refuse_change_of_history"();
--> statement-breakpoint
CREATE TRIGGER "enquiry_message_append_only" BEFORE UPDATE OR DELETE ON "trade"."enquiry_message"
	FOR EACH ROW EXECUTE FUNCTION "trade"."refuse_change_of_history"();
--> statement-breakpoint
CREATE TRIGGER "quote_revision_append_only" BEFORE UPDATE OR DELETE ON "trade"."quote_revision"
	FOR EACH ROW EXECUTE FUNCTION "trade"."refuse_change_of_history"();
--> statement-breakpoint
CREATE TRIGGER "quote_line_append_only" BEFORE UPDATE OR DELETE ON "trade"."quote_line"
	FOR EACH ROW EXECUTE FUNCTION "trade"."refuse_change_of_history"();
--> statement-breakpoint
CREATE TRIGGER "spending_append_only" BEFORE UPDATE OR DELETE ON "trade"."spending"
	FOR EACH ROW EXECUTE FUNCTION "trade"."refuse_change_of_history"();
--> statement-breakpoint
-- Counts of a portal are read all the time and must not be a scan of its rows: they are kept beside them, by statement and
-- in the transaction of the change. Counters are taken in the order of their keys, so that two writers wait and no more.
CREATE FUNCTION "trade"."count_registrations"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'INSERT' THEN
		INSERT INTO "trade"."registration_counter" AS kept ("portal", "centre", "status", "count", "synthetic")
			SELECT "portal", "centre", "status", count(*), count(*) FILTER (WHERE "synthetic") FROM fresh
			GROUP BY "portal", "centre", "status" ORDER BY "portal", "centre", "status"
			ON CONFLICT ("portal", "centre", "status") DO UPDATE
				SET "count" = kept."count" + excluded."count", "synthetic" = kept."synthetic" + excluded."synthetic";
	ELSE
		INSERT INTO "trade"."registration_counter" AS kept ("portal", "centre", "status", "count", "synthetic")
			SELECT "portal", "centre", "status", sum(sign), coalesce(sum(sign) FILTER (WHERE "synthetic"), 0)
			FROM (SELECT 1 AS sign, fresh.* FROM fresh UNION ALL SELECT -1, stale.* FROM stale) AS moved
			GROUP BY "portal", "centre", "status"
			HAVING sum(sign) <> 0 OR coalesce(sum(sign) FILTER (WHERE "synthetic"), 0) <> 0
			ORDER BY "portal", "centre", "status"
			ON CONFLICT ("portal", "centre", "status") DO UPDATE
				SET "count" = kept."count" + excluded."count", "synthetic" = kept."synthetic" + excluded."synthetic";
	END IF;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "registration_count_of_insert" AFTER INSERT ON "trade"."registration"
	REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "trade"."count_registrations"();
--> statement-breakpoint
CREATE TRIGGER "registration_count_of_update" AFTER UPDATE ON "trade"."registration"
	REFERENCING OLD TABLE AS stale NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "trade"."count_registrations"();
--> statement-breakpoint
CREATE FUNCTION "trade"."count_enquiries"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'INSERT' THEN
		INSERT INTO "trade"."enquiry_counter" AS kept ("portal", "status", "count", "abroad", "synthetic")
			SELECT "portal", "status", count(*), count(*) FILTER (WHERE "buyer_country" <> 'IN'), count(*) FILTER (WHERE "synthetic")
			FROM fresh GROUP BY "portal", "status" ORDER BY "portal", "status"
			ON CONFLICT ("portal", "status") DO UPDATE SET "count" = kept."count" + excluded."count",
				"abroad" = kept."abroad" + excluded."abroad", "synthetic" = kept."synthetic" + excluded."synthetic";
	ELSE
		INSERT INTO "trade"."enquiry_counter" AS kept ("portal", "status", "count", "abroad", "synthetic")
			SELECT "portal", "status", sum(sign), coalesce(sum(sign) FILTER (WHERE "buyer_country" <> 'IN'), 0),
				coalesce(sum(sign) FILTER (WHERE "synthetic"), 0)
			FROM (SELECT 1 AS sign, fresh.* FROM fresh UNION ALL SELECT -1, stale.* FROM stale) AS moved
			GROUP BY "portal", "status"
			HAVING sum(sign) <> 0 OR coalesce(sum(sign) FILTER (WHERE "buyer_country" <> 'IN'), 0) <> 0
				OR coalesce(sum(sign) FILTER (WHERE "synthetic"), 0) <> 0
			ORDER BY "portal", "status"
			ON CONFLICT ("portal", "status") DO UPDATE SET "count" = kept."count" + excluded."count",
				"abroad" = kept."abroad" + excluded."abroad", "synthetic" = kept."synthetic" + excluded."synthetic";
	END IF;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "enquiry_count_of_insert" AFTER INSERT ON "trade"."enquiry"
	REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "trade"."count_enquiries"();
--> statement-breakpoint
CREATE TRIGGER "enquiry_count_of_update" AFTER UPDATE ON "trade"."enquiry"
	REFERENCING OLD TABLE AS stale NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "trade"."count_enquiries"();
--> statement-breakpoint
CREATE FUNCTION "trade"."count_deals"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'INSERT' THEN
		INSERT INTO "trade"."deal_counter" AS kept ("portal", "status", "currency", "count", "value", "synthetic")
			SELECT "portal", "status", "currency", count(*), sum("value"), count(*) FILTER (WHERE "synthetic")
			FROM fresh GROUP BY "portal", "status", "currency" ORDER BY "portal", "status", "currency"
			ON CONFLICT ("portal", "status", "currency") DO UPDATE SET "count" = kept."count" + excluded."count",
				"value" = kept."value" + excluded."value", "synthetic" = kept."synthetic" + excluded."synthetic";
	ELSE
		INSERT INTO "trade"."deal_counter" AS kept ("portal", "status", "currency", "count", "value", "synthetic")
			SELECT "portal", "status", "currency", sum(sign), sum(sign * "value"),
				coalesce(sum(sign) FILTER (WHERE "synthetic"), 0)
			FROM (SELECT 1 AS sign, fresh.* FROM fresh UNION ALL SELECT -1, stale.* FROM stale) AS moved
			GROUP BY "portal", "status", "currency"
			HAVING sum(sign) <> 0 OR sum(sign * "value") <> 0 OR coalesce(sum(sign) FILTER (WHERE "synthetic"), 0) <> 0
			ORDER BY "portal", "status", "currency"
			ON CONFLICT ("portal", "status", "currency") DO UPDATE SET "count" = kept."count" + excluded."count",
				"value" = kept."value" + excluded."value", "synthetic" = kept."synthetic" + excluded."synthetic";
	END IF;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "deal_count_of_insert" AFTER INSERT ON "trade"."deal"
	REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "trade"."count_deals"();
--> statement-breakpoint
CREATE TRIGGER "deal_count_of_update" AFTER UPDATE ON "trade"."deal"
	REFERENCING OLD TABLE AS stale NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION "trade"."count_deals"();
--> statement-breakpoint
-- Every word of the search documents is kept in search_word, so that misspelt ones can be mended.
CREATE TRIGGER "portal_words_of_insert" AFTER INSERT ON "trade"."portal"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "portal_words_of_update" AFTER UPDATE ON "trade"."portal"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "portal_page_words_of_insert" AFTER INSERT ON "trade"."portal_page"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "portal_page_words_of_update" AFTER UPDATE ON "trade"."portal_page"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "enquiry_words_of_insert" AFTER INSERT ON "trade"."enquiry"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "enquiry_words_of_update" AFTER UPDATE ON "trade"."enquiry"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "trade_fair_words_of_insert" AFTER INSERT ON "trade"."trade_fair"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
--> statement-breakpoint
CREATE TRIGGER "trade_fair_words_of_update" AFTER UPDATE ON "trade"."trade_fair"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.learn_words();
