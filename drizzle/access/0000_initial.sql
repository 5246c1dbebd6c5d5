CREATE SCHEMA "access";
--> statement-breakpoint
CREATE TABLE "access"."audit" (
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
CREATE TABLE "access"."client_secret" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"client_id" text collate "C" NOT NULL,
	"hmac" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "access"."client" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text DEFAULT 'SERVICE' NOT NULL,
	"audience" text,
	"organization" text collate "C",
	"state" text,
	"scopes" text[] NOT NULL,
	"redirect_uris" text[] DEFAULT '{}' NOT NULL,
	"confidential" boolean DEFAULT true NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"revoked_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "client_kind" CHECK (("access"."client"."kind" = 'CONSOLE') = ("access"."client"."audience" is null)),
	CONSTRAINT "client_audience" CHECK ("access"."client"."audience" in ('partner', 'bureau', 'admin')),
	CONSTRAINT "client_state" CHECK (("access"."client"."audience" is not distinct from 'bureau') = ("access"."client"."state" is not null)),
	CONSTRAINT "client_organization" CHECK ("access"."client"."audience" not in ('partner', 'bureau') or "access"."client"."organization" is not null),
	CONSTRAINT "client_secrets" CHECK ("access"."client"."kind" = 'CONSOLE' or "access"."client"."confidential")
);
--> statement-breakpoint
CREATE TABLE "access"."idempotency_key" (
	"actor" text NOT NULL,
	"key" text NOT NULL,
	"operation" text NOT NULL,
	"input_hash" text NOT NULL,
	"subject" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_pk" PRIMARY KEY("actor","key")
);
--> statement-breakpoint
CREATE TABLE "access"."officer" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"audience" text NOT NULL,
	"organization" text collate "C",
	"state" text,
	"roles" text[] NOT NULL,
	"password_hash" text,
	"password_set_at" timestamp (3) with time zone,
	"disabled_at" timestamp (3) with time zone,
	"disabled_reason" text,
	"last_signed_in_at" timestamp (3) with time zone,
	"signed_out_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "officer_state" CHECK (("access"."officer"."audience" = 'bureau') = ("access"."officer"."state" is not null)),
	CONSTRAINT "officer_organization" CHECK ("access"."officer"."audience" = 'admin' or "access"."officer"."organization" is not null),
	CONSTRAINT "officer_roles" CHECK (cardinality("access"."officer"."roles") > 0)
);
--> statement-breakpoint
CREATE TABLE "access"."outbox" (
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
CREATE TABLE "access"."revocation" (
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"keep_until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "revocation_pk" PRIMARY KEY("kind","subject")
);
--> statement-breakpoint
CREATE TABLE "access"."sign_in_attempt" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"blocked_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "access"."signing_key" (
	"kid" text PRIMARY KEY NOT NULL,
	"alg" text NOT NULL,
	"public_jwk" jsonb NOT NULL,
	"sealed_private_jwk" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"signs_from" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp (3) with time zone,
	"published_until" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "access"."client_secret" ADD CONSTRAINT "client_secret_client_id_client_id_fk" FOREIGN KEY ("client_id") REFERENCES "access"."client"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_subject" ON "access"."audit" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "audit_state" ON "access"."audit" USING btree ("state","sequence");--> statement-breakpoint
CREATE INDEX "client_secret_client" ON "access"."client_secret" USING btree ("client_id","created_at");--> statement-breakpoint
CREATE INDEX "client_created" ON "access"."client" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "client_name" ON "access"."client" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "client_organization_id" ON "access"."client" USING btree ("organization","id");--> statement-breakpoint
CREATE INDEX "idempotency_key_at" ON "access"."idempotency_key" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "officer_email" ON "access"."officer" USING btree ("email");--> statement-breakpoint
CREATE INDEX "officer_name" ON "access"."officer" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "officer_created" ON "access"."officer" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "outbox_subject" ON "access"."outbox" USING btree ("subject","sequence");--> statement-breakpoint
CREATE INDEX "outbox_transaction" ON "access"."outbox" USING btree ("transaction","sequence");--> statement-breakpoint
CREATE INDEX "revocation_keep_until" ON "access"."revocation" USING btree ("keep_until");--> statement-breakpoint
CREATE INDEX "sign_in_attempt_last" ON "access"."sign_in_attempt" USING btree ("last_at");