-- Of one member in one federation, and of one user of one indication, no two periods overlap. Both days belong to the
-- period; an unknown day leaves it open on that side.
ALTER TABLE "cooperatives"."membership" ADD CONSTRAINT "membership_period" EXCLUDE USING gist (
	"federation" WITH =,
	"member" WITH =,
	daterange("from_day", "to_day", '[]') WITH &&
);
--> statement-breakpoint
ALTER TABLE "cooperatives"."authorised_user" ADD CONSTRAINT "authorised_user_period" EXCLUDE USING gist (
	"indication" WITH =,
	"user_id" WITH =,
	daterange("from_day", "to_day", '[]') WITH &&
);
