-- A bureau sees and keeps the products, certificates and listings of its own state. A partner sees products that are published
-- and offered to all or to it, and its own listings. Categories, schemes and known words are public.
--
-- The state of a product, for rules of what hangs at it: a rule that read the table would ask for this rule again.
CREATE FUNCTION catalogue.is_product_of(product_id text, bureau text) RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT EXISTS (SELECT FROM catalogue.product WHERE id = product_id AND state = bureau)
$$;
--> statement-breakpoint
SELECT tenancy.run_for_hub('catalogue.is_product_of(text, text)');
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION catalogue.is_product_of(text, text) TO PUBLIC;
--> statement-breakpoint
SELECT tenancy.guard('catalogue.product_offer',
	visible => $$ partner = (SELECT tenancy.partner())
		OR (SELECT tenancy.is_bureau()) AND catalogue.is_product_of(product, (SELECT tenancy.state())) $$,
	writable => $$ (SELECT tenancy.is_bureau()) AND catalogue.is_product_of(product, (SELECT tenancy.state())) $$);
--> statement-breakpoint
-- Wider than what is shown: to end a listing whose product it does not see any more, a partner still has to hold the product.
SELECT tenancy.guard('catalogue.product',
	visible => $$ state = (SELECT tenancy.state())
		OR (SELECT tenancy.is_partner()) AND (
			status = 'PUBLISHED' AND (offered_to_all OR (SELECT true FROM catalogue.product_offer o WHERE o.product = product.id AND o.partner = (SELECT tenancy.partner()) LIMIT 1))
			OR (SELECT true FROM catalogue.listing l WHERE l.product = product.id AND l.partner = (SELECT tenancy.partner()) LIMIT 1)) $$,
	writable => $$ state = (SELECT tenancy.state()) $$);
--> statement-breakpoint
SELECT tenancy.guard(of_product,
	visible => format($$ (SELECT true FROM catalogue.product p WHERE p.id = %s.product LIMIT 1) $$, of_product),
	writable => format($$ (SELECT true FROM catalogue.product p
		WHERE p.id = %s.product AND p.state = (SELECT tenancy.state()) LIMIT 1) $$, of_product))
FROM unnest(ARRAY['catalogue.product_attribute', 'catalogue.product_image']::regclass[]) AS of_product;
--> statement-breakpoint
SELECT tenancy.guard('catalogue.listing',
	visible => $$ partner = (SELECT tenancy.partner()) OR state = (SELECT tenancy.state()) $$,
	writable => $$ partner = (SELECT tenancy.partner()) OR state = (SELECT tenancy.state()) $$);
--> statement-breakpoint
SELECT tenancy.guard(of_listing,
	visible => format($$ (SELECT true FROM catalogue.listing l WHERE l.id = %s.listing LIMIT 1) $$, of_listing),
	writable => format($$ (SELECT true FROM catalogue.listing l WHERE l.id = %s.listing LIMIT 1) $$, of_listing))
FROM unnest(ARRAY['catalogue.listing_change', 'catalogue.listing_issue']::regclass[]) AS of_listing;
--> statement-breakpoint
SELECT tenancy.guard('catalogue.listing_count',
	visible => $$ partner = (SELECT tenancy.partner()) OR state = (SELECT tenancy.state()) $$,
	writable => 'false');
--> statement-breakpoint
SELECT tenancy.run_for_hub(counting)
FROM unnest(ARRAY['catalogue.count_listings()', 'catalogue.forget_listing_counts()']::regprocedure[]) AS counting;
--> statement-breakpoint
SELECT tenancy.guard('catalogue.certificate',
	visible => $$ state = (SELECT tenancy.state()) OR (SELECT tenancy.is_partner()) AND (product IS NULL OR (SELECT true FROM catalogue.product p WHERE p.id = certificate.product LIMIT 1)) $$,
	writable => $$ state = (SELECT tenancy.state()) $$);
--> statement-breakpoint
SELECT tenancy.guard('catalogue.certificate_change',
	visible => $$ (SELECT true FROM catalogue.certificate c WHERE c.id = certificate_change.certificate LIMIT 1) $$,
	writable => $$ (SELECT true FROM catalogue.certificate c
		WHERE c.id = certificate_change.certificate AND c.state = (SELECT tenancy.state()) LIMIT 1) $$);
--> statement-breakpoint
SELECT tenancy.guard('catalogue.event_position', visible => 'false', writable => 'false');
--> statement-breakpoint
SELECT tenancy.guard_ledger('catalogue');
