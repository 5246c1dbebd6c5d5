CREATE TABLE "access"."webhook_endpoint" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"audience" text NOT NULL,
	"organization" text collate "C",
	"state" text,
	"url" text NOT NULL,
	"description" text,
	"event_types" text[] NOT NULL,
	"status" text DEFAULT 'PENDING' NOT NULL,
	"verified_at" timestamp (3) with time zone,
	"disabled_at" timestamp (3) with time zone,
	"disabled_reason" text,
	"disabled_by" text,
	"checked_at" timestamp (3) with time zone,
	"check_outcome" text,
	"check_status" integer,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhook_endpoint_organization" CHECK ("access"."webhook_endpoint"."audience" = 'admin' or "access"."webhook_endpoint"."organization" is not null),
	CONSTRAINT "webhook_endpoint_state" CHECK (("access"."webhook_endpoint"."audience" = 'bureau') = ("access"."webhook_endpoint"."state" is not null)),
	CONSTRAINT "webhook_endpoint_event_types" CHECK (cardinality("access"."webhook_endpoint"."event_types") > 0),
	CONSTRAINT "webhook_endpoint_disabled" CHECK (("access"."webhook_endpoint"."status" = 'DISABLED') = ("access"."webhook_endpoint"."disabled_at" is not null) and ("access"."webhook_endpoint"."disabled_at" is null) = ("access"."webhook_endpoint"."disabled_by" is null)),
	CONSTRAINT "webhook_endpoint_active" CHECK ("access"."webhook_endpoint"."status" <> 'ACTIVE' or "access"."webhook_endpoint"."verified_at" is not null),
	CONSTRAINT "webhook_endpoint_check" CHECK (("access"."webhook_endpoint"."checked_at" is null) = ("access"."webhook_endpoint"."check_outcome" is null))
);
--> statement-breakpoint
CREATE TABLE "access"."webhook_secret" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"endpoint_id" text collate "C" NOT NULL,
	"sealed" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "access"."webhook_secret" ADD CONSTRAINT "webhook_secret_endpoint_id_webhook_endpoint_id_fk" FOREIGN KEY ("endpoint_id") REFERENCES "access"."webhook_endpoint"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "webhook_endpoint_created" ON "access"."webhook_endpoint" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "webhook_endpoint_owner" ON "access"."webhook_endpoint" USING btree ("organization","created_at","id");--> statement-breakpoint
CREATE INDEX "webhook_secret_endpoint" ON "access"."webhook_secret" USING btree ("endpoint_id","created_at");