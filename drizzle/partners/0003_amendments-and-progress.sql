CREATE TABLE "partners"."mou_amendment_change" (
	"amendment" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text,
	"from_status" text,
	"status" text NOT NULL,
	"reason" text,
	CONSTRAINT "mou_amendment_change_pk" PRIMARY KEY("amendment","version")
);
--> statement-breakpoint
CREATE TABLE "partners"."mou_amendment_signature" (
	"amendment" text collate "C" NOT NULL,
	"party" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"designation" text NOT NULL,
	"signed_on" date NOT NULL,
	CONSTRAINT "mou_amendment_signature_pk" PRIMARY KEY("amendment","party","position")
);
--> statement-breakpoint
CREATE TABLE "partners"."mou_amendment" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"mou" text collate "C" NOT NULL,
	"number" integer NOT NULL,
	"amends" integer NOT NULL,
	"state" text collate "C" NOT NULL,
	"summary" text NOT NULL,
	"status" text NOT NULL,
	"status_reason" text,
	"status_since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"withdrawn_from" text,
	"shared" boolean GENERATED ALWAYS AS ("status" <> 'DRAFT' and not ("status" = 'WITHDRAWN' and coalesce("withdrawn_from", 'DRAFT') = 'DRAFT')) STORED NOT NULL,
	"effective_from" date NOT NULL,
	"in_force_from" date,
	"signed_on" date,
	"signed_at" text,
	"applied_at" timestamp (3) with time zone,
	"recorded_by" text,
	"approved_by" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partners"."mou_terms" (
	"mou" text collate "C" NOT NULL,
	"number" integer NOT NULL,
	"terms" jsonb NOT NULL,
	CONSTRAINT "mou_terms_pk" PRIMARY KEY("mou","number")
);
--> statement-breakpoint
CREATE TABLE "partners"."achievement_report" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"mou" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"as_of" date NOT NULL,
	"evidence" text NOT NULL,
	"evidence_sha256" text,
	"target" text NOT NULL,
	"district" text collate "C",
	"value" double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partners"."milestone_report" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"mou" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"as_of" date NOT NULL,
	"evidence" text,
	"evidence_sha256" text,
	"obligation" text collate "C" NOT NULL,
	"milestone" text NOT NULL,
	"from_status" text NOT NULL,
	"to_status" text NOT NULL,
	"note" text
);
--> statement-breakpoint
-- Rows from before have keys made of what they are and where they stand.
ALTER TABLE "partners"."milestone" ADD COLUMN "key" text;--> statement-breakpoint
UPDATE "partners"."milestone" SET "key" = 'milestone-' || ("position" + 1);--> statement-breakpoint
ALTER TABLE "partners"."milestone" ALTER COLUMN "key" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "partners"."milestone" ADD COLUMN "evidence_sha256" text;--> statement-breakpoint
ALTER TABLE "partners"."mou_document" ADD COLUMN "amendment" text collate "C";--> statement-breakpoint
ALTER TABLE "partners"."mou_document" ADD COLUMN "in_force_from" date;--> statement-breakpoint
-- Rows from before have keys made of what they are and where they stand.
ALTER TABLE "partners"."mou_target" ADD COLUMN "key" text;--> statement-breakpoint
UPDATE "partners"."mou_target" SET "key" = left(lower(replace("metric", '_', '-')), 36) || '-' || ("position" + 1);--> statement-breakpoint
ALTER TABLE "partners"."mou_target" ALTER COLUMN "key" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "partners"."mou" ADD COLUMN "renews" text collate "C";--> statement-breakpoint
ALTER TABLE "partners"."mou" ADD COLUMN "terms_number" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
-- Rows from before have keys made of what they are and where they stand.
ALTER TABLE "partners"."obligation" ADD COLUMN "key" text;--> statement-breakpoint
UPDATE "partners"."obligation" SET "key" = lower(replace("service", '_', '-')) || '-' || ("position" + 1);--> statement-breakpoint
ALTER TABLE "partners"."obligation" ALTER COLUMN "key" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "partners"."obligation" ADD COLUMN "next_due_on" date;--> statement-breakpoint
ALTER TABLE "partners"."mou_amendment_change" ADD CONSTRAINT "mou_amendment_change_amendment_mou_amendment_id_fk" FOREIGN KEY ("amendment") REFERENCES "partners"."mou_amendment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."mou_amendment_signature" ADD CONSTRAINT "mou_amendment_signature_amendment_mou_amendment_id_fk" FOREIGN KEY ("amendment") REFERENCES "partners"."mou_amendment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."mou_amendment" ADD CONSTRAINT "mou_amendment_mou_mou_id_fk" FOREIGN KEY ("mou") REFERENCES "partners"."mou"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."mou_terms" ADD CONSTRAINT "mou_terms_mou_mou_id_fk" FOREIGN KEY ("mou") REFERENCES "partners"."mou"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."achievement_report" ADD CONSTRAINT "achievement_report_mou_mou_id_fk" FOREIGN KEY ("mou") REFERENCES "partners"."mou"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners"."milestone_report" ADD CONSTRAINT "milestone_report_mou_mou_id_fk" FOREIGN KEY ("mou") REFERENCES "partners"."mou"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "mou_amendment_number" ON "partners"."mou_amendment" USING btree ("mou","number");--> statement-breakpoint
CREATE UNIQUE INDEX "mou_amendment_one_open" ON "partners"."mou_amendment" USING btree ("mou") WHERE "status" not in ('SIGNED', 'WITHDRAWN');--> statement-breakpoint
CREATE INDEX "mou_amendment_due" ON "partners"."mou_amendment" USING btree ("in_force_from") WHERE "status" = 'SIGNED' and "applied_at" is null;--> statement-breakpoint
CREATE INDEX "mou_amendment_effective" ON "partners"."mou_amendment" USING btree ("effective_from","id");--> statement-breakpoint
CREATE INDEX "mou_amendment_updated" ON "partners"."mou_amendment" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "mou_amendment_state" ON "partners"."mou_amendment" USING btree ("state","effective_from","id");--> statement-breakpoint
CREATE INDEX "achievement_report_mou" ON "partners"."achievement_report" USING btree ("mou","sequence");--> statement-breakpoint
CREATE INDEX "milestone_report_obligation" ON "partners"."milestone_report" USING btree ("obligation","sequence");--> statement-breakpoint
ALTER TABLE "partners"."mou" ADD CONSTRAINT "mou_renews_mou_id_fk" FOREIGN KEY ("renews") REFERENCES "partners"."mou"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "milestone_key" ON "partners"."milestone" USING btree ("obligation","key");--> statement-breakpoint
CREATE UNIQUE INDEX "mou_target_key" ON "partners"."mou_target" USING btree ("mou","key");--> statement-breakpoint
CREATE UNIQUE INDEX "mou_one_live_renewal" ON "partners"."mou" USING btree ("renews") WHERE "status" not in ('WITHDRAWN', 'TERMINATED');--> statement-breakpoint
CREATE UNIQUE INDEX "obligation_key" ON "partners"."obligation" USING btree ("mou","key");--> statement-breakpoint
CREATE INDEX "obligation_due" ON "partners"."obligation" USING btree (coalesce("next_due_on", '9999-12-31'::date),"id");--> statement-breakpoint
-- What was agreed and what was reported is evidence: nobody, this application included, alters or removes it.
CREATE FUNCTION "partners"."refuse_change_of_evidence"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'partners.% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "mou_terms_append_only" BEFORE UPDATE OR DELETE ON "partners"."mou_terms"
	FOR EACH ROW EXECUTE FUNCTION "partners"."refuse_change_of_evidence"();
--> statement-breakpoint
CREATE TRIGGER "mou_amendment_change_append_only" BEFORE UPDATE OR DELETE ON "partners"."mou_amendment_change"
	FOR EACH ROW EXECUTE FUNCTION "partners"."refuse_change_of_evidence"();
--> statement-breakpoint
CREATE TRIGGER "mou_amendment_signature_append_only" BEFORE UPDATE OR DELETE ON "partners"."mou_amendment_signature"
	FOR EACH ROW EXECUTE FUNCTION "partners"."refuse_change_of_evidence"();
--> statement-breakpoint
CREATE TRIGGER "milestone_report_append_only" BEFORE UPDATE OR DELETE ON "partners"."milestone_report"
	FOR EACH ROW EXECUTE FUNCTION "partners"."refuse_change_of_evidence"();
--> statement-breakpoint
CREATE TRIGGER "achievement_report_append_only" BEFORE UPDATE OR DELETE ON "partners"."achievement_report"
	FOR EACH ROW EXECUTE FUNCTION "partners"."refuse_change_of_evidence"();
--> statement-breakpoint
-- An obligation knows the day by which its next milestone is due, so that overdue ones are found by an index.
CREATE FUNCTION "partners"."reckon_next_due"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	UPDATE "partners"."obligation" AS o SET "next_due_on" = (
		SELECT min(m."due") FROM "partners"."milestone" AS m
		WHERE m."obligation" = o."id" AND m."status" IN ('SCHEDULED', 'PARTIALLY_MET'))
	WHERE o."id" IN (SELECT "obligation" FROM changed);
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "milestone_due_of_insert" AFTER INSERT ON "partners"."milestone"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "partners"."reckon_next_due"();
--> statement-breakpoint
CREATE TRIGGER "milestone_due_of_update" AFTER UPDATE ON "partners"."milestone"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "partners"."reckon_next_due"();
--> statement-breakpoint
CREATE TRIGGER "milestone_due_of_delete" AFTER DELETE ON "partners"."milestone"
	REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "partners"."reckon_next_due"();
--> statement-breakpoint
UPDATE "partners"."obligation" AS o SET "next_due_on" = (
	SELECT min(m."due") FROM "partners"."milestone" AS m
	WHERE m."obligation" = o."id" AND m."status" IN ('SCHEDULED', 'PARTIALLY_MET'));
