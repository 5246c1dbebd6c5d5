DROP TABLE "identity"."client_secret" CASCADE;--> statement-breakpoint
DROP TABLE "identity"."client" CASCADE;--> statement-breakpoint
DROP TABLE "identity"."signing_key" CASCADE;