CREATE SCHEMA "partners";
--> statement-breakpoint
CREATE TABLE "partners"."audit" (
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
CREATE TABLE "partners"."idempotency_key" (
	"actor" text NOT NULL,
	"key" text NOT NULL,
	"operation" text NOT NULL,
	"input_hash" text NOT NULL,
	"subject" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_pk" PRIMARY KEY("actor","key")
);
--> statement-breakpoint
CREATE TABLE "partners"."outbox" (
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
CREATE TABLE "partners"."search_word" (
	"word" text collate "C" PRIMARY KEY NOT NULL,
	"key" text collate "C" GENERATED ALWAYS AS (public.fold_word("word")) STORED NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partners"."milestone" (
	"obligation" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"due" date NOT NULL,
	"status" text DEFAULT 'SCHEDULED' NOT NULL,
	"evidence" text,
	CONSTRAINT "milestone_pk" PRIMARY KEY("obligation","position")
);
--> statement-breakpoint
CREATE TABLE "partners"."mou_cooperative" (
	"mou" text collate "C" NOT NULL,
	"cooperative" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"covered_from" date,
	"covered_to" date,
	CONSTRAINT "mou_cooperative_pk" PRIMARY KEY("mou","cooperative")
);
--> statement-breakpoint
CREATE TABLE "partners"."mou_document" (
	"mou" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"type" text NOT NULL,
	"title" text,
	"sha256" text NOT NULL,
	"size" bigint NOT NULL,
	"media_type" text NOT NULL,
	"location" text NOT NULL,
	CONSTRAINT "mou_document_pk" PRIMARY KEY("mou","position")
);
--> statement-breakpoint
CREATE TABLE "partners"."mou_party" (
	"mou" text collate "C" NOT NULL,
	"key" text NOT NULL,
	"position" integer NOT NULL,
	"role" text NOT NULL,
	"organization" text collate "C",
	"stated_as" text NOT NULL,
	CONSTRAINT "mou_party_pk" PRIMARY KEY("mou","key")
);
--> statement-breakpoint
CREATE TABLE "partners"."mou_person" (
	"mou" text collate "C" NOT NULL,
	"party" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"designation" text,
	"capacity" text NOT NULL,
	"signed_on" date,
	CONSTRAINT "mou_person_pk" PRIMARY KEY("mou","party","position")
);
--> statement-breakpoint
CREATE TABLE "partners"."mou_target_district" (
	"mou" text collate "C" NOT NULL,
	"target" integer NOT NULL,
	"district" text collate "C" NOT NULL,
	"value" double precision NOT NULL,
	"achieved" double precision,
	CONSTRAINT "mou_target_district_pk" PRIMARY KEY("mou","target","district")
);
--> statement-breakpoint
CREATE TABLE "partners"."mou_target" (
	"mou" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"metric" text NOT NULL,
	"unit" text NOT NULL,
	"baseline" double precision,
	"value" double precision,
	"min" double precision,
	"max" double precision,
	"due" date,
	"achieved" double precision,
	CONSTRAINT "mou_target_pk" PRIMARY KEY("mou","position")
);
--> statement-breakpoint
CREATE TABLE "partners"."mou_version" (
	"mou" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text,
	"from_status" text,
	"status" text NOT NULL,
	"reason" text,
	"snapshot" jsonb NOT NULL,
	CONSTRAINT "mou_version_pk" PRIMARY KEY("mou","version")
);
--> statement-breakpoint
CREATE TABLE "partners"."mou" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"title" text NOT NULL,
	"summary" text,
	"state" text collate "C" NOT NULL,
	"status" text NOT NULL,
	"status_reason" text,
	"status_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"withdrawn_from" text,
	"shared" boolean GENERATED ALWAYS AS ("status" <> 'DRAFT' and not ("status" = 'WITHDRAWN' and coalesce("withdrawn_from", 'DRAFT') = 'DRAFT')) STORED NOT NULL,
	"programme" text collate "C",
	"states" text[] NOT NULL,
	"districts" text[] DEFAULT '{}' NOT NULL,
	"sectors" text[] DEFAULT '{}' NOT NULL,
	"signed_on" date,
	"signed_precision" text,
	"signed_after" date,
	"signed_before" date,
	"signed_earliest" date GENERATED ALWAYS AS (coalesce(case "signed_precision" when 'DAY' then "signed_on" when 'MONTH' then date_trunc('month', "signed_on"::timestamp)::date
    when 'YEAR' then date_trunc('year', "signed_on"::timestamp)::date end, "signed_after")) STORED,
	"signed_latest" date GENERATED ALWAYS AS (coalesce(case "signed_precision" when 'DAY' then "signed_on"
    when 'MONTH' then (date_trunc('month', "signed_on"::timestamp) + interval '1 month - 1 day')::date
    when 'YEAR' then (date_trunc('year', "signed_on"::timestamp) + interval '1 year - 1 day')::date end, "signed_before")) STORED,
	"signed_at" text,
	"effective_from" date,
	"effective_to" date,
	"recorded_by" text,
	"approved_by" text,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"search_document" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', translate("reference" || ' ' || "title", '/', ' ')), 'A') || setweight(to_tsvector('simple', translate(coalesce("summary", ''), '/', ' ')), 'C')) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partners"."obligation" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"mou" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"owed_by" text NOT NULL,
	"owed_to" text[] NOT NULL,
	"service" text NOT NULL,
	"description" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partners"."reference_counter" (
	"state" text collate "C" NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "reference_counter_pk" PRIMARY KEY("state","year")
);
--> statement-breakpoint
CREATE TABLE "partners"."organization" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"short_name" text,
	"aliases" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"kind" text NOT NULL,
	"state" text collate "C",
	"parent" text collate "C",
	"website" text,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"search_document" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', translate(("name" || ' ' || coalesce("short_name", '') || ' ' || "aliases"::text), '/', ' '))) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partners"."programme" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"organization" text collate "C" NOT NULL,
	"state" text collate "C",
	"launched_on" date,
	"launched_precision" text,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"search_document" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', translate("name", '/', ' ')), 'A') || setweight(to_tsvector('simple', translate(coalesce("description", ''), '/', ' ')), 'C')) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partners"."reported_figure" (
	"subject" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"metric" text NOT NULL,
	"value" double precision NOT NULL,
	"unit" text NOT NULL,
	"qualifier" text NOT NULL,
	"as_of" date,
	"source" text NOT NULL,
	CONSTRAINT "reported_figure_pk" PRIMARY KEY("subject","position")
);
--> statement-breakpoint
ALTER TABLE "partners"."milestone" ADD CONSTRAINT "milestone_obligation_obligation_id_fk" FOREIGN KEY ("obligation") REFERENCES "partners"."obligation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."mou_cooperative" ADD CONSTRAINT "mou_cooperative_mou_mou_id_fk" FOREIGN KEY ("mou") REFERENCES "partners"."mou"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."mou_document" ADD CONSTRAINT "mou_document_mou_mou_id_fk" FOREIGN KEY ("mou") REFERENCES "partners"."mou"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."mou_party" ADD CONSTRAINT "mou_party_mou_mou_id_fk" FOREIGN KEY ("mou") REFERENCES "partners"."mou"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."mou_party" ADD CONSTRAINT "mou_party_organization_organization_id_fk" FOREIGN KEY ("organization") REFERENCES "partners"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."mou_person" ADD CONSTRAINT "mou_person_party" FOREIGN KEY ("mou","party") REFERENCES "partners"."mou_party"("mou","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."mou_target_district" ADD CONSTRAINT "mou_target_district_target" FOREIGN KEY ("mou","target") REFERENCES "partners"."mou_target"("mou","position") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."mou_target" ADD CONSTRAINT "mou_target_mou_mou_id_fk" FOREIGN KEY ("mou") REFERENCES "partners"."mou"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."mou_version" ADD CONSTRAINT "mou_version_mou_mou_id_fk" FOREIGN KEY ("mou") REFERENCES "partners"."mou"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."mou" ADD CONSTRAINT "mou_programme_programme_id_fk" FOREIGN KEY ("programme") REFERENCES "partners"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."obligation" ADD CONSTRAINT "obligation_mou_mou_id_fk" FOREIGN KEY ("mou") REFERENCES "partners"."mou"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."obligation" ADD CONSTRAINT "obligation_owed_by" FOREIGN KEY ("mou","owed_by") REFERENCES "partners"."mou_party"("mou","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."organization" ADD CONSTRAINT "organization_parent_organization_id_fk" FOREIGN KEY ("parent") REFERENCES "partners"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."programme" ADD CONSTRAINT "programme_organization_organization_id_fk" FOREIGN KEY ("organization") REFERENCES "partners"."organization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_subject" ON "partners"."audit" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "audit_state" ON "partners"."audit" USING btree ("state","sequence");--> statement-breakpoint
CREATE INDEX "idempotency_key_at" ON "partners"."idempotency_key" USING btree ("at");--> statement-breakpoint
CREATE INDEX "outbox_subject" ON "partners"."outbox" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "search_word_key" ON "partners"."search_word" USING gin ("key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "mou_cooperative_cooperative" ON "partners"."mou_cooperative" USING btree ("cooperative","mou");--> statement-breakpoint
CREATE INDEX "mou_party_organization" ON "partners"."mou_party" USING btree ("organization","mou");--> statement-breakpoint
CREATE UNIQUE INDEX "mou_reference" ON "partners"."mou" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "mou_title" ON "partners"."mou" USING btree ("title","id");--> statement-breakpoint
CREATE INDEX "mou_state" ON "partners"."mou" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "mou_states" ON "partners"."mou" USING gin ("states");--> statement-breakpoint
CREATE INDEX "mou_districts" ON "partners"."mou" USING gin ("districts");--> statement-breakpoint
CREATE INDEX "mou_sectors" ON "partners"."mou" USING gin ("sectors");--> statement-breakpoint
CREATE INDEX "mou_programme" ON "partners"."mou" USING btree ("programme","id");--> statement-breakpoint
CREATE INDEX "mou_signed" ON "partners"."mou" USING btree (coalesce("signed_latest", '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "mou_expires" ON "partners"."mou" USING btree (coalesce("effective_to", '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "mou_updated" ON "partners"."mou" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "mou_search" ON "partners"."mou" USING gin ("search_document");--> statement-breakpoint
CREATE UNIQUE INDEX "obligation_mou" ON "partners"."obligation" USING btree ("mou","position");--> statement-breakpoint
CREATE INDEX "obligation_service" ON "partners"."obligation" USING btree ("service","mou");--> statement-breakpoint
CREATE INDEX "organization_name" ON "partners"."organization" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "organization_kind_name" ON "partners"."organization" USING btree ("kind","name","id");--> statement-breakpoint
CREATE INDEX "organization_state_name" ON "partners"."organization" USING btree ("state","name","id");--> statement-breakpoint
CREATE INDEX "organization_parent" ON "partners"."organization" USING btree ("parent");--> statement-breakpoint
CREATE INDEX "organization_updated" ON "partners"."organization" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "organization_search" ON "partners"."organization" USING gin ("search_document");--> statement-breakpoint
CREATE INDEX "programme_name" ON "partners"."programme" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "programme_organization" ON "partners"."programme" USING btree ("organization","name");--> statement-breakpoint
CREATE INDEX "programme_launched" ON "partners"."programme" USING btree (coalesce("launched_on", '0001-01-01'::date),"id");--> statement-breakpoint
CREATE INDEX "programme_updated" ON "partners"."programme" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "programme_search" ON "partners"."programme" USING gin ("search_document");