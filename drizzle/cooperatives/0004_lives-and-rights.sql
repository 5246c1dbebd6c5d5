CREATE TABLE "cooperatives"."indication_application_change" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"application" text collate "C" NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"on_day" date NOT NULL,
	"reason" text,
	"valid_until" date,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"organization" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "cooperatives"."authorised_user_change" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"authorised_user" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"previous_to" date,
	"to_day" date,
	"reason" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"organization" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "cooperatives"."member_count" (
	"cooperative" text collate "C" NOT NULL,
	"as_of" date NOT NULL,
	"total" integer NOT NULL,
	"women" integer,
	CONSTRAINT "member_count_pk" PRIMARY KEY("cooperative","as_of"),
	CONSTRAINT "member_count_women" CHECK ("women" <= "total")
);
--> statement-breakpoint
CREATE TABLE "cooperatives"."cooperative_status_change" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"cooperative" text collate "C" NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"on_day" date,
	"reason" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"organization" text collate "C"
);
--> statement-breakpoint
ALTER TABLE "cooperatives"."authorised_user" ALTER COLUMN "id" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "cooperatives"."authorised_user" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "cooperatives"."authorised_user" ADD COLUMN "created_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "cooperatives"."authorised_user" ADD COLUMN "updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
-- Rows that are there get ids of the graph's form; hexadecimal digits are among the letters of a TypeID.
ALTER TABLE "cooperatives"."indication_application" ADD COLUMN "id" text collate "C";--> statement-breakpoint
UPDATE "cooperatives"."indication_application"
	SET "id" = 'gia_0' || substr(md5("indication" || '/' || "sequence"), 1, 25);--> statement-breakpoint
ALTER TABLE "cooperatives"."indication_application" ALTER COLUMN "id" SET NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "indication_application_id" ON "cooperatives"."indication_application" USING btree ("id");--> statement-breakpoint
UPDATE "cooperatives"."authorised_user" SET "id" = 'giu_0' || substr(md5("indication" || '/' || "user_id" || '/' || "id"), 1, 25);--> statement-breakpoint
ALTER TABLE "cooperatives"."indication_application" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "cooperatives"."indication_application" ADD COLUMN "created_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "cooperatives"."indication_application" ADD COLUMN "updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "cooperatives"."indication_application_change" ADD CONSTRAINT "indication_application_change_application_indication_application_id_fk" FOREIGN KEY ("application") REFERENCES "cooperatives"."indication_application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperatives"."authorised_user_change" ADD CONSTRAINT "authorised_user_change_authorised_user_authorised_user_id_fk" FOREIGN KEY ("authorised_user") REFERENCES "cooperatives"."authorised_user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperatives"."member_count" ADD CONSTRAINT "member_count_cooperative_cooperative_id_fk" FOREIGN KEY ("cooperative") REFERENCES "cooperatives"."cooperative"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperatives"."cooperative_status_change" ADD CONSTRAINT "cooperative_status_change_cooperative_cooperative_id_fk" FOREIGN KEY ("cooperative") REFERENCES "cooperatives"."cooperative"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "indication_application_change_application" ON "cooperatives"."indication_application_change" USING btree ("application","sequence");--> statement-breakpoint
CREATE INDEX "authorised_user_change_authorised_user" ON "cooperatives"."authorised_user_change" USING btree ("authorised_user","sequence");--> statement-breakpoint
CREATE INDEX "cooperative_status_change_cooperative" ON "cooperatives"."cooperative_status_change" USING btree ("cooperative","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "authorised_user_number" ON "cooperatives"."authorised_user" USING btree ("indication",lower("number"));--> statement-breakpoint
CREATE INDEX "geographical_indication_districts" ON "cooperatives"."geographical_indication" USING gin ("districts");--> statement-breakpoint
-- The latest count of members that is dated begins the counts over time.
INSERT INTO "cooperatives"."member_count" ("cooperative", "as_of", "total", "women")
	SELECT "id", "members_as_of", "member_total", "member_women" FROM "cooperatives"."cooperative"
	WHERE "members_as_of" IS NOT NULL AND "member_total" IS NOT NULL;
--> statement-breakpoint
-- What is recorded of a step is evidence: nobody, this application included, alters or removes it.
CREATE FUNCTION "cooperatives"."refuse_change_of_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "cooperative_status_change_append_only" BEFORE UPDATE OR DELETE ON "cooperatives"."cooperative_status_change"
	FOR EACH ROW EXECUTE FUNCTION "cooperatives"."refuse_change_of_history"();
--> statement-breakpoint
CREATE TRIGGER "indication_application_change_append_only" BEFORE UPDATE OR DELETE ON "cooperatives"."indication_application_change"
	FOR EACH ROW EXECUTE FUNCTION "cooperatives"."refuse_change_of_history"();
--> statement-breakpoint
CREATE TRIGGER "authorised_user_change_append_only" BEFORE UPDATE OR DELETE ON "cooperatives"."authorised_user_change"
	FOR EACH ROW EXECUTE FUNCTION "cooperatives"."refuse_change_of_history"();
