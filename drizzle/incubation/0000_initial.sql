CREATE SCHEMA "incubation";
--> statement-breakpoint
CREATE TABLE "incubation"."audit" (
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
CREATE TABLE "incubation"."enrolment_service" (
	"enrolment" text collate "C" NOT NULL,
	"service" text NOT NULL,
	"mou" text collate "C",
	"programme" text collate "C",
	"partner" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"district" text collate "C",
	"enrolled_at" date NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'NOT_STARTED' NOT NULL,
	"owner_organization" text collate "C",
	"owner_person" text,
	"due_on" date,
	"started_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	CONSTRAINT "enrolment_service_pk" PRIMARY KEY("enrolment","service"),
	CONSTRAINT "enrolment_service_done" CHECK (("incubation"."enrolment_service"."status" = 'DONE') = ("incubation"."enrolment_service"."completed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "incubation"."enrolment" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"seller" text collate "C" NOT NULL,
	"mou" text collate "C",
	"programme" text collate "C",
	"partner" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"district" text collate "C",
	"enrolled_at" date NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"status" text NOT NULL,
	"service_statuses" text[] NOT NULL,
	"next_due_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "enrolment_under" CHECK ("incubation"."enrolment"."mou" is not null or "incubation"."enrolment"."programme" is not null)
);
--> statement-breakpoint
CREATE TABLE "incubation"."facility_centre" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"state" text collate "C" NOT NULL,
	"district" text collate "C",
	"funded_by" text,
	"status" text NOT NULL,
	"opened_on" date,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"search_document" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', translate("name", '/', ' '))) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incubation"."facility_figure" (
	"state" text collate "C" NOT NULL,
	"centre" text collate "C",
	"metric" text NOT NULL,
	"value" double precision NOT NULL,
	"unit" text NOT NULL,
	"qualifier" text NOT NULL,
	"as_of" date,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incubation"."facility_offering" (
	"centre" text collate "C" NOT NULL,
	"code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"unit" text NOT NULL,
	"capacity" integer NOT NULL,
	"price" bigint,
	"search_document" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', translate("name", '/', ' '))) STORED,
	CONSTRAINT "facility_offering_pk" PRIMARY KEY("centre","code"),
	CONSTRAINT "facility_offering_capacity" CHECK ("incubation"."facility_offering"."capacity" > 0)
);
--> statement-breakpoint
CREATE TABLE "incubation"."idempotency_key" (
	"actor" text NOT NULL,
	"key" text NOT NULL,
	"operation" text NOT NULL,
	"input_hash" text NOT NULL,
	"subject" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_pk" PRIMARY KEY("actor","key")
);
--> statement-breakpoint
CREATE TABLE "incubation"."outbox" (
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
CREATE TABLE "incubation"."search_word" (
	"word" text collate "C" PRIMARY KEY NOT NULL,
	"key" text collate "C" GENERATED ALWAYS AS (public.fold_word("word")) STORED NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incubation"."service_change" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"enrolment" text collate "C" NOT NULL,
	"service" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"organization" text collate "C",
	"from_status" text,
	"to_status" text NOT NULL,
	"owner_organization" text collate "C",
	"owner_person" text,
	"due_on" date,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "incubation"."training_programme" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"service" text DEFAULT 'MARKET_ACCESS_TRAINING' NOT NULL,
	"organization" text collate "C",
	"programme" text collate "C",
	"mou" text collate "C",
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"search_document" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', translate("name", '/', ' '))) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incubation"."training_session" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"training_programme" text collate "C" NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"mode" text NOT NULL,
	"place" text,
	"district" text collate "C",
	"state" text collate "C",
	"seats" integer,
	"language" text NOT NULL,
	"status" text DEFAULT 'SCHEDULED' NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "training_session_ends" CHECK ("incubation"."training_session"."ends_at" > "incubation"."training_session"."starts_at"),
	CONSTRAINT "training_session_place" CHECK ("incubation"."training_session"."mode" = 'ONLINE' or ("incubation"."training_session"."place" is not null and "incubation"."training_session"."state" is not null)),
	CONSTRAINT "training_session_seats" CHECK ("incubation"."training_session"."seats" > 0)
);
--> statement-breakpoint
ALTER TABLE "incubation"."enrolment_service" ADD CONSTRAINT "enrolment_service_enrolment_enrolment_id_fk" FOREIGN KEY ("enrolment") REFERENCES "incubation"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incubation"."facility_figure" ADD CONSTRAINT "facility_figure_centre_facility_centre_id_fk" FOREIGN KEY ("centre") REFERENCES "incubation"."facility_centre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incubation"."facility_offering" ADD CONSTRAINT "facility_offering_centre_facility_centre_id_fk" FOREIGN KEY ("centre") REFERENCES "incubation"."facility_centre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incubation"."service_change" ADD CONSTRAINT "service_change_enrolment_enrolment_id_fk" FOREIGN KEY ("enrolment") REFERENCES "incubation"."enrolment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incubation"."training_session" ADD CONSTRAINT "training_session_training_programme_training_programme_id_fk" FOREIGN KEY ("training_programme") REFERENCES "incubation"."training_programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_subject" ON "incubation"."audit" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "audit_state" ON "incubation"."audit" USING btree ("state","sequence");--> statement-breakpoint
CREATE INDEX "enrolment_service_mou" ON "incubation"."enrolment_service" USING btree ("mou","service","status","due_on","state","partner");--> statement-breakpoint
CREATE INDEX "enrolment_service_programme" ON "incubation"."enrolment_service" USING btree ("programme","service","status","due_on","state","partner");--> statement-breakpoint
CREATE INDEX "enrolment_service_partner" ON "incubation"."enrolment_service" USING btree ("partner","service","status","due_on");--> statement-breakpoint
CREATE INDEX "enrolment_service_state" ON "incubation"."enrolment_service" USING btree ("state","service","status","due_on");--> statement-breakpoint
CREATE INDEX "enrolment_service_district" ON "incubation"."enrolment_service" USING btree ("district","service","status","due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "enrolment_one_active" ON "incubation"."enrolment" USING btree ("seller",coalesce("mou", "programme")) WHERE "status" = 'ACTIVE';--> statement-breakpoint
CREATE INDEX "enrolment_seller" ON "incubation"."enrolment" USING btree ("seller","enrolled_at","id");--> statement-breakpoint
CREATE INDEX "enrolment_mou" ON "incubation"."enrolment" USING btree ("mou","enrolled_at","id");--> statement-breakpoint
CREATE INDEX "enrolment_programme" ON "incubation"."enrolment" USING btree ("programme","enrolled_at","id");--> statement-breakpoint
CREATE INDEX "enrolment_partner" ON "incubation"."enrolment" USING btree ("partner","enrolled_at","id");--> statement-breakpoint
CREATE INDEX "enrolment_state" ON "incubation"."enrolment" USING btree ("state","enrolled_at","id");--> statement-breakpoint
CREATE INDEX "enrolment_district" ON "incubation"."enrolment" USING btree ("district","enrolled_at","id");--> statement-breakpoint
CREATE INDEX "enrolment_enrolled" ON "incubation"."enrolment" USING btree ("enrolled_at","id");--> statement-breakpoint
CREATE INDEX "enrolment_updated" ON "incubation"."enrolment" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "enrolment_state_updated" ON "incubation"."enrolment" USING btree ("state","updated_at","id");--> statement-breakpoint
CREATE INDEX "enrolment_partner_updated" ON "incubation"."enrolment" USING btree ("partner","updated_at","id");--> statement-breakpoint
CREATE INDEX "enrolment_service_statuses" ON "incubation"."enrolment" USING gin ("service_statuses");--> statement-breakpoint
CREATE INDEX "enrolment_due" ON "incubation"."enrolment" USING btree (coalesce("next_due_on", '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "enrolment_state_due" ON "incubation"."enrolment" USING btree ("state",coalesce("next_due_on", '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "enrolment_partner_due" ON "incubation"."enrolment" USING btree ("partner",coalesce("next_due_on", '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "facility_centre_name" ON "incubation"."facility_centre" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "facility_centre_state" ON "incubation"."facility_centre" USING btree ("state","name","id");--> statement-breakpoint
CREATE INDEX "facility_centre_district" ON "incubation"."facility_centre" USING btree ("district","name","id");--> statement-breakpoint
CREATE INDEX "facility_centre_opened" ON "incubation"."facility_centre" USING btree (coalesce("opened_on", '0001-01-01'::date),"id");--> statement-breakpoint
CREATE INDEX "facility_centre_updated" ON "incubation"."facility_centre" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "facility_centre_search" ON "incubation"."facility_centre" USING gin ("search_document");--> statement-breakpoint
CREATE UNIQUE INDEX "facility_figure_once" ON "incubation"."facility_figure" USING btree ("state",coalesce("centre", ''),"metric",coalesce("as_of", '0001-01-01'::date),"source");--> statement-breakpoint
CREATE INDEX "facility_figure_centre" ON "incubation"."facility_figure" USING btree ("centre");--> statement-breakpoint
CREATE INDEX "facility_offering_search" ON "incubation"."facility_offering" USING gin ("search_document");--> statement-breakpoint
CREATE INDEX "idempotency_key_at" ON "incubation"."idempotency_key" USING btree ("at");--> statement-breakpoint
CREATE INDEX "outbox_subject" ON "incubation"."outbox" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "search_word_key" ON "incubation"."search_word" USING gin ("key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "service_change_service" ON "incubation"."service_change" USING btree ("enrolment","service","sequence");--> statement-breakpoint
CREATE INDEX "training_programme_name" ON "incubation"."training_programme" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "training_programme_organization" ON "incubation"."training_programme" USING btree ("organization","name","id");--> statement-breakpoint
CREATE INDEX "training_programme_programme" ON "incubation"."training_programme" USING btree ("programme","name","id");--> statement-breakpoint
CREATE INDEX "training_programme_mou" ON "incubation"."training_programme" USING btree ("mou","name","id");--> statement-breakpoint
CREATE INDEX "training_programme_updated" ON "incubation"."training_programme" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "training_programme_search" ON "incubation"."training_programme" USING gin ("search_document");--> statement-breakpoint
CREATE INDEX "training_session_programme" ON "incubation"."training_session" USING btree ("training_programme","starts_at","id");--> statement-breakpoint
CREATE INDEX "training_session_starts" ON "incubation"."training_session" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "training_session_state" ON "incubation"."training_session" USING btree ("state","starts_at","id");--> statement-breakpoint
CREATE INDEX "training_session_district" ON "incubation"."training_session" USING btree ("district","starts_at","id");--> statement-breakpoint
CREATE INDEX "training_session_updated" ON "incubation"."training_session" USING btree ("updated_at","id");