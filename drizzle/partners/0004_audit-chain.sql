CREATE TABLE "partners"."audit_head" (
	"tenant" text collate "C" PRIMARY KEY NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partners"."audit_link" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"tenant" text collate "C" NOT NULL,
	"position" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_link_position" UNIQUE("tenant","position")
);
--> statement-breakpoint
-- Rows from before become the first links; only additions from here on.
SELECT public.open_audit_chain('partners');
