CREATE SCHEMA "finance";
--> statement-breakpoint
CREATE TABLE "finance"."audit" (
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
CREATE TABLE "finance"."idempotency_key" (
	"actor" text NOT NULL,
	"key" text NOT NULL,
	"operation" text NOT NULL,
	"input_hash" text NOT NULL,
	"subject" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_pk" PRIMARY KEY("actor","key")
);
--> statement-breakpoint
CREATE TABLE "finance"."outbox" (
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
CREATE TABLE "finance"."fund_application" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"fund" text collate "C" NOT NULL,
	"purpose" text NOT NULL,
	"state" text collate "C" NOT NULL,
	"enterprise" text collate "C" NOT NULL,
	"district" text collate "C",
	"title" text NOT NULL,
	"description" text,
	"requested" bigint NOT NULL,
	"submitted_on" date NOT NULL,
	"status" text NOT NULL,
	"status_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"status_reason" text,
	"appraiser" text,
	"sanctioned" bigint,
	"sanctioned_on" date,
	"sanctioned_by" text,
	"sanction_reference" text,
	"sanction_terms" text,
	"disbursed" bigint DEFAULT 0 NOT NULL,
	"released" bigint DEFAULT 0 NOT NULL,
	"next_due_on" date,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fund_application_requested" CHECK ("finance"."fund_application"."requested" > 0),
	CONSTRAINT "fund_application_money" CHECK (0 <= "finance"."fund_application"."disbursed" and 0 <= "finance"."fund_application"."released" and "finance"."fund_application"."disbursed" + "finance"."fund_application"."released" <= coalesce("finance"."fund_application"."sanctioned", 0)
        and coalesce("finance"."fund_application"."sanctioned", 1) between 1 and "finance"."fund_application"."requested"),
	CONSTRAINT "fund_application_sanction" CHECK (("finance"."fund_application"."status" in ('SANCTIONED', 'DISBURSING', 'CLOSED')) = ("finance"."fund_application"."sanctioned" is not null)
        and ("finance"."fund_application"."sanctioned" is null) = ("finance"."fund_application"."sanctioned_on" is null)
        and ("finance"."fund_application"."sanctioned" is null) = ("finance"."fund_application"."sanction_reference" is null))
);
--> statement-breakpoint
CREATE TABLE "finance"."fund_appraisal" (
	"application" text collate "C" NOT NULL,
	"number" integer NOT NULL,
	"appraised_on" date NOT NULL,
	"appraised_by" text NOT NULL,
	"score" integer,
	"recommendation" text NOT NULL,
	"recommended" bigint,
	"remarks" text NOT NULL,
	CONSTRAINT "fund_appraisal_pk" PRIMARY KEY("application","number"),
	CONSTRAINT "fund_appraisal_score" CHECK ("finance"."fund_appraisal"."score" between 0 and 100),
	CONSTRAINT "fund_appraisal_recommended" CHECK (("finance"."fund_appraisal"."recommendation" = 'SANCTION') = ("finance"."fund_appraisal"."recommended" is not null))
);
--> statement-breakpoint
CREATE TABLE "finance"."fund_tranche" (
	"application" text collate "C" NOT NULL,
	"number" integer NOT NULL,
	"fund" text collate "C" NOT NULL,
	"amount" bigint NOT NULL,
	"due_on" date NOT NULL,
	"disbursed" bigint,
	"disbursed_on" date,
	"reference" text,
	CONSTRAINT "fund_tranche_pk" PRIMARY KEY("application","number"),
	CONSTRAINT "fund_tranche_money" CHECK ("finance"."fund_tranche"."amount" > 0 and "finance"."fund_tranche"."disbursed" between 1 and "finance"."fund_tranche"."amount"),
	CONSTRAINT "fund_tranche_payment" CHECK (("finance"."fund_tranche"."disbursed" is null) = ("finance"."fund_tranche"."disbursed_on" is null) and ("finance"."fund_tranche"."disbursed" is null) = ("finance"."fund_tranche"."reference" is null))
);
--> statement-breakpoint
CREATE TABLE "finance"."change" (
	"subject" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"action" text NOT NULL,
	"actor" text,
	"organization" text collate "C",
	"from" text,
	"to" text NOT NULL,
	"note" text,
	CONSTRAINT "change_pk" PRIMARY KEY("subject","version")
);
--> statement-breakpoint
CREATE TABLE "finance"."fund_allocation" (
	"fund" text collate "C" NOT NULL,
	"purpose" text NOT NULL,
	"basis_points" integer NOT NULL,
	"amount" bigint NOT NULL,
	"funded" bigint DEFAULT 0 NOT NULL,
	"sanctioned" bigint DEFAULT 0 NOT NULL,
	"disbursed" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "fund_allocation_pk" PRIMARY KEY("fund","purpose"),
	CONSTRAINT "fund_allocation_share" CHECK ("finance"."fund_allocation"."basis_points" between 1 and 10000),
	CONSTRAINT "fund_allocation_money" CHECK (0 <= "finance"."fund_allocation"."disbursed" and "finance"."fund_allocation"."disbursed" <= "finance"."fund_allocation"."sanctioned" and "finance"."fund_allocation"."sanctioned" <= "finance"."fund_allocation"."funded" and "finance"."fund_allocation"."funded" <= "finance"."fund_allocation"."amount")
);
--> statement-breakpoint
CREATE TABLE "finance"."fund_contribution" (
	"fund" text collate "C" NOT NULL,
	"number" integer NOT NULL,
	"contributor" text collate "C",
	"stated_as" text NOT NULL,
	"status" text NOT NULL,
	"amount" bigint NOT NULL,
	"received" bigint DEFAULT 0 NOT NULL,
	"pledged_on" date,
	"reference" text,
	CONSTRAINT "fund_contribution_pk" PRIMARY KEY("fund","number"),
	CONSTRAINT "fund_contribution_money" CHECK ("finance"."fund_contribution"."amount" > 0 and 0 <= "finance"."fund_contribution"."received" and "finance"."fund_contribution"."received" <= case "finance"."fund_contribution"."status" when 'PLEDGED' then "finance"."fund_contribution"."amount" else 0 end),
	CONSTRAINT "fund_contribution_pledge" CHECK (("finance"."fund_contribution"."status" = 'PLEDGED') = ("finance"."fund_contribution"."pledged_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "finance"."fund_receipt" (
	"fund" text collate "C" NOT NULL,
	"contribution" integer NOT NULL,
	"number" integer NOT NULL,
	"amount" bigint NOT NULL,
	"received_on" date NOT NULL,
	"reference" text NOT NULL,
	CONSTRAINT "fund_receipt_pk" PRIMARY KEY("fund","contribution","number"),
	CONSTRAINT "fund_receipt_amount" CHECK ("finance"."fund_receipt"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "finance"."fund" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"state" text collate "C" NOT NULL,
	"organization" text collate "C",
	"status" text DEFAULT 'PROPOSED' NOT NULL,
	"status_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"status_reason" text,
	"cabinet_decision" text,
	"cabinet_decided_on" date,
	"corpus" bigint NOT NULL,
	"foreseen" bigint DEFAULT 0 NOT NULL,
	"pledged" bigint DEFAULT 0 NOT NULL,
	"received" bigint DEFAULT 0 NOT NULL,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fund_money" CHECK (0 <= "finance"."fund"."received" and "finance"."fund"."received" <= "finance"."fund"."pledged" and "finance"."fund"."pledged" <= "finance"."fund"."foreseen"
        and "finance"."fund"."foreseen" <= "finance"."fund"."corpus" and "finance"."fund"."corpus" between 1 and 100000000000000),
	CONSTRAINT "fund_cabinet" CHECK (("finance"."fund"."status" = 'PROPOSED') = ("finance"."fund"."cabinet_decision" is null) and ("finance"."fund"."cabinet_decision" is null) = ("finance"."fund"."cabinet_decided_on" is null))
);
--> statement-breakpoint
CREATE TABLE "finance"."loan_event" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"state" text collate "C" NOT NULL,
	"scheme" text collate "C",
	"held_on" date NOT NULL,
	"financial_year" text GENERATED ALWAYS AS ((extract(year from "held_on" - interval '3 months')::int)::text || '-' ||
   lpad(((extract(year from "held_on" - interval '3 months')::int + 1) % 100)::text, 2, '0')) STORED NOT NULL,
	"amount" bigint NOT NULL,
	"amount_qualifier" text NOT NULL,
	"beneficiaries" bigint NOT NULL,
	"beneficiaries_qualifier" text NOT NULL,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "loan_event_amount" CHECK ("finance"."loan_event"."amount" > 0),
	CONSTRAINT "loan_event_beneficiaries" CHECK ("finance"."loan_event"."beneficiaries" > 0)
);
--> statement-breakpoint
CREATE TABLE "finance"."loan_report" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"state" text collate "C" NOT NULL,
	"financial_year" text NOT NULL,
	"as_of" date NOT NULL,
	"amount" bigint NOT NULL,
	"amount_qualifier" text NOT NULL,
	"beneficiaries" bigint NOT NULL,
	"beneficiaries_qualifier" text NOT NULL,
	"source" text NOT NULL,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "loan_report_amount" CHECK ("finance"."loan_report"."amount" > 0),
	CONSTRAINT "loan_report_beneficiaries" CHECK ("finance"."loan_report"."beneficiaries" > 0)
);
--> statement-breakpoint
CREATE TABLE "finance"."loan_scheme" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"state" text collate "C",
	"organization" text collate "C",
	"launched_on" date,
	"source" text,
	"sure" boolean DEFAULT true NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "finance"."fund_application" ADD CONSTRAINT "fund_application_allocation" FOREIGN KEY ("fund","purpose") REFERENCES "finance"."fund_allocation"("fund","purpose") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."fund_appraisal" ADD CONSTRAINT "fund_appraisal_application_fund_application_id_fk" FOREIGN KEY ("application") REFERENCES "finance"."fund_application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."fund_tranche" ADD CONSTRAINT "fund_tranche_application_fund_application_id_fk" FOREIGN KEY ("application") REFERENCES "finance"."fund_application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."fund_allocation" ADD CONSTRAINT "fund_allocation_fund_fund_id_fk" FOREIGN KEY ("fund") REFERENCES "finance"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."fund_contribution" ADD CONSTRAINT "fund_contribution_fund_fund_id_fk" FOREIGN KEY ("fund") REFERENCES "finance"."fund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."fund_receipt" ADD CONSTRAINT "fund_receipt_of" FOREIGN KEY ("fund","contribution") REFERENCES "finance"."fund_contribution"("fund","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance"."loan_event" ADD CONSTRAINT "loan_event_scheme_loan_scheme_id_fk" FOREIGN KEY ("scheme") REFERENCES "finance"."loan_scheme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_subject" ON "finance"."audit" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "audit_state" ON "finance"."audit" USING btree ("state","sequence");--> statement-breakpoint
CREATE INDEX "idempotency_key_at" ON "finance"."idempotency_key" USING btree ("at");--> statement-breakpoint
CREATE INDEX "outbox_subject" ON "finance"."outbox" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "outbox_transaction" ON "finance"."outbox" USING btree ("transaction","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "fund_application_one_live" ON "finance"."fund_application" USING btree ("fund","enterprise") WHERE "status" in ('SUBMITTED', 'APPRAISAL', 'SANCTIONED', 'DISBURSING');--> statement-breakpoint
CREATE UNIQUE INDEX "fund_application_order" ON "finance"."fund_application" USING btree ("fund",lower("sanction_reference"));--> statement-breakpoint
CREATE INDEX "fund_application_submitted" ON "finance"."fund_application" USING btree ("submitted_on","id");--> statement-breakpoint
CREATE INDEX "fund_application_fund" ON "finance"."fund_application" USING btree ("fund","submitted_on","id");--> statement-breakpoint
CREATE INDEX "fund_application_fund_status" ON "finance"."fund_application" USING btree ("fund","status","submitted_on","id");--> statement-breakpoint
CREATE INDEX "fund_application_counts" ON "finance"."fund_application" USING btree ("fund","purpose","status","state","requested","sanctioned","released","disbursed");--> statement-breakpoint
CREATE INDEX "fund_application_enterprise" ON "finance"."fund_application" USING btree ("enterprise","submitted_on","id");--> statement-breakpoint
CREATE INDEX "fund_application_state" ON "finance"."fund_application" USING btree ("state","submitted_on","id");--> statement-breakpoint
CREATE INDEX "fund_application_state_status" ON "finance"."fund_application" USING btree ("state","status","submitted_on","id");--> statement-breakpoint
CREATE INDEX "fund_application_district" ON "finance"."fund_application" USING btree ("district","submitted_on","id");--> statement-breakpoint
CREATE INDEX "fund_application_requested_order" ON "finance"."fund_application" USING btree ("requested","id");--> statement-breakpoint
CREATE INDEX "fund_application_state_requested" ON "finance"."fund_application" USING btree ("state","requested","id");--> statement-breakpoint
CREATE INDEX "fund_application_due" ON "finance"."fund_application" USING btree (coalesce("next_due_on", '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "fund_application_state_due" ON "finance"."fund_application" USING btree ("state",coalesce("next_due_on", '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "fund_application_updated" ON "finance"."fund_application" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "fund_application_state_updated" ON "finance"."fund_application" USING btree ("state","updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "fund_tranche_reference" ON "finance"."fund_tranche" USING btree ("fund",lower("reference"));--> statement-breakpoint
CREATE INDEX "fund_contribution_contributor" ON "finance"."fund_contribution" USING btree ("contributor","fund");--> statement-breakpoint
CREATE UNIQUE INDEX "fund_receipt_reference" ON "finance"."fund_receipt" USING btree ("fund",lower("reference"));--> statement-breakpoint
CREATE UNIQUE INDEX "fund_one_name" ON "finance"."fund" USING btree ("state",lower("name"));--> statement-breakpoint
CREATE INDEX "fund_name" ON "finance"."fund" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "fund_state" ON "finance"."fund" USING btree ("state","name","id");--> statement-breakpoint
CREATE INDEX "fund_organization" ON "finance"."fund" USING btree ("organization","name","id");--> statement-breakpoint
CREATE INDEX "fund_corpus" ON "finance"."fund" USING btree ("corpus","id");--> statement-breakpoint
CREATE INDEX "fund_updated" ON "finance"."fund" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "loan_event_held" ON "finance"."loan_event" USING btree ("held_on","id");--> statement-breakpoint
CREATE INDEX "loan_event_state" ON "finance"."loan_event" USING btree ("state","held_on","id");--> statement-breakpoint
CREATE INDEX "loan_event_year" ON "finance"."loan_event" USING btree ("state","financial_year","held_on","id");--> statement-breakpoint
CREATE INDEX "loan_event_scheme" ON "finance"."loan_event" USING btree ("scheme","held_on","id");--> statement-breakpoint
CREATE INDEX "loan_event_amount_order" ON "finance"."loan_event" USING btree ("amount","id");--> statement-breakpoint
CREATE INDEX "loan_event_updated" ON "finance"."loan_event" USING btree ("updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "loan_report_once" ON "finance"."loan_report" USING btree ("state","financial_year","as_of","source");--> statement-breakpoint
CREATE UNIQUE INDEX "loan_scheme_one_name" ON "finance"."loan_scheme" USING btree (coalesce("state", ''),lower("name"));--> statement-breakpoint
CREATE INDEX "loan_scheme_name" ON "finance"."loan_scheme" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "loan_scheme_state" ON "finance"."loan_scheme" USING btree ("state","name","id");--> statement-breakpoint
CREATE INDEX "loan_scheme_updated" ON "finance"."loan_scheme" USING btree ("updated_at","id");