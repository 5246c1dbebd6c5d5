CREATE TABLE "identity"."issuer_state" (
	"model" text NOT NULL,
	"id" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"uid" text,
	"grant_id" text,
	"consumed_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "issuer_state_pk" PRIMARY KEY("model","id")
);
--> statement-breakpoint
CREATE INDEX "issuer_state_uid" ON "identity"."issuer_state" USING btree ("uid");--> statement-breakpoint
CREATE INDEX "issuer_state_grant" ON "identity"."issuer_state" USING btree ("grant_id");--> statement-breakpoint
CREATE INDEX "issuer_state_expires" ON "identity"."issuer_state" USING btree ("expires_at");