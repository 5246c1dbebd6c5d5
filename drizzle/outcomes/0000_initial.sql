CREATE SCHEMA "outcomes";
--> statement-breakpoint
CREATE TABLE "outcomes"."counted_enterprise" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"state" text collate "C" NOT NULL,
	"district" text collate "C" NOT NULL,
	"sector" text collate "C" NOT NULL,
	"day" date NOT NULL,
	"is_closed" boolean NOT NULL,
	"jobs" integer NOT NULL,
	"investment" bigint NOT NULL,
	"women_owned" boolean NOT NULL,
	"sc_st_owned" boolean NOT NULL,
	"synthetic" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outcomes"."registration_day" (
	"place" text collate "C" NOT NULL,
	"day" date NOT NULL,
	"synthetic" boolean NOT NULL,
	"state" text collate "C" NOT NULL,
	"units" integer NOT NULL,
	"closed" integer NOT NULL,
	"jobs" bigint NOT NULL,
	"investment" bigint NOT NULL,
	"women_owned" integer NOT NULL,
	"sc_st_owned" integer NOT NULL,
	CONSTRAINT "registration_day_pk" PRIMARY KEY("place","day","synthetic","state")
);
--> statement-breakpoint
CREATE TABLE "outcomes"."registration_sector_day" (
	"state" text collate "C" NOT NULL,
	"day" date NOT NULL,
	"sector" text collate "C" NOT NULL,
	"synthetic" boolean NOT NULL,
	"units" integer NOT NULL,
	"closed" integer NOT NULL,
	"jobs" bigint NOT NULL,
	"investment" bigint NOT NULL,
	"women_owned" integer NOT NULL,
	"sc_st_owned" integer NOT NULL,
	CONSTRAINT "registration_sector_day_pk" PRIMARY KEY("state","day","sector","synthetic")
);
--> statement-breakpoint
CREATE TABLE "outcomes"."indicator_value" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"indicator" text collate "C" NOT NULL,
	"from_day" date,
	"to_day" date,
	"value" double precision NOT NULL,
	"highest" double precision,
	"qualifier" text NOT NULL,
	"revision" integer NOT NULL,
	"reason" text,
	"source" text NOT NULL,
	"sure" boolean DEFAULT true NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "indicator_value_days" CHECK ("from_day" <= "to_day"),
	CONSTRAINT "indicator_value_range" CHECK ("value" <= "highest")
);
--> statement-breakpoint
CREATE TABLE "outcomes"."indicator" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"unit" text NOT NULL,
	"state" text collate "C",
	"district" text collate "C",
	"measure" text,
	"search_document" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', translate("name", '/', ' '))) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "indicator_district" CHECK ("district" is null or "state" is not null)
);
--> statement-breakpoint
CREATE TABLE "outcomes"."audit" (
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
CREATE TABLE "outcomes"."event_position" (
	"consumer" text PRIMARY KEY NOT NULL,
	"transaction" "xid8" DEFAULT '0' NOT NULL,
	"sequence" bigint DEFAULT 0 NOT NULL,
	"moved_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outcomes"."idempotency_key" (
	"actor" text NOT NULL,
	"key" text NOT NULL,
	"operation" text NOT NULL,
	"input_hash" text NOT NULL,
	"subject" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_pk" PRIMARY KEY("actor","key")
);
--> statement-breakpoint
CREATE TABLE "outcomes"."outbox" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
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
CREATE TABLE "outcomes"."search_word" (
	"word" text collate "C" PRIMARY KEY NOT NULL,
	"key" text collate "C" GENERATED ALWAYS AS (public.fold_word("word")) STORED NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outcomes"."campaign_allocation" (
	"campaign" text collate "C" NOT NULL,
	"district" text collate "C" NOT NULL,
	"units" integer,
	"note" text,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	CONSTRAINT "campaign_allocation_pk" PRIMARY KEY("campaign","district"),
	CONSTRAINT "campaign_allocation_units" CHECK ("units" >= 0),
	CONSTRAINT "campaign_allocation_reason" CHECK ("units" is not null or "note" is not null)
);
--> statement-breakpoint
CREATE TABLE "outcomes"."campaign" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"state" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"summary" text,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"search_document" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', translate("name", '/', ' '))) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "campaign_days" CHECK ("from_day" <= "to_day")
);
--> statement-breakpoint
CREATE TABLE "outcomes"."policy" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"state" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"summary" text,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"search_document" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', translate("name", '/', ' '))) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policy_days" CHECK ("from_day" <= "to_day")
);
--> statement-breakpoint
CREATE TABLE "outcomes"."reported_crossing" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"campaign" text collate "C" NOT NULL,
	"district" text collate "C" NOT NULL,
	"threshold" integer NOT NULL,
	"crossed_by" date NOT NULL,
	"rank" integer,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outcomes"."reported_figure" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"subject" text collate "C" NOT NULL,
	"district" text collate "C",
	"metric" text NOT NULL,
	"value" double precision NOT NULL,
	"unit" text NOT NULL,
	"qualifier" text NOT NULL,
	"as_of" date,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outcomes"."target" (
	"subject" text collate "C" NOT NULL,
	"metric" text NOT NULL,
	"minimum" bigint NOT NULL,
	"maximum" bigint,
	"by_day" date,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	CONSTRAINT "target_pk" PRIMARY KEY("subject","metric"),
	CONSTRAINT "target_range" CHECK ("minimum" > 0 and "minimum" <= "maximum")
);
--> statement-breakpoint
ALTER TABLE "outcomes"."indicator_value" ADD CONSTRAINT "indicator_value_indicator_indicator_id_fk" FOREIGN KEY ("indicator") REFERENCES "outcomes"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes"."campaign_allocation" ADD CONSTRAINT "campaign_allocation_campaign_campaign_id_fk" FOREIGN KEY ("campaign") REFERENCES "outcomes"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcomes"."reported_crossing" ADD CONSTRAINT "reported_crossing_campaign_campaign_id_fk" FOREIGN KEY ("campaign") REFERENCES "outcomes"."campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "registration_day_state" ON "outcomes"."registration_day" USING btree ("state","day");--> statement-breakpoint
CREATE UNIQUE INDEX "indicator_value_revision" ON "outcomes"."indicator_value" USING btree ("indicator",coalesce("to_day", 'infinity'::date),coalesce("from_day", '-infinity'::date),"revision");--> statement-breakpoint
CREATE UNIQUE INDEX "indicator_scope_name" ON "outcomes"."indicator" USING btree (coalesce("state", ''),coalesce("district", ''),lower("name"));--> statement-breakpoint
CREATE INDEX "indicator_name" ON "outcomes"."indicator" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "indicator_state_name" ON "outcomes"."indicator" USING btree ("state","name","id");--> statement-breakpoint
CREATE INDEX "indicator_district_name" ON "outcomes"."indicator" USING btree ("district","name","id");--> statement-breakpoint
CREATE INDEX "indicator_search" ON "outcomes"."indicator" USING gin ("search_document");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "outcomes"."audit" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "audit_state" ON "outcomes"."audit" USING btree ("state","sequence");--> statement-breakpoint
CREATE INDEX "idempotency_key_at" ON "outcomes"."idempotency_key" USING btree ("at");--> statement-breakpoint
CREATE INDEX "outbox_subject" ON "outcomes"."outbox" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "outbox_transaction" ON "outcomes"."outbox" USING btree ("transaction","sequence");--> statement-breakpoint
CREATE INDEX "search_word_key" ON "outcomes"."search_word" USING gin ("key" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_state_name" ON "outcomes"."campaign" USING btree ("state",lower("name"));--> statement-breakpoint
CREATE INDEX "campaign_from" ON "outcomes"."campaign" USING btree ("from_day","id");--> statement-breakpoint
CREATE INDEX "campaign_name" ON "outcomes"."campaign" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "campaign_search" ON "outcomes"."campaign" USING gin ("search_document");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_state_name" ON "outcomes"."policy" USING btree ("state",lower("name"));--> statement-breakpoint
CREATE INDEX "policy_from" ON "outcomes"."policy" USING btree ("from_day","id");--> statement-breakpoint
CREATE INDEX "policy_name" ON "outcomes"."policy" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "policy_search" ON "outcomes"."policy" USING gin ("search_document");--> statement-breakpoint
CREATE UNIQUE INDEX "reported_crossing_once" ON "outcomes"."reported_crossing" USING btree ("campaign","district","threshold","crossed_by","source");--> statement-breakpoint
CREATE INDEX "reported_figure_subject" ON "outcomes"."reported_figure" USING btree ("subject","sequence");