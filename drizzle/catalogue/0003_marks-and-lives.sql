CREATE TABLE "catalogue"."certificate_change" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"certificate" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"reason" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"organization" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "catalogue"."certificate" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"scheme" text collate "C" NOT NULL,
	"certificate_number" text NOT NULL,
	"product" text collate "C",
	"seller" text collate "C" NOT NULL,
	"subject" text collate "C" GENERATED ALWAYS AS (coalesce("product", "seller")) STORED NOT NULL,
	"state" text collate "C" NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"revoked_on" date,
	"revocation_reason" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "certificate_days" CHECK ("valid_from" <= "valid_to")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."event_position" (
	"consumer" text PRIMARY KEY NOT NULL,
	"transaction" "xid8" DEFAULT '0' NOT NULL,
	"sequence" bigint DEFAULT 0 NOT NULL,
	"moved_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue"."listing_change" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"listing" text collate "C" NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"reason" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"organization" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "catalogue"."listing_count" (
	"partner" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"district" text collate "C",
	"live" integer NOT NULL,
	"total" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue"."product_offer" (
	"product" text collate "C" NOT NULL,
	"partner" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"organization" text collate "C",
	CONSTRAINT "product_offer_pk" PRIMARY KEY("product","partner")
);
--> statement-breakpoint
-- What products had for certificates becomes certificates. Ids are of the graph's form: hexadecimal digits are among the letters
-- of a TypeID.
INSERT INTO "catalogue"."certificate"
	("id", "scheme", "certificate_number", "product", "seller", "state", "valid_from", "valid_to", "synthetic")
	SELECT 'crt_0' || substr(md5("product"."id" || '/' || old."scheme" || '/' || old."certificate_number"), 1, 25),
		old."scheme", old."certificate_number", old."product", "seller", "state", old."valid_from", old."valid_to", "synthetic"
	FROM "catalogue"."product_certification" AS old JOIN "catalogue"."product" ON "product"."id" = old."product"
	WHERE old."valid_to" IS NULL OR old."valid_to" >= old."valid_from";--> statement-breakpoint
INSERT INTO "catalogue"."certificate_change" ("certificate", "kind", "from_day", "to_day", "actor")
	SELECT "id", 'ISSUED', "valid_from", "valid_to", 'migration' FROM "catalogue"."certificate";--> statement-breakpoint
DROP TABLE "catalogue"."product_certification";--> statement-breakpoint
ALTER TABLE "catalogue"."attribute_definition" ADD COLUMN "code" text collate "C";--> statement-breakpoint
UPDATE "catalogue"."attribute_definition" SET "code" = upper(regexp_replace("name", '[^A-Za-z0-9]+', '_', 'g'));--> statement-breakpoint
ALTER TABLE "catalogue"."attribute_definition" ALTER COLUMN "code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "catalogue"."attribute_definition" ADD COLUMN "minimum" double precision;--> statement-breakpoint
ALTER TABLE "catalogue"."attribute_definition" ADD COLUMN "maximum" double precision;--> statement-breakpoint
ALTER TABLE "catalogue"."attribute_definition" ADD COLUMN "max_length" integer;--> statement-breakpoint
ALTER TABLE "catalogue"."certification_scheme" ADD COLUMN "subject" text DEFAULT 'PRODUCT' NOT NULL;--> statement-breakpoint
ALTER TABLE "catalogue"."listing_issue" ADD COLUMN "status" text DEFAULT 'OPEN' NOT NULL;--> statement-breakpoint
ALTER TABLE "catalogue"."listing_issue" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "catalogue"."listing_issue" ADD COLUMN "reported_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "catalogue"."listing_issue" ADD COLUMN "handled_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "catalogue"."listing_issue" ADD COLUMN "handled_by" text;--> statement-breakpoint
ALTER TABLE "catalogue"."listing_issue" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "catalogue"."product_attribute" ADD COLUMN "code" text collate "C";--> statement-breakpoint
UPDATE "catalogue"."product_attribute" SET "code" = upper(regexp_replace("name", '[^A-Za-z0-9]+', '_', 'g'));--> statement-breakpoint
ALTER TABLE "catalogue"."product_attribute" ALTER COLUMN "code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "catalogue"."product" ADD COLUMN "gi_authorisation" text collate "C";--> statement-breakpoint
ALTER TABLE "catalogue"."product" ADD COLUMN "gi_authorisation_version" integer;--> statement-breakpoint
ALTER TABLE "catalogue"."product" ADD COLUMN "gi_until" date;--> statement-breakpoint
ALTER TABLE "catalogue"."product" ADD COLUMN "offered_to_all" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "catalogue"."certificate_change" ADD CONSTRAINT "certificate_change_certificate_certificate_id_fk" FOREIGN KEY ("certificate") REFERENCES "catalogue"."certificate"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue"."certificate" ADD CONSTRAINT "certificate_scheme_certification_scheme_code_fk" FOREIGN KEY ("scheme") REFERENCES "catalogue"."certification_scheme"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue"."certificate" ADD CONSTRAINT "certificate_product_product_id_fk" FOREIGN KEY ("product") REFERENCES "catalogue"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue"."listing_change" ADD CONSTRAINT "listing_change_listing_listing_id_fk" FOREIGN KEY ("listing") REFERENCES "catalogue"."listing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue"."product_offer" ADD CONSTRAINT "product_offer_product_product_id_fk" FOREIGN KEY ("product") REFERENCES "catalogue"."product"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "certificate_change_certificate" ON "catalogue"."certificate_change" USING btree ("certificate","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "certificate_number" ON "catalogue"."certificate" USING btree ("scheme",lower("certificate_number"));--> statement-breakpoint
CREATE INDEX "certificate_product" ON "catalogue"."certificate" USING btree ("product");--> statement-breakpoint
CREATE INDEX "certificate_seller" ON "catalogue"."certificate" USING btree ("seller");--> statement-breakpoint
CREATE INDEX "certificate_end" ON "catalogue"."certificate" USING btree (coalesce("valid_to", '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "certificate_state_end" ON "catalogue"."certificate" USING btree ("state",coalesce("valid_to", '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "certificate_begin" ON "catalogue"."certificate" USING btree ("valid_from","id");--> statement-breakpoint
CREATE INDEX "certificate_updated" ON "catalogue"."certificate" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "listing_change_listing" ON "catalogue"."listing_change" USING btree ("listing","sequence");--> statement-breakpoint
CREATE INDEX "listing_count_partner" ON "catalogue"."listing_count" USING btree ("partner");--> statement-breakpoint
CREATE INDEX "product_offer_partner" ON "catalogue"."product_offer" USING btree ("partner","product");--> statement-breakpoint
CREATE UNIQUE INDEX "attribute_definition_code" ON "catalogue"."attribute_definition" USING btree ("category","code");--> statement-breakpoint
CREATE INDEX "listing_issue_unresolved" ON "catalogue"."listing_issue" USING btree ("listing","position") WHERE "status" <> 'RESOLVED';--> statement-breakpoint
CREATE INDEX "product_attribute_text" ON "catalogue"."product_attribute" USING btree ("code",lower("text"),"product") WHERE "text" is not null;--> statement-breakpoint
CREATE INDEX "product_attribute_number" ON "catalogue"."product_attribute" USING btree ("code","number","product") WHERE "number" is not null;--> statement-breakpoint
CREATE INDEX "product_attribute_boolean" ON "catalogue"."product_attribute" USING btree ("code","boolean","product") WHERE "boolean" is not null;--> statement-breakpoint
CREATE INDEX "product_gi_authorisation" ON "catalogue"."product" USING btree ("gi_authorisation") WHERE "gi_authorisation" is not null;--> statement-breakpoint
CREATE INDEX "product_gi_until" ON "catalogue"."product" USING btree ("gi_until") WHERE "gi_until" is not null;--> statement-breakpoint
-- Of one subject under one scheme no two certificates that stand share a day.
ALTER TABLE "catalogue"."certificate" ADD CONSTRAINT "certificate_period" EXCLUDE USING gist (
	"scheme" WITH =,
	"subject" WITH =,
	daterange("valid_from", "valid_to", '[]') WITH &&
) WHERE ("revoked_on" IS NULL);
--> statement-breakpoint
-- What is recorded of a step is evidence: nobody, this application included, alters or removes it.
CREATE FUNCTION "catalogue"."refuse_change_of_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "certificate_change_append_only" BEFORE UPDATE OR DELETE ON "catalogue"."certificate_change"
	FOR EACH ROW EXECUTE FUNCTION "catalogue"."refuse_change_of_history"();
--> statement-breakpoint
CREATE TRIGGER "listing_change_append_only" BEFORE UPDATE OR DELETE ON "catalogue"."listing_change"
	FOR EACH ROW EXECUTE FUNCTION "catalogue"."refuse_change_of_history"();
--> statement-breakpoint
-- Puts the rows of each group of listing_count together. Rows that another transaction has in hand are passed over, so nobody
-- waits; a reader sees either the old rows or the new one, since they change in one statement.
CREATE FUNCTION "catalogue"."fold_listing_counts"() RETURNS void LANGUAGE sql AS $$
	WITH gone AS (
		DELETE FROM "catalogue"."listing_count"
		WHERE ctid = ANY (ARRAY(SELECT ctid FROM "catalogue"."listing_count" LIMIT 10000 FOR UPDATE SKIP LOCKED))
		RETURNING "partner", "state", "district", "live", "total"
	)
	INSERT INTO "catalogue"."listing_count" ("partner", "state", "district", "live", "total")
		SELECT "partner", "state", "district", sum("live"), sum("total") FROM gone
		GROUP BY "partner", "state", "district" HAVING sum("live") <> 0 OR sum("total") <> 0
$$;
--> statement-breakpoint
-- Adds the difference that a statement made to the listings, by partner, state and district; one statement in fifty folds.
CREATE FUNCTION "catalogue"."count_listings"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'INSERT' THEN
		INSERT INTO "catalogue"."listing_count" ("partner", "state", "district", "live", "total")
			SELECT "partner", "state", "district", count(*) FILTER (WHERE "status" = 'LIVE'), count(*)
			FROM added GROUP BY "partner", "state", "district";
	ELSIF TG_OP = 'DELETE' THEN
		INSERT INTO "catalogue"."listing_count" ("partner", "state", "district", "live", "total")
			SELECT "partner", "state", "district", -count(*) FILTER (WHERE "status" = 'LIVE'), -count(*)
			FROM removed GROUP BY "partner", "state", "district";
	ELSE
		INSERT INTO "catalogue"."listing_count" ("partner", "state", "district", "live", "total")
			SELECT "partner", "state", "district", sum("live"), sum("one") FROM (
				SELECT "partner", "state", "district", ("status" = 'LIVE')::int AS "live", 1 AS "one" FROM added
				UNION ALL
				SELECT "partner", "state", "district", -("status" = 'LIVE')::int, -1 FROM removed
			) AS difference
			GROUP BY "partner", "state", "district" HAVING sum("live") <> 0 OR sum("one") <> 0;
	END IF;
	IF random() < 0.02 THEN
		PERFORM "catalogue"."fold_listing_counts"();
	END IF;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE FUNCTION "catalogue"."forget_listing_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM "catalogue"."listing_count";
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "listing_counts_of_insert" AFTER INSERT ON "catalogue"."listing"
	REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "catalogue"."count_listings"();
--> statement-breakpoint
CREATE TRIGGER "listing_counts_of_update" AFTER UPDATE ON "catalogue"."listing"
	REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "catalogue"."count_listings"();
--> statement-breakpoint
CREATE TRIGGER "listing_counts_of_delete" AFTER DELETE ON "catalogue"."listing"
	REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION "catalogue"."count_listings"();
--> statement-breakpoint
CREATE TRIGGER "listing_counts_of_truncate" AFTER TRUNCATE ON "catalogue"."listing"
	FOR EACH STATEMENT EXECUTE FUNCTION "catalogue"."forget_listing_counts"();
--> statement-breakpoint
-- Listings that are there already.
INSERT INTO "catalogue"."listing_count" ("partner", "state", "district", "live", "total")
	SELECT "partner", "state", "district", count(*) FILTER (WHERE "status" = 'LIVE'), count(*)
	FROM "catalogue"."listing" GROUP BY "partner", "state", "district";
