CREATE SCHEMA "catalogue";
--> statement-breakpoint
CREATE TABLE "catalogue"."attribute_definition" (
	"category" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"unit" text,
	"options" text[] DEFAULT '{}' NOT NULL,
	"required" boolean DEFAULT false NOT NULL,
	CONSTRAINT "attribute_definition_pk" PRIMARY KEY("category","name")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."audit" (
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
CREATE TABLE "catalogue"."category" (
	"code" text collate "C" PRIMARY KEY NOT NULL,
	"parent" text collate "C",
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue"."certification_scheme" (
	"code" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"issuer" text NOT NULL,
	"state" text collate "C",
	"validity_years" integer,
	"renewable" boolean NOT NULL,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue"."idempotency_key" (
	"actor" text NOT NULL,
	"key" text NOT NULL,
	"operation" text NOT NULL,
	"input_hash" text NOT NULL,
	"subject" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_pk" PRIMARY KEY("actor","key")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."listing_issue" (
	"listing" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"severity" text NOT NULL,
	"path" text[] NOT NULL,
	"message" text NOT NULL,
	CONSTRAINT "listing_issue_pk" PRIMARY KEY("listing","position")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."listing" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"product" text collate "C" NOT NULL,
	"partner" text collate "C" NOT NULL,
	"programme" text collate "C",
	"partner_sku" text NOT NULL,
	"url" text,
	"title" text NOT NULL,
	"price" bigint NOT NULL,
	"status" text NOT NULL,
	"listed_at" timestamp (3) with time zone,
	"seller" text collate "C" NOT NULL,
	"cooperative" text collate "C",
	"state" text collate "C" NOT NULL,
	"district" text collate "C",
	"gi" text collate "C",
	"synthetic" boolean DEFAULT false NOT NULL,
	"origin_names" text DEFAULT '' NOT NULL,
	"search_document" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', translate("title", '/', ' ')), 'A') || setweight(to_tsvector('simple', translate("origin_names", '/', ' ')), 'B')) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue"."outbox" (
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
CREATE TABLE "catalogue"."product_attribute" (
	"product" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"text" text,
	"number" double precision,
	"boolean" boolean,
	"unit" text,
	CONSTRAINT "product_attribute_pk" PRIMARY KEY("product","position")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."product_certification" (
	"product" text collate "C" NOT NULL,
	"scheme" text collate "C" NOT NULL,
	"certificate_number" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "product_certification_pk" PRIMARY KEY("product","scheme","certificate_number")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."product_image" (
	"product" text collate "C" NOT NULL,
	"position" integer NOT NULL,
	"url" text NOT NULL,
	"alt" text NOT NULL,
	CONSTRAINT "product_image_pk" PRIMARY KEY("product","position")
);
--> statement-breakpoint
CREATE TABLE "catalogue"."product" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"status" text DEFAULT 'PUBLISHED' NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"seller" text collate "C" NOT NULL,
	"cooperative" text collate "C",
	"state" text collate "C" NOT NULL,
	"district" text collate "C",
	"category" text collate "C" NOT NULL,
	"hsn" text collate "C" NOT NULL,
	"gi" text collate "C",
	"odop_product" text collate "C",
	"origin_names" text DEFAULT '' NOT NULL,
	"price" bigint NOT NULL,
	"unit" text NOT NULL,
	"minimum_order_quantity" integer DEFAULT 1 NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"search_document" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', translate("title", '/', ' ')), 'A') || setweight(to_tsvector('simple', translate("origin_names", '/', ' ')), 'B') || setweight(to_tsvector('simple', translate(coalesce("description", ''), '/', ' ')), 'C')) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue"."search_word" (
	"word" text collate "C" PRIMARY KEY NOT NULL,
	"key" text collate "C" GENERATED ALWAYS AS (public.fold_word("word")) STORED NOT NULL
);
--> statement-breakpoint
ALTER TABLE "catalogue"."attribute_definition" ADD CONSTRAINT "attribute_definition_category_category_code_fk" FOREIGN KEY ("category") REFERENCES "catalogue"."category"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue"."category" ADD CONSTRAINT "category_parent_category_code_fk" FOREIGN KEY ("parent") REFERENCES "catalogue"."category"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue"."listing_issue" ADD CONSTRAINT "listing_issue_listing_listing_id_fk" FOREIGN KEY ("listing") REFERENCES "catalogue"."listing"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue"."listing" ADD CONSTRAINT "listing_product_product_id_fk" FOREIGN KEY ("product") REFERENCES "catalogue"."product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue"."product_attribute" ADD CONSTRAINT "product_attribute_product_product_id_fk" FOREIGN KEY ("product") REFERENCES "catalogue"."product"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue"."product_certification" ADD CONSTRAINT "product_certification_product_product_id_fk" FOREIGN KEY ("product") REFERENCES "catalogue"."product"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue"."product_certification" ADD CONSTRAINT "product_certification_scheme_certification_scheme_code_fk" FOREIGN KEY ("scheme") REFERENCES "catalogue"."certification_scheme"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue"."product_image" ADD CONSTRAINT "product_image_product_product_id_fk" FOREIGN KEY ("product") REFERENCES "catalogue"."product"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue"."product" ADD CONSTRAINT "product_category_category_code_fk" FOREIGN KEY ("category") REFERENCES "catalogue"."category"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_subject" ON "catalogue"."audit" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "audit_state" ON "catalogue"."audit" USING btree ("state","sequence");--> statement-breakpoint
CREATE INDEX "category_parent" ON "catalogue"."category" USING btree ("parent");--> statement-breakpoint
CREATE INDEX "idempotency_key_at" ON "catalogue"."idempotency_key" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "listing_partner_sku" ON "catalogue"."listing" USING btree ("partner","partner_sku");--> statement-breakpoint
CREATE INDEX "listing_title" ON "catalogue"."listing" USING btree ("title","id");--> statement-breakpoint
CREATE INDEX "listing_price" ON "catalogue"."listing" USING btree ("price","id");--> statement-breakpoint
CREATE INDEX "listing_updated" ON "catalogue"."listing" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "listing_partner_title" ON "catalogue"."listing" USING btree ("partner","title","id");--> statement-breakpoint
CREATE INDEX "listing_partner_price" ON "catalogue"."listing" USING btree ("partner","price","id");--> statement-breakpoint
CREATE INDEX "listing_partner_updated" ON "catalogue"."listing" USING btree ("partner","updated_at","id");--> statement-breakpoint
CREATE INDEX "listing_partner_status_title" ON "catalogue"."listing" USING btree ("partner","status","title","id");--> statement-breakpoint
CREATE INDEX "listing_partner_gi_title" ON "catalogue"."listing" USING btree ("partner","title","id") WHERE "gi" is not null;--> statement-breakpoint
CREATE INDEX "listing_state_title" ON "catalogue"."listing" USING btree ("state","title","id");--> statement-breakpoint
CREATE INDEX "listing_district_title" ON "catalogue"."listing" USING btree ("district","title","id");--> statement-breakpoint
CREATE INDEX "listing_seller_title" ON "catalogue"."listing" USING btree ("seller","title","id");--> statement-breakpoint
CREATE INDEX "listing_cooperative" ON "catalogue"."listing" USING btree ("cooperative");--> statement-breakpoint
CREATE INDEX "listing_programme" ON "catalogue"."listing" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "listing_product" ON "catalogue"."listing" USING btree ("product","partner");--> statement-breakpoint
CREATE INDEX "listing_search" ON "catalogue"."listing" USING gin ("search_document");--> statement-breakpoint
CREATE INDEX "outbox_subject" ON "catalogue"."outbox" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "product_certification_scheme" ON "catalogue"."product_certification" USING btree ("scheme","product");--> statement-breakpoint
CREATE INDEX "product_title" ON "catalogue"."product" USING btree ("title","id");--> statement-breakpoint
CREATE INDEX "product_price" ON "catalogue"."product" USING btree ("price","id");--> statement-breakpoint
CREATE INDEX "product_updated" ON "catalogue"."product" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "product_state_title" ON "catalogue"."product" USING btree ("state","title","id");--> statement-breakpoint
CREATE INDEX "product_district_title" ON "catalogue"."product" USING btree ("district","title","id");--> statement-breakpoint
CREATE INDEX "product_seller_title" ON "catalogue"."product" USING btree ("seller","title","id");--> statement-breakpoint
CREATE INDEX "product_cooperative_title" ON "catalogue"."product" USING btree ("cooperative","title","id");--> statement-breakpoint
CREATE INDEX "product_category_title" ON "catalogue"."product" USING btree ("category","title","id");--> statement-breakpoint
CREATE INDEX "product_status_title" ON "catalogue"."product" USING btree ("status","title","id");--> statement-breakpoint
CREATE INDEX "product_gi_title" ON "catalogue"."product" USING btree ("gi","title","id");--> statement-breakpoint
CREATE INDEX "product_odop_title" ON "catalogue"."product" USING btree ("odop_product","title","id");--> statement-breakpoint
CREATE INDEX "product_hsn" ON "catalogue"."product" USING btree ("hsn");--> statement-breakpoint
CREATE INDEX "product_search" ON "catalogue"."product" USING gin ("search_document");--> statement-breakpoint
CREATE INDEX "search_word_key" ON "catalogue"."search_word" USING gin ("key" gin_trgm_ops);