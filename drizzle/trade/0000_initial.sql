CREATE SCHEMA "trade";
--> statement-breakpoint
CREATE TABLE "trade"."audit" (
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
CREATE TABLE "trade"."idempotency_key" (
	"actor" text NOT NULL,
	"key" text NOT NULL,
	"operation" text NOT NULL,
	"input_hash" text NOT NULL,
	"subject" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_pk" PRIMARY KEY("actor","key")
);
--> statement-breakpoint
CREATE TABLE "trade"."outbox" (
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
CREATE TABLE "trade"."event_position" (
	"consumer" text PRIMARY KEY NOT NULL,
	"transaction" "xid8" DEFAULT '0' NOT NULL,
	"sequence" bigint DEFAULT 0 NOT NULL,
	"moved_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "trade"."search_word" (
	"word" text collate "C" PRIMARY KEY NOT NULL,
	"key" text collate "C" GENERATED ALWAYS AS (public.fold_word("word")) STORED NOT NULL
);
--> statement-breakpoint
CREATE TABLE "trade"."status_change" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"subject" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"organization" text collate "C",
	"from_status" text,
	"to_status" text NOT NULL,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "trade"."deal_counter" (
	"portal" text collate "C" NOT NULL,
	"status" text NOT NULL,
	"currency" text collate "C" NOT NULL,
	"count" integer NOT NULL,
	"value" bigint NOT NULL,
	"synthetic" integer NOT NULL,
	CONSTRAINT "deal_counter_pk" PRIMARY KEY("portal","status","currency")
);
--> statement-breakpoint
CREATE TABLE "trade"."deal" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"enquiry" text collate "C" NOT NULL,
	"portal" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"operator" text collate "C" NOT NULL,
	"addressee" text collate "C",
	"registration" text collate "C" NOT NULL,
	"quote" text collate "C" NOT NULL,
	"quote_revision" integer NOT NULL,
	"settlement" text DEFAULT 'OFF_PLATFORM' NOT NULL,
	"payment_terms" text NOT NULL,
	"delivery_terms" text NOT NULL,
	"agreed_on" date NOT NULL,
	"deliver_by" date,
	"delivered_on" date,
	"currency" text collate "C" NOT NULL,
	"value" bigint NOT NULL,
	"status" text DEFAULT 'AGREED' NOT NULL,
	"status_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"status_reason" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "deal_value" CHECK ("trade"."deal"."value" > 0),
	CONSTRAINT "deal_settlement" CHECK ("trade"."deal"."settlement" = 'OFF_PLATFORM')
);
--> statement-breakpoint
CREATE TABLE "trade"."quote_line" (
	"quote" text collate "C" NOT NULL,
	"revision" integer NOT NULL,
	"position" integer NOT NULL,
	"description" text NOT NULL,
	"product" text collate "C",
	"hsn" text collate "C",
	"quantity" numeric(15, 3) NOT NULL,
	"unit" text NOT NULL,
	"unit_price" bigint NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "quote_line_pk" PRIMARY KEY("quote","revision","position")
);
--> statement-breakpoint
CREATE TABLE "trade"."quote_revision" (
	"quote" text collate "C" NOT NULL,
	"revision" integer NOT NULL,
	"currency" text collate "C" NOT NULL,
	"total" bigint NOT NULL,
	"valid_until" date NOT NULL,
	"payment_terms" text NOT NULL,
	"delivery_terms" text NOT NULL,
	"note" text,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	CONSTRAINT "quote_revision_pk" PRIMARY KEY("quote","revision")
);
--> statement-breakpoint
CREATE TABLE "trade"."quote" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"enquiry" text collate "C" NOT NULL,
	"portal" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"operator" text collate "C" NOT NULL,
	"addressee" text collate "C",
	"registration" text collate "C" NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"currency" text collate "C" NOT NULL,
	"total" bigint NOT NULL,
	"valid_until" date NOT NULL,
	"status" text DEFAULT 'SENT' NOT NULL,
	"status_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"status_reason" text,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "quote_total" CHECK ("trade"."quote"."total" > 0)
);
--> statement-breakpoint
CREATE TABLE "trade"."enquiry" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"portal" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"operator" text collate "C" NOT NULL,
	"addressee" text collate "C",
	"external_reference" text collate "C",
	"channel" text NOT NULL,
	"registration" text collate "C",
	"page" text collate "C",
	"buyer_name" text NOT NULL,
	"buyer_organization" text,
	"buyer_country" text collate "C" NOT NULL,
	"contact_email" text,
	"contact_phone" text,
	"contact_address" text,
	"wanted" text NOT NULL,
	"hsn" text collate "C",
	"quantity" numeric(15, 3),
	"unit" text,
	"delivery_place" text,
	"delivery_country" text collate "C",
	"needed_by" date,
	"received_at" timestamp (3) with time zone NOT NULL,
	"status" text DEFAULT 'NEW' NOT NULL,
	"status_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"status_reason" text,
	"answered_at" timestamp (3) with time zone,
	"synthetic" boolean DEFAULT false NOT NULL,
	"search_document" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', translate("wanted", '/', ' ')), 'A') || setweight(to_tsvector('simple', translate(coalesce("buyer_organization", ''), '/', ' ')), 'B')) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "trade"."enquiry_counter" (
	"portal" text collate "C" NOT NULL,
	"status" text NOT NULL,
	"count" integer NOT NULL,
	"abroad" integer NOT NULL,
	"synthetic" integer NOT NULL,
	CONSTRAINT "enquiry_counter_pk" PRIMARY KEY("portal","status")
);
--> statement-breakpoint
CREATE TABLE "trade"."enquiry_message" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"enquiry" text collate "C" NOT NULL,
	"side" text NOT NULL,
	"text" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"organization" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "trade"."assistance_scheme" (
	"code" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"funder" text NOT NULL,
	"state" text collate "C",
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "trade"."assistance" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"scheme" text collate "C" NOT NULL,
	"fair" text collate "C",
	"delegation" text collate "C",
	"state" text collate "C" NOT NULL,
	"led_by" text collate "C",
	"sanction_order" text NOT NULL,
	"sanctioned_on" date NOT NULL,
	"sanctioned" bigint NOT NULL,
	"spent" bigint DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'SANCTIONED' NOT NULL,
	"status_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"status_reason" text,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assistance_subject" CHECK (num_nonnulls("trade"."assistance"."fair", "trade"."assistance"."delegation") = 1),
	CONSTRAINT "assistance_spent" CHECK ("trade"."assistance"."sanctioned" > 0 and "trade"."assistance"."spent" between 0 and "trade"."assistance"."sanctioned")
);
--> statement-breakpoint
CREATE TABLE "trade"."delegation_participant" (
	"delegation" text collate "C" NOT NULL,
	"enterprise" text collate "C" NOT NULL,
	"persons" integer NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "delegation_participant_pk" PRIMARY KEY("delegation","enterprise"),
	CONSTRAINT "delegation_participant_persons" CHECK ("trade"."delegation_participant"."persons" > 0)
);
--> statement-breakpoint
CREATE TABLE "trade"."delegation" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"purpose" text,
	"state" text collate "C" NOT NULL,
	"led_by" text collate "C",
	"fair" text collate "C",
	"country" text collate "C" NOT NULL,
	"place" text NOT NULL,
	"departs_on" date NOT NULL,
	"returns_on" date NOT NULL,
	"seats" integer NOT NULL,
	"seats_taken" integer DEFAULT 0 NOT NULL,
	"estimated_cost" bigint,
	"status" text DEFAULT 'PLANNED' NOT NULL,
	"status_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"status_reason" text,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "delegation_days" CHECK ("trade"."delegation"."returns_on" >= "trade"."delegation"."departs_on"),
	CONSTRAINT "delegation_seats" CHECK ("trade"."delegation"."seats" > 0 and "trade"."delegation"."seats_taken" between 0 and "trade"."delegation"."seats")
);
--> statement-breakpoint
CREATE TABLE "trade"."spending" (
	"assistance" text collate "C" NOT NULL,
	"spent_on" date NOT NULL,
	"amount" bigint NOT NULL,
	"purpose" text NOT NULL,
	"voucher" text NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	CONSTRAINT "spending_pk" PRIMARY KEY("assistance","voucher"),
	CONSTRAINT "spending_amount" CHECK ("trade"."spending"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "trade"."trade_fair" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"state" text collate "C" NOT NULL,
	"organizer" text NOT NULL,
	"organization" text collate "C",
	"country" text collate "C" NOT NULL,
	"place" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"estimated_cost" bigint,
	"status" text DEFAULT 'ANNOUNCED' NOT NULL,
	"status_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"status_reason" text,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"search_document" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', translate("name", '/', ' '))) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "trade_fair_days" CHECK ("trade"."trade_fair"."ends_on" >= "trade"."trade_fair"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "trade"."portal_domain" (
	"domain" text collate "C" PRIMARY KEY NOT NULL,
	"portal" text collate "C" NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "trade"."portal_figure" (
	"portal" text collate "C" NOT NULL,
	"metric" text NOT NULL,
	"value" double precision NOT NULL,
	"unit" text NOT NULL,
	"qualifier" text NOT NULL,
	"as_of" date,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "trade"."portal_page" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"portal" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"operator" text collate "C" NOT NULL,
	"registration" text collate "C" NOT NULL,
	"enterprise" text collate "C" NOT NULL,
	"product" text collate "C" NOT NULL,
	"slug" text collate "C" NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"status" text DEFAULT 'PUBLISHED' NOT NULL,
	"status_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"status_reason" text,
	"registration_status" text NOT NULL,
	"product_status" text NOT NULL,
	"enterprise_status" text NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"search_document" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', translate("title", '/', ' ')), 'A') || setweight(to_tsvector('simple', translate(coalesce("description", ''), '/', ' ')), 'C')) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "trade"."portal" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"state" text collate "C" NOT NULL,
	"operator" text collate "C" NOT NULL,
	"launched_by" text collate "C",
	"launched_on" date,
	"takes_payments" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'PLANNED' NOT NULL,
	"status_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"status_reason" text,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"search_document" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', translate("name", '/', ' '))) STORED,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "trade"."registration_counter" (
	"portal" text collate "C" NOT NULL,
	"centre" text collate "C" NOT NULL,
	"status" text NOT NULL,
	"count" integer NOT NULL,
	"synthetic" integer NOT NULL,
	CONSTRAINT "registration_counter_pk" PRIMARY KEY("portal","centre","status")
);
--> statement-breakpoint
CREATE TABLE "trade"."registration" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"portal" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"operator" text collate "C" NOT NULL,
	"enterprise" text collate "C" NOT NULL,
	"enterprise_kind" text NOT NULL,
	"district" text collate "C" NOT NULL,
	"centre" text collate "C" NOT NULL,
	"submitted_on" date NOT NULL,
	"activated_on" date,
	"status" text DEFAULT 'SUBMITTED' NOT NULL,
	"status_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"status_reason" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "trade"."deal" ADD CONSTRAINT "deal_enquiry_enquiry_id_fk" FOREIGN KEY ("enquiry") REFERENCES "trade"."enquiry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."deal" ADD CONSTRAINT "deal_portal_portal_id_fk" FOREIGN KEY ("portal") REFERENCES "trade"."portal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."deal" ADD CONSTRAINT "deal_registration_registration_id_fk" FOREIGN KEY ("registration") REFERENCES "trade"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."deal" ADD CONSTRAINT "deal_quote_quote_id_fk" FOREIGN KEY ("quote") REFERENCES "trade"."quote"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."quote_line" ADD CONSTRAINT "quote_line_quote_quote_id_fk" FOREIGN KEY ("quote") REFERENCES "trade"."quote"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."quote_revision" ADD CONSTRAINT "quote_revision_quote_quote_id_fk" FOREIGN KEY ("quote") REFERENCES "trade"."quote"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."quote" ADD CONSTRAINT "quote_enquiry_enquiry_id_fk" FOREIGN KEY ("enquiry") REFERENCES "trade"."enquiry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."quote" ADD CONSTRAINT "quote_portal_portal_id_fk" FOREIGN KEY ("portal") REFERENCES "trade"."portal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."quote" ADD CONSTRAINT "quote_registration_registration_id_fk" FOREIGN KEY ("registration") REFERENCES "trade"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."enquiry" ADD CONSTRAINT "enquiry_portal_portal_id_fk" FOREIGN KEY ("portal") REFERENCES "trade"."portal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."enquiry" ADD CONSTRAINT "enquiry_registration_registration_id_fk" FOREIGN KEY ("registration") REFERENCES "trade"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."enquiry" ADD CONSTRAINT "enquiry_page_portal_page_id_fk" FOREIGN KEY ("page") REFERENCES "trade"."portal_page"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."enquiry_message" ADD CONSTRAINT "enquiry_message_enquiry_enquiry_id_fk" FOREIGN KEY ("enquiry") REFERENCES "trade"."enquiry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."assistance" ADD CONSTRAINT "assistance_scheme_assistance_scheme_code_fk" FOREIGN KEY ("scheme") REFERENCES "trade"."assistance_scheme"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."assistance" ADD CONSTRAINT "assistance_fair_trade_fair_id_fk" FOREIGN KEY ("fair") REFERENCES "trade"."trade_fair"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."assistance" ADD CONSTRAINT "assistance_delegation_delegation_id_fk" FOREIGN KEY ("delegation") REFERENCES "trade"."delegation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."delegation_participant" ADD CONSTRAINT "delegation_participant_delegation_delegation_id_fk" FOREIGN KEY ("delegation") REFERENCES "trade"."delegation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."delegation" ADD CONSTRAINT "delegation_fair_trade_fair_id_fk" FOREIGN KEY ("fair") REFERENCES "trade"."trade_fair"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."spending" ADD CONSTRAINT "spending_assistance_assistance_id_fk" FOREIGN KEY ("assistance") REFERENCES "trade"."assistance"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."portal_domain" ADD CONSTRAINT "portal_domain_portal_portal_id_fk" FOREIGN KEY ("portal") REFERENCES "trade"."portal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."portal_figure" ADD CONSTRAINT "portal_figure_portal_portal_id_fk" FOREIGN KEY ("portal") REFERENCES "trade"."portal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."portal_page" ADD CONSTRAINT "portal_page_portal_portal_id_fk" FOREIGN KEY ("portal") REFERENCES "trade"."portal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."portal_page" ADD CONSTRAINT "portal_page_registration_registration_id_fk" FOREIGN KEY ("registration") REFERENCES "trade"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade"."registration" ADD CONSTRAINT "registration_portal_portal_id_fk" FOREIGN KEY ("portal") REFERENCES "trade"."portal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_subject" ON "trade"."audit" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "audit_state" ON "trade"."audit" USING btree ("state","sequence");--> statement-breakpoint
CREATE INDEX "idempotency_key_at" ON "trade"."idempotency_key" USING btree ("at");--> statement-breakpoint
CREATE INDEX "outbox_subject" ON "trade"."outbox" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "outbox_transaction" ON "trade"."outbox" USING btree ("transaction","sequence");--> statement-breakpoint
CREATE INDEX "search_word_key" ON "trade"."search_word" USING gin ("key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "status_change_subject" ON "trade"."status_change" USING btree ("subject","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "deal_one_a_quote" ON "trade"."deal" USING btree ("quote") WHERE "status" <> 'CANCELLED';--> statement-breakpoint
CREATE INDEX "deal_enquiry" ON "trade"."deal" USING btree ("enquiry","agreed_on","id");--> statement-breakpoint
CREATE INDEX "deal_registration" ON "trade"."deal" USING btree ("registration","agreed_on","id");--> statement-breakpoint
CREATE INDEX "deal_agreed" ON "trade"."deal" USING btree ("agreed_on","id");--> statement-breakpoint
CREATE INDEX "deal_updated" ON "trade"."deal" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "deal_due" ON "trade"."deal" USING btree (coalesce("deliver_by", '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "deal_state" ON "trade"."deal" USING btree ("state","agreed_on","id");--> statement-breakpoint
CREATE INDEX "deal_state_status" ON "trade"."deal" USING btree ("state","status","agreed_on","id");--> statement-breakpoint
CREATE INDEX "deal_state_updated" ON "trade"."deal" USING btree ("state","updated_at","id");--> statement-breakpoint
CREATE INDEX "deal_state_due" ON "trade"."deal" USING btree ("state",coalesce("deliver_by", '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "deal_portal" ON "trade"."deal" USING btree ("portal","agreed_on","id");--> statement-breakpoint
CREATE INDEX "deal_operator" ON "trade"."deal" USING btree ("operator","agreed_on","id");--> statement-breakpoint
CREATE INDEX "deal_addressee" ON "trade"."deal" USING btree ("addressee","agreed_on","id") WHERE "addressee" is not null;--> statement-breakpoint
CREATE INDEX "quote_enquiry" ON "trade"."quote" USING btree ("enquiry","sent_at","id");--> statement-breakpoint
CREATE INDEX "quote_registration" ON "trade"."quote" USING btree ("registration","sent_at","id");--> statement-breakpoint
CREATE INDEX "quote_sent" ON "trade"."quote" USING btree ("sent_at","id");--> statement-breakpoint
CREATE INDEX "quote_valid" ON "trade"."quote" USING btree ("valid_until","id");--> statement-breakpoint
CREATE INDEX "quote_updated" ON "trade"."quote" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "quote_state" ON "trade"."quote" USING btree ("state","sent_at","id");--> statement-breakpoint
CREATE INDEX "quote_state_status" ON "trade"."quote" USING btree ("state","status","sent_at","id");--> statement-breakpoint
CREATE INDEX "quote_state_valid" ON "trade"."quote" USING btree ("state","valid_until","id");--> statement-breakpoint
CREATE INDEX "quote_state_updated" ON "trade"."quote" USING btree ("state","updated_at","id");--> statement-breakpoint
CREATE INDEX "quote_portal" ON "trade"."quote" USING btree ("portal","sent_at","id");--> statement-breakpoint
CREATE INDEX "quote_operator" ON "trade"."quote" USING btree ("operator","sent_at","id");--> statement-breakpoint
CREATE INDEX "quote_addressee" ON "trade"."quote" USING btree ("addressee","sent_at","id") WHERE "addressee" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "enquiry_external_reference" ON "trade"."enquiry" USING btree ("portal","external_reference");--> statement-breakpoint
CREATE INDEX "enquiry_received" ON "trade"."enquiry" USING btree ("received_at","id");--> statement-breakpoint
CREATE INDEX "enquiry_updated" ON "trade"."enquiry" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "enquiry_needed" ON "trade"."enquiry" USING btree (coalesce("needed_by", '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "enquiry_state" ON "trade"."enquiry" USING btree ("state","received_at","id");--> statement-breakpoint
CREATE INDEX "enquiry_state_status" ON "trade"."enquiry" USING btree ("state","status","received_at","id");--> statement-breakpoint
CREATE INDEX "enquiry_state_updated" ON "trade"."enquiry" USING btree ("state","updated_at","id");--> statement-breakpoint
CREATE INDEX "enquiry_state_needed" ON "trade"."enquiry" USING btree ("state",coalesce("needed_by", '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "enquiry_portal" ON "trade"."enquiry" USING btree ("portal","received_at","id");--> statement-breakpoint
CREATE INDEX "enquiry_portal_status" ON "trade"."enquiry" USING btree ("portal","status","received_at","id");--> statement-breakpoint
CREATE INDEX "enquiry_operator" ON "trade"."enquiry" USING btree ("operator","received_at","id");--> statement-breakpoint
CREATE INDEX "enquiry_addressee" ON "trade"."enquiry" USING btree ("addressee","received_at","id") WHERE "addressee" is not null;--> statement-breakpoint
CREATE INDEX "enquiry_registration" ON "trade"."enquiry" USING btree ("registration","received_at","id");--> statement-breakpoint
CREATE INDEX "enquiry_page" ON "trade"."enquiry" USING btree ("page");--> statement-breakpoint
CREATE INDEX "enquiry_country" ON "trade"."enquiry" USING btree ("buyer_country","received_at","id");--> statement-breakpoint
CREATE INDEX "enquiry_status" ON "trade"."enquiry" USING btree ("status","received_at","id");--> statement-breakpoint
CREATE INDEX "enquiry_search" ON "trade"."enquiry" USING gin ("search_document");--> statement-breakpoint
CREATE INDEX "enquiry_message_enquiry" ON "trade"."enquiry_message" USING btree ("enquiry","sent_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "assistance_order" ON "trade"."assistance" USING btree ("scheme","sanction_order");--> statement-breakpoint
CREATE INDEX "assistance_sanctioned" ON "trade"."assistance" USING btree ("sanctioned_on","id");--> statement-breakpoint
CREATE INDEX "assistance_updated" ON "trade"."assistance" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "assistance_state" ON "trade"."assistance" USING btree ("state","sanctioned_on","id");--> statement-breakpoint
CREATE INDEX "assistance_fair" ON "trade"."assistance" USING btree ("fair","sanctioned_on","id");--> statement-breakpoint
CREATE INDEX "assistance_delegation" ON "trade"."assistance" USING btree ("delegation","sanctioned_on","id");--> statement-breakpoint
CREATE INDEX "delegation_participant_enterprise" ON "trade"."delegation_participant" USING btree ("enterprise");--> statement-breakpoint
CREATE INDEX "delegation_departs" ON "trade"."delegation" USING btree ("departs_on","id");--> statement-breakpoint
CREATE INDEX "delegation_updated" ON "trade"."delegation" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "delegation_state" ON "trade"."delegation" USING btree ("state","departs_on","id");--> statement-breakpoint
CREATE INDEX "delegation_led_by" ON "trade"."delegation" USING btree ("led_by","departs_on","id");--> statement-breakpoint
CREATE INDEX "delegation_fair" ON "trade"."delegation" USING btree ("fair","departs_on","id");--> statement-breakpoint
CREATE INDEX "trade_fair_starts" ON "trade"."trade_fair" USING btree ("starts_on","id");--> statement-breakpoint
CREATE INDEX "trade_fair_name" ON "trade"."trade_fair" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "trade_fair_updated" ON "trade"."trade_fair" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "trade_fair_state" ON "trade"."trade_fair" USING btree ("state","starts_on","id");--> statement-breakpoint
CREATE INDEX "trade_fair_search" ON "trade"."trade_fair" USING gin ("search_document");--> statement-breakpoint
CREATE INDEX "portal_domain_portal" ON "trade"."portal_domain" USING btree ("portal","position");--> statement-breakpoint
CREATE UNIQUE INDEX "portal_figure_once" ON "trade"."portal_figure" USING btree ("portal","metric",coalesce("as_of", '0001-01-01'::date),"source");--> statement-breakpoint
CREATE UNIQUE INDEX "portal_page_slug" ON "trade"."portal_page" USING btree ("portal","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "portal_page_product" ON "trade"."portal_page" USING btree ("portal","product");--> statement-breakpoint
CREATE INDEX "portal_page_title" ON "trade"."portal_page" USING btree ("title","id");--> statement-breakpoint
CREATE INDEX "portal_page_updated" ON "trade"."portal_page" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "portal_page_portal_title" ON "trade"."portal_page" USING btree ("portal","title","id");--> statement-breakpoint
CREATE INDEX "portal_page_state_title" ON "trade"."portal_page" USING btree ("state","title","id");--> statement-breakpoint
CREATE INDEX "portal_page_state_updated" ON "trade"."portal_page" USING btree ("state","updated_at","id");--> statement-breakpoint
CREATE INDEX "portal_page_registration" ON "trade"."portal_page" USING btree ("registration","title","id");--> statement-breakpoint
CREATE INDEX "portal_page_enterprise" ON "trade"."portal_page" USING btree ("enterprise","title","id");--> statement-breakpoint
CREATE INDEX "portal_page_of_product" ON "trade"."portal_page" USING btree ("product","title","id");--> statement-breakpoint
CREATE INDEX "portal_page_search" ON "trade"."portal_page" USING gin ("search_document");--> statement-breakpoint
CREATE INDEX "portal_name" ON "trade"."portal" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "portal_state" ON "trade"."portal" USING btree ("state","name","id");--> statement-breakpoint
CREATE INDEX "portal_operator" ON "trade"."portal" USING btree ("operator","name","id");--> statement-breakpoint
CREATE INDEX "portal_updated" ON "trade"."portal" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "portal_search" ON "trade"."portal" USING gin ("search_document");--> statement-breakpoint
CREATE INDEX "registration_counter_centre" ON "trade"."registration_counter" USING btree ("centre");--> statement-breakpoint
CREATE UNIQUE INDEX "registration_one_open" ON "trade"."registration" USING btree ("portal","enterprise") WHERE "status" not in ('REJECTED', 'WITHDRAWN');--> statement-breakpoint
CREATE INDEX "registration_submitted" ON "trade"."registration" USING btree ("submitted_on","id");--> statement-breakpoint
CREATE INDEX "registration_updated" ON "trade"."registration" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "registration_portal" ON "trade"."registration" USING btree ("portal","submitted_on","id");--> statement-breakpoint
CREATE INDEX "registration_portal_status" ON "trade"."registration" USING btree ("portal","status","submitted_on","id");--> statement-breakpoint
CREATE INDEX "registration_state" ON "trade"."registration" USING btree ("state","submitted_on","id");--> statement-breakpoint
CREATE INDEX "registration_state_status" ON "trade"."registration" USING btree ("state","status","submitted_on","id");--> statement-breakpoint
CREATE INDEX "registration_state_updated" ON "trade"."registration" USING btree ("state","updated_at","id");--> statement-breakpoint
CREATE INDEX "registration_operator" ON "trade"."registration" USING btree ("operator","submitted_on","id");--> statement-breakpoint
CREATE INDEX "registration_status" ON "trade"."registration" USING btree ("status","submitted_on","id");--> statement-breakpoint
CREATE INDEX "registration_centre" ON "trade"."registration" USING btree ("centre","submitted_on","id");--> statement-breakpoint
CREATE INDEX "registration_district" ON "trade"."registration" USING btree ("district","submitted_on","id");--> statement-breakpoint
CREATE INDEX "registration_enterprise" ON "trade"."registration" USING btree ("enterprise","submitted_on","id");