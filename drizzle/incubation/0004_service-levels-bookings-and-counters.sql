CREATE TABLE "incubation"."facility_booking" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"centre" text collate "C" NOT NULL,
	"offering" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"seller" text collate "C" NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"places" integer NOT NULL,
	"quantity" integer NOT NULL,
	"charges" bigint,
	"purpose" text NOT NULL,
	"status" text DEFAULT 'REQUESTED' NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "facility_booking_ends" CHECK ("incubation"."facility_booking"."ends_at" > "incubation"."facility_booking"."starts_at" and "incubation"."facility_booking"."ends_at" <= "incubation"."facility_booking"."starts_at" + interval '744 hours'),
	CONSTRAINT "facility_booking_places" CHECK ("incubation"."facility_booking"."places" > 0 and "incubation"."facility_booking"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "incubation"."service_count_change" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"mou" text collate "C",
	"programme" text collate "C",
	"partner" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"synthetic" boolean NOT NULL,
	"service" text,
	"status" text,
	"district" text collate "C",
	"enrolled_at" date NOT NULL,
	"change" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incubation"."service_count" (
	"mou" text collate "C",
	"programme" text collate "C",
	"partner" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"synthetic" boolean NOT NULL,
	"service" text,
	"status" text,
	"district" text collate "C",
	"count" bigint NOT NULL,
	CONSTRAINT "service_count_once" UNIQUE NULLS NOT DISTINCT("mou","programme","partner","state","district","synthetic","service","status")
);
--> statement-breakpoint
CREATE TABLE "incubation"."service_count_by_day" (
	"mou" text collate "C",
	"programme" text collate "C",
	"partner" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"synthetic" boolean NOT NULL,
	"service" text,
	"status" text,
	"enrolled_at" date NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "service_count_by_day_once" UNIQUE NULLS NOT DISTINCT("enrolled_at","mou","programme","partner","state","synthetic","service","status")
);
--> statement-breakpoint
CREATE TABLE "incubation"."service_level" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"mou" text collate "C",
	"programme" text collate "C",
	"state" text collate "C" NOT NULL,
	"service" text NOT NULL,
	"from_day" date NOT NULL,
	"days_to_start" integer NOT NULL,
	"days_to_finish" integer NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "service_level_under" CHECK (("incubation"."service_level"."mou" is null) <> ("incubation"."service_level"."programme" is null)),
	CONSTRAINT "service_level_days" CHECK ("incubation"."service_level"."days_to_start" >= 0 and "incubation"."service_level"."days_to_finish" >= "incubation"."service_level"."days_to_start")
);
--> statement-breakpoint
CREATE TABLE "incubation"."status_change" (
	"sequence" bigserial PRIMARY KEY NOT NULL,
	"subject" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"organization" text collate "C",
	"from_status" text,
	"to_status" text NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "incubation"."training_registration" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"session" text collate "C" NOT NULL,
	"training_programme" text collate "C" NOT NULL,
	"seller" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"partner" text collate "C",
	"status" text DEFAULT 'REGISTERED' NOT NULL,
	"outcome" text,
	"certificate" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "training_registration_outcome" CHECK (("incubation"."training_registration"."status" = 'ATTENDED') = ("incubation"."training_registration"."outcome" is not null)),
	CONSTRAINT "training_registration_certificate" CHECK ("incubation"."training_registration"."certificate" is null or "incubation"."training_registration"."outcome" = 'COMPLETED')
);
--> statement-breakpoint
DROP INDEX "incubation"."enrolment_service_mou";--> statement-breakpoint
DROP INDEX "incubation"."enrolment_service_programme";--> statement-breakpoint
DROP INDEX "incubation"."enrolment_service_partner";--> statement-breakpoint
DROP INDEX "incubation"."enrolment_service_state";--> statement-breakpoint
DROP INDEX "incubation"."enrolment_service_district";--> statement-breakpoint
ALTER TABLE "incubation"."enrolment_service" ADD COLUMN "id" text collate "C" GENERATED ALWAYS AS ("enrolment" || '/' || "service") STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "incubation"."facility_centre" ADD COLUMN "opens_at" text;--> statement-breakpoint
ALTER TABLE "incubation"."facility_centre" ADD COLUMN "closes_at" text;--> statement-breakpoint
ALTER TABLE "incubation"."facility_centre" ADD COLUMN "closed_on" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "incubation"."facility_offering" ADD COLUMN "available" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "incubation"."training_session" ADD COLUMN "registered" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "incubation"."facility_booking" ADD CONSTRAINT "facility_booking_offering_fk" FOREIGN KEY ("centre","offering") REFERENCES "incubation"."facility_offering"("centre","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incubation"."training_registration" ADD CONSTRAINT "training_registration_session_training_session_id_fk" FOREIGN KEY ("session") REFERENCES "incubation"."training_session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incubation"."training_registration" ADD CONSTRAINT "training_registration_training_programme_training_programme_id_fk" FOREIGN KEY ("training_programme") REFERENCES "incubation"."training_programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "facility_booking_offering" ON "incubation"."facility_booking" USING btree ("centre","offering","starts_at","id");--> statement-breakpoint
CREATE INDEX "facility_booking_centre" ON "incubation"."facility_booking" USING btree ("centre","starts_at","id");--> statement-breakpoint
CREATE INDEX "facility_booking_seller" ON "incubation"."facility_booking" USING btree ("seller","starts_at","id");--> statement-breakpoint
CREATE INDEX "facility_booking_state" ON "incubation"."facility_booking" USING btree ("state","starts_at","id");--> statement-breakpoint
CREATE INDEX "facility_booking_starts" ON "incubation"."facility_booking" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "facility_booking_updated" ON "incubation"."facility_booking" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "facility_booking_state_updated" ON "incubation"."facility_booking" USING btree ("state","updated_at","id");--> statement-breakpoint
CREATE INDEX "service_count_state" ON "incubation"."service_count" USING btree ("state","district");--> statement-breakpoint
CREATE UNIQUE INDEX "service_level_once" ON "incubation"."service_level" USING btree (coalesce("mou", "programme"),"state","service","from_day");--> statement-breakpoint
CREATE INDEX "service_level_mou" ON "incubation"."service_level" USING btree ("mou","service","from_day");--> statement-breakpoint
CREATE INDEX "service_level_programme" ON "incubation"."service_level" USING btree ("programme","service","from_day");--> statement-breakpoint
CREATE INDEX "status_change_subject" ON "incubation"."status_change" USING btree ("subject","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "training_registration_once" ON "incubation"."training_registration" USING btree ("session","seller") WHERE "status" <> 'CANCELLED';--> statement-breakpoint
CREATE UNIQUE INDEX "training_registration_certificate_once" ON "incubation"."training_registration" USING btree ("training_programme","certificate");--> statement-breakpoint
CREATE INDEX "training_registration_session" ON "incubation"."training_registration" USING btree ("session","created_at","id");--> statement-breakpoint
CREATE INDEX "training_registration_programme" ON "incubation"."training_registration" USING btree ("training_programme","created_at","id");--> statement-breakpoint
CREATE INDEX "training_registration_seller" ON "incubation"."training_registration" USING btree ("seller","created_at","id");--> statement-breakpoint
CREATE INDEX "training_registration_state" ON "incubation"."training_registration" USING btree ("state","created_at","id");--> statement-breakpoint
CREATE INDEX "training_registration_partner" ON "incubation"."training_registration" USING btree ("partner","created_at","id");--> statement-breakpoint
CREATE INDEX "training_registration_created" ON "incubation"."training_registration" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "training_registration_updated" ON "incubation"."training_registration" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "enrolment_service_district_enrolled" ON "incubation"."enrolment_service" USING btree ("district","enrolled_at","service","status");--> statement-breakpoint
CREATE INDEX "enrolment_service_due" ON "incubation"."enrolment_service" USING btree ("due_on","id","service","status") WHERE "status" in ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED') and "due_on" is not null;--> statement-breakpoint
CREATE INDEX "enrolment_service_due_mou" ON "incubation"."enrolment_service" USING btree ("mou","due_on","id","service","status","state","partner") WHERE "status" in ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED') and "due_on" is not null;--> statement-breakpoint
CREATE INDEX "enrolment_service_due_programme" ON "incubation"."enrolment_service" USING btree ("programme","due_on","id","service","status","state","partner") WHERE "status" in ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED') and "due_on" is not null;--> statement-breakpoint
CREATE INDEX "enrolment_service_due_partner" ON "incubation"."enrolment_service" USING btree ("partner","due_on","id","service","status") WHERE "status" in ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED') and "due_on" is not null;--> statement-breakpoint
CREATE INDEX "enrolment_service_due_state" ON "incubation"."enrolment_service" USING btree ("state","due_on","id","service","status") WHERE "status" in ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED') and "due_on" is not null;--> statement-breakpoint
CREATE INDEX "enrolment_service_due_district" ON "incubation"."enrolment_service" USING btree ("district","due_on","id","service","status") WHERE "status" in ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED') and "due_on" is not null;--> statement-breakpoint
CREATE INDEX "enrolment_service_due_owner" ON "incubation"."enrolment_service" USING btree ("owner_organization","due_on","id") WHERE "status" in ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED') and "due_on" is not null;--> statement-breakpoint
CREATE INDEX "enrolment_mou_cooperative" ON "incubation"."enrolment" USING btree ("mou","seller","enrolled_at") WHERE "seller" like 'coop_%';--> statement-breakpoint
ALTER TABLE "incubation"."facility_centre" ADD CONSTRAINT "facility_centre_hours" CHECK (("incubation"."facility_centre"."opens_at" is null) = ("incubation"."facility_centre"."closes_at" is null) and "incubation"."facility_centre"."opens_at" < "incubation"."facility_centre"."closes_at");--> statement-breakpoint
ALTER TABLE "incubation"."training_session" ADD CONSTRAINT "training_session_registered" CHECK ("incubation"."training_session"."registered" >= 0 and "incubation"."training_session"."registered" <= "incubation"."training_session"."seats");--> statement-breakpoint
-- What was changed is evidence: nobody, this application included, alters or removes it.
CREATE OR REPLACE FUNCTION "incubation"."refuse_change_of_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'incubation.% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "status_change_append_only" BEFORE UPDATE OR DELETE ON "incubation"."status_change"
	FOR EACH ROW EXECUTE FUNCTION "incubation"."refuse_change_of_history"();
--> statement-breakpoint
-- Counters of enrolments and services. Every statement that writes them adds what it changed to service_count_change, in its own
-- transaction and summed up, however many rows it wrote. Rows are only added there, so that no writer waits for another on the
-- counter of an MoU that all of them write under. Now and then one of them folds what is there into the counters: one
-- at a time, others do not wait for it. Who reads sums counter and changes in one statement, whose snapshot sees a fold
-- whole or not at all; what is rolled back was never counted.
CREATE FUNCTION "incubation"."fold_service_counts"() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	-- The lock is held to the end of the transaction: the next to fold sees all of this one, if its statements see anew.
	IF current_setting('transaction_isolation') <> 'read committed'
		OR NOT pg_try_advisory_xact_lock(hashtext('incubation.service_count')) THEN
		RETURN;
	END IF;
	WITH taken AS (
		DELETE FROM "incubation"."service_count_change" RETURNING *
	), by_district AS (
		INSERT INTO "incubation"."service_count" AS kept
			("mou", "programme", "partner", "state", "district", "synthetic", "service", "status", "count")
		SELECT "mou", "programme", "partner", "state", "district", "synthetic", "service", "status", sum("change")
		FROM taken GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 HAVING sum("change") <> 0
		ON CONFLICT ON CONSTRAINT "service_count_once" DO UPDATE SET "count" = kept."count" + excluded."count"
	)
	INSERT INTO "incubation"."service_count_by_day" AS kept
		("enrolled_at", "mou", "programme", "partner", "state", "synthetic", "service", "status", "count")
	SELECT "enrolled_at", "mou", "programme", "partner", "state", "synthetic", "service", "status", sum("change")
	FROM taken GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 HAVING sum("change") <> 0
	ON CONFLICT ON CONSTRAINT "service_count_by_day_once" DO UPDATE SET "count" = kept."count" + excluded."count";
END
$$;
--> statement-breakpoint
CREATE FUNCTION "incubation"."count_services"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	counted CONSTANT text := CASE TG_TABLE_NAME WHEN 'enrolment_service' THEN 'service, status' ELSE 'null::text, null::text' END;
	changed CONSTANT text := CASE TG_OP
		WHEN 'INSERT' THEN 'SELECT *, 1 AS change FROM added'
		WHEN 'DELETE' THEN 'SELECT *, -1 AS change FROM removed'
		ELSE 'SELECT *, 1 AS change FROM added UNION ALL SELECT *, -1 FROM removed' END;
	fold_every CONSTANT bigint := 1000;
	made bigint;
	latest bigint;
BEGIN
	EXECUTE format('
		INSERT INTO "incubation"."service_count_change"
			("mou", "programme", "partner", "state", "district", "synthetic", "enrolled_at", "service", "status", "change")
		SELECT mou, programme, partner, state, district, synthetic, enrolled_at, %s, sum(change)
		FROM (%s) AS changed GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 HAVING sum(change) <> 0', counted, changed);
	GET DIAGNOSTICS made = ROW_COUNT;
	IF made > 0 THEN
		latest := currval('"incubation"."service_count_change_sequence_seq"');
		IF latest / fold_every > (latest - made) / fold_every THEN
			PERFORM "incubation"."fold_service_counts"();
		END IF;
	END IF;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "enrolment_counted_on_insert" AFTER INSERT ON "incubation"."enrolment"
	REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "incubation"."count_services"();
--> statement-breakpoint
CREATE TRIGGER "enrolment_counted_on_update" AFTER UPDATE ON "incubation"."enrolment"
	REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "incubation"."count_services"();
--> statement-breakpoint
CREATE TRIGGER "enrolment_counted_on_delete" AFTER DELETE ON "incubation"."enrolment"
	REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION "incubation"."count_services"();
--> statement-breakpoint
CREATE TRIGGER "enrolment_service_counted_on_insert" AFTER INSERT ON "incubation"."enrolment_service"
	REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "incubation"."count_services"();
--> statement-breakpoint
CREATE TRIGGER "enrolment_service_counted_on_update" AFTER UPDATE ON "incubation"."enrolment_service"
	REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "incubation"."count_services"();
--> statement-breakpoint
CREATE TRIGGER "enrolment_service_counted_on_delete" AFTER DELETE ON "incubation"."enrolment_service"
	REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION "incubation"."count_services"();
--> statement-breakpoint
-- What was there before the counters.
INSERT INTO "incubation"."service_count_change"
	("mou", "programme", "partner", "state", "district", "synthetic", "enrolled_at", "service", "status", "change")
SELECT "mou", "programme", "partner", "state", "district", "synthetic", "enrolled_at", "service", "status", count(*)
FROM "incubation"."enrolment_service" GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
UNION ALL
SELECT "mou", "programme", "partner", "state", "district", "synthetic", "enrolled_at", NULL, NULL, count(*)
FROM "incubation"."enrolment" GROUP BY 1, 2, 3, 4, 5, 6, 7;
--> statement-breakpoint
SELECT "incubation"."fold_service_counts"();
--> statement-breakpoint
-- The most places of an offering that bookings hold at one moment of a time: what they take and give back, in the order of time,
-- what ends before what begins at the same moment.
CREATE FUNCTION "incubation"."most_places_held"(
	of_centre text, of_offering text, from_time timestamptz, to_time timestamptz
) RETURNS bigint LANGUAGE sql STABLE AS $$
	SELECT coalesce(max("held"), 0) FROM (
		SELECT sum(step."change") OVER (ORDER BY step."at", step."change" ROWS UNBOUNDED PRECEDING) AS "held"
		FROM "incubation"."facility_booking" AS booking
		CROSS JOIN LATERAL (VALUES (booking."starts_at", booking."places"), (booking."ends_at", -booking."places"))
			AS step("at", "change")
		WHERE booking."centre" = of_centre AND booking."offering" = of_offering AND booking."status" <> 'CANCELLED'
			AND booking."starts_at" < to_time AND booking."starts_at" > from_time - interval '744 hours'
			AND booking."ends_at" > from_time
	) AS steps
$$;
--> statement-breakpoint
-- Bookings within the capacity. An exclusion constraint can say that two bookings never meet, which is a capacity of one; with
-- one numbered slot a place, it would refuse bookings for which there is room, when no single slot is free throughout. So
-- the sum is judged. That is right under concurrency since whoever adds to a sum locks the offering's row first, and a
-- statement of READ COMMITTED that comes after the lock sees all that others had committed by then; bookings of other
-- offerings do not wait. REPEATABLE READ would judge by an older sum, and is refused.
CREATE FUNCTION "incubation"."keep_bookings_within_capacity"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	room integer;
BEGIN
	IF NEW."status" = 'CANCELLED' THEN
		RETURN NULL;
	END IF;
	IF TG_OP = 'UPDATE' AND OLD."status" <> 'CANCELLED' AND OLD."centre" = NEW."centre" AND OLD."offering" = NEW."offering"
		AND OLD."starts_at" <= NEW."starts_at" AND OLD."ends_at" >= NEW."ends_at" AND OLD."places" >= NEW."places" THEN
		RETURN NULL;
	END IF;
	IF current_setting('transaction_isolation') = 'repeatable read' THEN
		RAISE EXCEPTION 'bookings are written in READ COMMITTED or SERIALIZABLE' USING ERRCODE = 'invalid_transaction_state';
	END IF;
	SELECT "capacity" INTO room FROM "incubation"."facility_offering"
		WHERE "centre" = NEW."centre" AND "code" = NEW."offering" FOR NO KEY UPDATE;
	IF "incubation"."most_places_held"(NEW."centre", NEW."offering", NEW."starts_at", NEW."ends_at") > room THEN
		RAISE EXCEPTION 'bookings of % of % exceed its capacity of %', NEW."offering", NEW."centre", room
			USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'facility_booking_capacity';
	END IF;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "facility_booking_capacity" AFTER INSERT OR UPDATE ON "incubation"."facility_booking"
	FOR EACH ROW EXECUTE FUNCTION "incubation"."keep_bookings_within_capacity"();
--> statement-breakpoint
-- A capacity never falls below what is booked from now on. The update holds the lock that bookings wait for.
CREATE FUNCTION "incubation"."keep_capacity_above_bookings"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF "incubation"."most_places_held"(NEW."centre", NEW."code", now(), 'infinity') > NEW."capacity" THEN
		RAISE EXCEPTION 'more than % of % of % is booked', NEW."capacity", NEW."code", NEW."centre"
			USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'facility_offering_capacity_booked';
	END IF;
	RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "facility_offering_capacity_booked" BEFORE UPDATE OF "capacity" ON "incubation"."facility_offering"
	FOR EACH ROW WHEN (NEW."capacity" < OLD."capacity")
	EXECUTE FUNCTION "incubation"."keep_capacity_above_bookings"();
--> statement-breakpoint
-- Seats that are taken, on the session's own row: the update locks it, so that registrations at once are counted one after the
-- other, and training_session_registered refuses the one too many.
CREATE FUNCTION "incubation"."count_registrations"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	changed CONSTANT text := CASE TG_OP
		WHEN 'INSERT' THEN 'SELECT *, 1 AS change FROM added'
		WHEN 'DELETE' THEN 'SELECT *, -1 AS change FROM removed'
		ELSE 'SELECT *, 1 AS change FROM added UNION ALL SELECT *, -1 FROM removed' END;
BEGIN
	EXECUTE format('
		UPDATE "incubation"."training_session" SET "registered" = "registered" + counted.change
		FROM (SELECT session, sum(change) AS change FROM (%s) AS changed
			WHERE status <> ''CANCELLED'' GROUP BY session HAVING sum(change) <> 0) AS counted
		WHERE "id" = counted.session', changed);
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "training_registration_counted_on_insert" AFTER INSERT ON "incubation"."training_registration"
	REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "incubation"."count_registrations"();
--> statement-breakpoint
CREATE TRIGGER "training_registration_counted_on_update" AFTER UPDATE ON "incubation"."training_registration"
	REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT
	EXECUTE FUNCTION "incubation"."count_registrations"();
--> statement-breakpoint
CREATE TRIGGER "training_registration_counted_on_delete" AFTER DELETE ON "incubation"."training_registration"
	REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION "incubation"."count_registrations"();
