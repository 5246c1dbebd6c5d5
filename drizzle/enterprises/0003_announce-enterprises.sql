-- Enterprises that were put in before generated ones had events: who follows enterprises learns of them now.
INSERT INTO "enterprises"."outbox" ("type", "subject_type", "subject", "subject_version", "state", "payload", "request_id")
SELECT 'enterprise.registered', 'Enterprise', e."id", e."version", e."state", jsonb_build_object(
	'id', e."id", 'name', e."name", 'kind', e."kind", 'status', e."status", 'state', e."state", 'district', e."district",
	'sector', e."sector", 'activityKind', e."activity_kind", 'activities', e."activities", 'udyamNumber', e."udyam_number",
	'gstin', e."gstin", 'pan', e."pan", 'contactPerson', e."contact_person", 'contactPhone', e."contact_phone",
	'contactEmail', e."contact_email", 'contactAddress', e."contact_address", 'contactPinCode', e."contact_pin_code",
	'registeredAt', e."registered_at", 'registeredThrough', e."registered_through", 'investment', e."investment",
	'turnover', e."turnover", 'employees', e."employees", 'womenEmployees', e."women_employees", 'womenOwned', e."women_owned",
	'scStOwned', e."sc_st_owned", 'odopProducts', e."odop_products", 'verificationStatus', e."verification_status",
	'verificationSource', e."verification_source",
	'verifiedAt', to_char(e."verified_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'synthetic', e."synthetic",
	'version', e."version", 'createdAt', to_char(e."created_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
	'updatedAt', to_char(e."updated_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
), 'migration'
FROM "enterprises"."enterprise" e
WHERE NOT EXISTS (SELECT 1 FROM "enterprises"."outbox" o WHERE o."subject" = e."id");
