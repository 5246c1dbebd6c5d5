-- A bureau sees and keeps the enterprises of its own state. Partners see those of all: what they may list is bound by products.
-- States, districts, sectors, products of districts, limits of classes and known words are public.
SELECT tenancy.guard('enterprises.enterprise',
	visible => $$ (SELECT tenancy.is_partner()) OR state = (SELECT tenancy.state()) $$,
	writable => $$ state = (SELECT tenancy.state()) $$);
--> statement-breakpoint
SELECT tenancy.guard_ledger('enterprises');
