CREATE SCHEMA "identity";
--> statement-breakpoint
CREATE TABLE "identity"."client_secret" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" text NOT NULL,
	"hmac" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "identity"."client" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"audience" text NOT NULL,
	"organization" text,
	"state" text,
	"scopes" text[] NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "client_audience" CHECK ("identity"."client"."audience" in ('partner', 'bureau', 'admin')),
	CONSTRAINT "client_state" CHECK (("identity"."client"."audience" = 'bureau') = ("identity"."client"."state" is not null)),
	CONSTRAINT "client_organization" CHECK ("identity"."client"."audience" = 'admin' or "identity"."client"."organization" is not null)
);
--> statement-breakpoint
CREATE TABLE "identity"."signing_key" (
	"kid" text PRIMARY KEY NOT NULL,
	"alg" text NOT NULL,
	"public_jwk" jsonb NOT NULL,
	"sealed_private_jwk" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "identity"."client_secret" ADD CONSTRAINT "client_secret_client_id_client_id_fk" FOREIGN KEY ("client_id") REFERENCES "identity"."client"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "client_secret_client" ON "identity"."client_secret" USING btree ("client_id");