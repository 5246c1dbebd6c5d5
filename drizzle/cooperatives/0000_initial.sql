CREATE SCHEMA "cooperatives";
--> statement-breakpoint
CREATE TABLE "cooperatives"."audit" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"audience" text NOT NULL,
	"organization" text collate "C",
	"state" text,
	"operation" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject" text collate "C" NOT NULL,
	"before" jsonb,
	"after" jsonb NOT NULL,
	"request_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cooperatives"."authorised_user" (
	"id" text collate "C" PRIMARY KEY DEFAULT gen_random_uuid()::text NOT NULL,
	"indication" text collate "C" NOT NULL,
	"user_cooperative" text collate "C",
	"user_enterprise" text collate "C",
	"user_id" text collate "C" GENERATED ALWAYS AS (coalesce("user_cooperative", "user_enterprise")) STORED NOT NULL,
	"number" text,
	"from_day" date,
	"to_day" date,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	CONSTRAINT "authorised_user_one_user" CHECK (num_nonnulls("user_cooperative", "user_enterprise") = 1),
	CONSTRAINT "authorised_user_days" CHECK ("from_day" <= "to_day")
);
--> statement-breakpoint
CREATE TABLE "cooperatives"."cooperative" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"short_name" text,
	"aliases" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'ACTIVE' NOT NULL,
	"registration_number" text,
	"act" text,
	"registered_on" date,
	"state" text collate "C" NOT NULL,
	"district" text collate "C",
	"trades" text[] DEFAULT '{}' NOT NULL,
	"member_total" integer,
	"member_women" integer,
	"members_as_of" date,
	"contact_person" text,
	"contact_phone" text,
	"contact_email" text,
	"contact_address" text,
	"contact_pin_code" text,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"search_document" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', translate(("name" || ' ' || coalesce("short_name", '') || ' ' || "aliases"::text), '/', ' '))) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cooperatives"."idempotency_key" (
	"actor" text NOT NULL,
	"key" text NOT NULL,
	"operation" text NOT NULL,
	"input_hash" text NOT NULL,
	"subject" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_pk" PRIMARY KEY("actor","key")
);
--> statement-breakpoint
CREATE TABLE "cooperatives"."indication_application" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"indication" text collate "C" NOT NULL,
	"applicant_name" text NOT NULL,
	"cooperative" text collate "C",
	"number" text,
	"status" text,
	"filed_on" date,
	"registered_on" date,
	"valid_until" date,
	"sure" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cooperatives"."geographical_indication" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"aliases" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"category" text NOT NULL,
	"states" text[] NOT NULL,
	"districts" text[] DEFAULT '{}' NOT NULL,
	"application_number" text,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"search_document" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', translate(("name" || ' ' || "aliases"::text), '/', ' '))) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cooperatives"."membership" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"federation" text collate "C" NOT NULL,
	"member_cooperative" text collate "C",
	"member_enterprise" text collate "C",
	"member" text collate "C" GENERATED ALWAYS AS (coalesce("member_cooperative", "member_enterprise")) STORED NOT NULL,
	"from_day" date,
	"to_day" date,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "membership_one_member" CHECK (num_nonnulls("member_cooperative", "member_enterprise") = 1),
	CONSTRAINT "membership_not_of_itself" CHECK ("federation" <> "member_cooperative"),
	CONSTRAINT "membership_days" CHECK ("from_day" <= "to_day")
);
--> statement-breakpoint
CREATE TABLE "cooperatives"."outbox" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"type" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject" text collate "C" NOT NULL,
	"subject_version" integer NOT NULL,
	"state" text,
	"payload" jsonb NOT NULL,
	"request_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cooperatives"."reported_figure" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"cooperative" text collate "C" NOT NULL,
	"metric" text NOT NULL,
	"value" double precision NOT NULL,
	"unit" text NOT NULL,
	"qualifier" text NOT NULL,
	"as_of" date,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cooperatives"."search_word" (
	"word" text collate "C" PRIMARY KEY NOT NULL,
	"key" text collate "C" GENERATED ALWAYS AS (public.fold_word("word")) STORED NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cooperatives"."trade" (
	"code" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cooperatives"."authorised_user" ADD CONSTRAINT "authorised_user_indication_geographical_indication_id_fk" FOREIGN KEY ("indication") REFERENCES "cooperatives"."geographical_indication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperatives"."authorised_user" ADD CONSTRAINT "authorised_user_user_cooperative_cooperative_id_fk" FOREIGN KEY ("user_cooperative") REFERENCES "cooperatives"."cooperative"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperatives"."indication_application" ADD CONSTRAINT "indication_application_indication_geographical_indication_id_fk" FOREIGN KEY ("indication") REFERENCES "cooperatives"."geographical_indication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperatives"."indication_application" ADD CONSTRAINT "indication_application_cooperative_cooperative_id_fk" FOREIGN KEY ("cooperative") REFERENCES "cooperatives"."cooperative"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperatives"."membership" ADD CONSTRAINT "membership_federation_cooperative_id_fk" FOREIGN KEY ("federation") REFERENCES "cooperatives"."cooperative"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperatives"."membership" ADD CONSTRAINT "membership_member_cooperative_cooperative_id_fk" FOREIGN KEY ("member_cooperative") REFERENCES "cooperatives"."cooperative"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperatives"."reported_figure" ADD CONSTRAINT "reported_figure_cooperative_cooperative_id_fk" FOREIGN KEY ("cooperative") REFERENCES "cooperatives"."cooperative"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_subject" ON "cooperatives"."audit" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "audit_state" ON "cooperatives"."audit" USING btree ("state","sequence");--> statement-breakpoint
CREATE INDEX "authorised_user_indication" ON "cooperatives"."authorised_user" USING btree ("indication",coalesce("from_day", '0001-01-01'::date),"id");--> statement-breakpoint
CREATE INDEX "authorised_user_user" ON "cooperatives"."authorised_user" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cooperative_registration" ON "cooperatives"."cooperative" USING btree (lower("act"),lower("registration_number"));--> statement-breakpoint
CREATE INDEX "cooperative_name" ON "cooperatives"."cooperative" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "cooperative_state_name" ON "cooperatives"."cooperative" USING btree ("state","name","id");--> statement-breakpoint
CREATE INDEX "cooperative_district_name" ON "cooperatives"."cooperative" USING btree ("district","name","id");--> statement-breakpoint
CREATE INDEX "cooperative_members" ON "cooperatives"."cooperative" USING btree (coalesce("member_total", -1),"id");--> statement-breakpoint
CREATE INDEX "cooperative_updated" ON "cooperatives"."cooperative" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "cooperative_trades" ON "cooperatives"."cooperative" USING gin ("trades");--> statement-breakpoint
CREATE INDEX "cooperative_search" ON "cooperatives"."cooperative" USING gin ("search_document");--> statement-breakpoint
CREATE INDEX "idempotency_key_at" ON "cooperatives"."idempotency_key" USING btree ("at");--> statement-breakpoint
CREATE INDEX "indication_application_indication" ON "cooperatives"."indication_application" USING btree ("indication","sequence");--> statement-breakpoint
CREATE INDEX "indication_application_cooperative" ON "cooperatives"."indication_application" USING btree ("cooperative");--> statement-breakpoint
CREATE UNIQUE INDEX "geographical_indication_application_number" ON "cooperatives"."geographical_indication" USING btree ("application_number");--> statement-breakpoint
CREATE INDEX "geographical_indication_name" ON "cooperatives"."geographical_indication" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "geographical_indication_updated" ON "cooperatives"."geographical_indication" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "geographical_indication_states" ON "cooperatives"."geographical_indication" USING gin ("states");--> statement-breakpoint
CREATE INDEX "geographical_indication_search" ON "cooperatives"."geographical_indication" USING gin ("search_document");--> statement-breakpoint
CREATE INDEX "membership_federation" ON "cooperatives"."membership" USING btree ("federation",coalesce("from_day", '0001-01-01'::date),"id");--> statement-breakpoint
CREATE INDEX "membership_member" ON "cooperatives"."membership" USING btree ("member","id");--> statement-breakpoint
CREATE INDEX "outbox_subject" ON "cooperatives"."outbox" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "reported_figure_cooperative" ON "cooperatives"."reported_figure" USING btree ("cooperative","sequence");--> statement-breakpoint
CREATE INDEX "search_word_key" ON "cooperatives"."search_word" USING gin ("key" gin_trgm_ops);