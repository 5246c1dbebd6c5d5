CREATE TABLE "enterprises"."registration_count" (
	"district" text collate "C" NOT NULL,
	"span" text NOT NULL,
	"day" date NOT NULL,
	"state" text collate "C" NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "registration_count_pk" PRIMARY KEY("district","span","day")
);
--> statement-breakpoint
CREATE INDEX "registration_count_state" ON "enterprises"."registration_count" USING btree ("state","span","day","count");--> statement-breakpoint
-- What a statement adds to the register and takes out of it, by district and day and by district and month. In the order of
-- the key, so that two statements at once wait for each other and never crosswise.
CREATE FUNCTION "enterprises"."count_registrations"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	upsert constant text := $q$
		INSERT INTO "enterprises"."registration_count" AS counted ("district", "span", "day", "state", "count")
		SELECT "district", "span", "day", min("state"), sum("n") FROM (%s) AS changes
		CROSS JOIN LATERAL (VALUES ('DAY', "registered_at"), ('MONTH', date_trunc('month', "registered_at"::timestamp)::date))
			AS spans("span", "day")
		GROUP BY "district", "span", "day" HAVING sum("n") <> 0 ORDER BY "district", "span", "day"
		ON CONFLICT ("district", "span", "day") DO UPDATE SET "count" = counted."count" + excluded."count"$q$;
	gained constant text := 'SELECT "district", "state", "registered_at", 1 AS "n" FROM gained';
	lost constant text := 'SELECT "district", "state", "registered_at", -1 AS "n" FROM lost';
BEGIN
	CASE TG_OP
		WHEN 'INSERT' THEN EXECUTE format(upsert, gained);
		WHEN 'DELETE' THEN EXECUTE format(upsert, lost);
		ELSE EXECUTE format(upsert, gained || ' UNION ALL ' || lost);
	END CASE;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "enterprise_counts_of_insert" AFTER INSERT ON "enterprises"."enterprise"
	REFERENCING NEW TABLE AS gained FOR EACH STATEMENT EXECUTE FUNCTION "enterprises"."count_registrations"();
--> statement-breakpoint
CREATE TRIGGER "enterprise_counts_of_update" AFTER UPDATE ON "enterprises"."enterprise"
	REFERENCING NEW TABLE AS gained OLD TABLE AS lost FOR EACH STATEMENT EXECUTE FUNCTION "enterprises"."count_registrations"();
--> statement-breakpoint
CREATE TRIGGER "enterprise_counts_of_delete" AFTER DELETE ON "enterprises"."enterprise"
	REFERENCING OLD TABLE AS lost FOR EACH STATEMENT EXECUTE FUNCTION "enterprises"."count_registrations"();
--> statement-breakpoint
INSERT INTO "enterprises"."registration_count" ("district", "span", "day", "state", "count")
SELECT "district", "span", "day", min("state"), count(*) FROM "enterprises"."enterprise"
CROSS JOIN LATERAL (VALUES ('DAY', "registered_at"), ('MONTH', date_trunc('month', "registered_at"::timestamp)::date))
	AS spans("span", "day")
GROUP BY "district", "span", "day";
