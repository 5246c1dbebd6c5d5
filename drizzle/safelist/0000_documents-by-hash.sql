CREATE SCHEMA "safelist";
--> statement-breakpoint
CREATE TABLE "safelist"."client" (
	"client_id" text PRIMARY KEY NOT NULL,
	"is_only" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "safelist"."document" (
	"client_id" text NOT NULL,
	"hash" text NOT NULL,
	"name" text NOT NULL,
	"document" text NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_client_id_hash_pk" PRIMARY KEY("client_id","hash"),
	CONSTRAINT "document_hash" CHECK ("safelist"."document"."hash" = encode(sha256(convert_to("safelist"."document"."document", 'UTF8')), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "safelist"."document" ADD CONSTRAINT "document_client_id_client_client_id_fk" FOREIGN KEY ("client_id") REFERENCES "safelist"."client"("client_id") ON DELETE cascade ON UPDATE no action;