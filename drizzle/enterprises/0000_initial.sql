CREATE SCHEMA "enterprises";
--> statement-breakpoint
CREATE TABLE "enterprises"."audit" (
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
CREATE TABLE "enterprises"."class_limit" (
	"effective_from" date NOT NULL,
	"class" text NOT NULL,
	"activity_kind" text NOT NULL,
	"investment" bigint NOT NULL,
	"turnover" bigint,
	"source" text NOT NULL,
	CONSTRAINT "class_limit_pk" PRIMARY KEY("effective_from","activity_kind","class")
);
--> statement-breakpoint
CREATE TABLE "enterprises"."district" (
	"code" text collate "C" PRIMARY KEY NOT NULL,
	"state" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"aliases" text[] DEFAULT '{}' NOT NULL,
	"census_code" text,
	"source" text NOT NULL,
	"sure" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enterprises"."enterprise" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'ACTIVE' NOT NULL,
	"state" text collate "C" NOT NULL,
	"district" text collate "C" NOT NULL,
	"sector" text collate "C" NOT NULL,
	"activity_kind" text NOT NULL,
	"activities" text[] NOT NULL,
	"udyam_number" text,
	"gstin" text,
	"pan" text,
	"contact_person" text,
	"contact_phone" text,
	"contact_email" text,
	"contact_address" text,
	"contact_pin_code" text,
	"registered_at" date NOT NULL,
	"registered_through" text collate "C",
	"investment" bigint NOT NULL,
	"turnover" bigint NOT NULL,
	"employees" integer NOT NULL,
	"women_employees" integer,
	"women_owned" boolean DEFAULT false NOT NULL,
	"sc_st_owned" boolean DEFAULT false NOT NULL,
	"odop_products" text[] DEFAULT '{}' NOT NULL,
	"verification_status" text DEFAULT 'UNVERIFIED' NOT NULL,
	"verification_source" text,
	"verified_at" timestamp (3) with time zone,
	"synthetic" boolean DEFAULT false NOT NULL,
	"search_document" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', translate("name", '/', ' '))) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enterprises"."idempotency_key" (
	"actor" text NOT NULL,
	"key" text NOT NULL,
	"operation" text NOT NULL,
	"input_hash" text NOT NULL,
	"subject" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_pk" PRIMARY KEY("actor","key")
);
--> statement-breakpoint
CREATE TABLE "enterprises"."district_industries_centre" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"district" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"source" text NOT NULL,
	"sure" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enterprises"."odop_product" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"district" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"is_later_addition" boolean NOT NULL,
	"added_in" integer,
	"source" text NOT NULL,
	"sure" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enterprises"."outbox" (
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
CREATE TABLE "enterprises"."search_word" (
	"word" text collate "C" PRIMARY KEY NOT NULL,
	"key" text collate "C" GENERATED ALWAYS AS (public.fold_word("word")) STORED NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enterprises"."sector" (
	"code" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"nic_divisions" text[] NOT NULL,
	"activity_kind" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enterprises"."state" (
	"code" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"lgd_code" text NOT NULL,
	"gst_code" text NOT NULL,
	"udyam_letters" text,
	"source" text NOT NULL,
	"sure" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "enterprises"."enterprise" ADD CONSTRAINT "enterprise_state_state_code_fk" FOREIGN KEY ("state") REFERENCES "enterprises"."state"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprises"."enterprise" ADD CONSTRAINT "enterprise_district_district_code_fk" FOREIGN KEY ("district") REFERENCES "enterprises"."district"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprises"."enterprise" ADD CONSTRAINT "enterprise_sector_sector_code_fk" FOREIGN KEY ("sector") REFERENCES "enterprises"."sector"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprises"."enterprise" ADD CONSTRAINT "enterprise_registered_through_district_industries_centre_id_fk" FOREIGN KEY ("registered_through") REFERENCES "enterprises"."district_industries_centre"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprises"."district_industries_centre" ADD CONSTRAINT "district_industries_centre_district_district_code_fk" FOREIGN KEY ("district") REFERENCES "enterprises"."district"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprises"."odop_product" ADD CONSTRAINT "odop_product_district_district_code_fk" FOREIGN KEY ("district") REFERENCES "enterprises"."district"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_subject" ON "enterprises"."audit" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "audit_state" ON "enterprises"."audit" USING btree ("state","sequence");--> statement-breakpoint
CREATE INDEX "district_state" ON "enterprises"."district" USING btree ("state","name");--> statement-breakpoint
CREATE UNIQUE INDEX "enterprise_udyam_number" ON "enterprises"."enterprise" USING btree ("udyam_number");--> statement-breakpoint
CREATE INDEX "enterprise_gstin" ON "enterprises"."enterprise" USING btree ("gstin");--> statement-breakpoint
CREATE INDEX "enterprise_pan" ON "enterprises"."enterprise" USING btree ("pan");--> statement-breakpoint
CREATE INDEX "enterprise_name" ON "enterprises"."enterprise" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "enterprise_state_name" ON "enterprises"."enterprise" USING btree ("state","name","id");--> statement-breakpoint
CREATE INDEX "enterprise_district_name" ON "enterprises"."enterprise" USING btree ("district","name","id");--> statement-breakpoint
CREATE INDEX "enterprise_sector_name" ON "enterprises"."enterprise" USING btree ("sector","name","id");--> statement-breakpoint
CREATE INDEX "enterprise_registered" ON "enterprises"."enterprise" USING btree ("registered_at","id");--> statement-breakpoint
CREATE INDEX "enterprise_updated" ON "enterprises"."enterprise" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "enterprise_turnover" ON "enterprises"."enterprise" USING btree ("turnover","id");--> statement-breakpoint
CREATE INDEX "enterprise_odop" ON "enterprises"."enterprise" USING gin ("odop_products");--> statement-breakpoint
CREATE INDEX "enterprise_search" ON "enterprises"."enterprise" USING gin ("search_document");--> statement-breakpoint
CREATE INDEX "idempotency_key_at" ON "enterprises"."idempotency_key" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "district_industries_centre_district" ON "enterprises"."district_industries_centre" USING btree ("district");--> statement-breakpoint
CREATE INDEX "odop_product_district" ON "enterprises"."odop_product" USING btree ("district","name");--> statement-breakpoint
CREATE INDEX "outbox_subject" ON "enterprises"."outbox" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "search_word_key" ON "enterprises"."search_word" USING gin ("key" gin_trgm_ops);