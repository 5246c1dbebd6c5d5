-- Loans are for everybody to read, and kept by the bureau of their state. A bureau sees and keeps the funds and applications of
-- its own state; partners see none.
SELECT tenancy.guard(of_state,
	visible => $$ (SELECT tenancy.is_bureau()) OR (SELECT tenancy.is_partner()) $$,
	writable => $$ state = (SELECT tenancy.state()) $$,
	changeable => $$ state = (SELECT tenancy.state()) $$)
FROM unnest(ARRAY['finance.loan_scheme', 'finance.loan_event', 'finance.loan_report']::regclass[]) AS of_state;
--> statement-breakpoint
SELECT tenancy.guard('finance.fund',
	visible => $$ state = (SELECT tenancy.state()) $$,
	writable => $$ state = (SELECT tenancy.state()) $$);
--> statement-breakpoint
SELECT tenancy.guard(of_fund,
	visible => format($$ (SELECT true FROM finance.fund f WHERE f.id = %s.fund LIMIT 1) $$, of_fund),
	writable => format($$ (SELECT true FROM finance.fund f
		WHERE f.id = %s.fund AND f.state = (SELECT tenancy.state()) LIMIT 1) $$, of_fund))
FROM unnest(ARRAY['finance.fund_contribution', 'finance.fund_receipt', 'finance.fund_allocation']::regclass[]) AS of_fund;
--> statement-breakpoint
SELECT tenancy.guard('finance.fund_application',
	visible => $$ state = (SELECT tenancy.state()) $$,
	writable => $$ state = (SELECT tenancy.state()) AND (SELECT true FROM finance.fund f
		WHERE f.id = fund_application.fund AND f.state = fund_application.state LIMIT 1) $$);
--> statement-breakpoint
SELECT tenancy.guard('finance.fund_appraisal',
	visible => $$ (SELECT true FROM finance.fund_application a WHERE a.id = fund_appraisal.application LIMIT 1) $$,
	writable => $$ (SELECT true FROM finance.fund_application a WHERE a.id = fund_appraisal.application LIMIT 1) $$);
--> statement-breakpoint
SELECT tenancy.guard('finance.fund_tranche',
	visible => $$ (SELECT true FROM finance.fund_application a WHERE a.id = fund_tranche.application LIMIT 1) $$,
	writable => $$ (SELECT true FROM finance.fund_application a
		WHERE a.id = fund_tranche.application AND a.fund = fund_tranche.fund LIMIT 1) $$);
--> statement-breakpoint
-- The subject is a fund or an application.
SELECT tenancy.guard('finance.change',
	visible => $$ (SELECT true FROM finance.fund f WHERE f.id = change.subject LIMIT 1)
		OR (SELECT true FROM finance.fund_application a WHERE a.id = change.subject LIMIT 1) $$,
	writable => $$ (SELECT true FROM finance.fund f WHERE f.id = change.subject AND f.state = (SELECT tenancy.state()) LIMIT 1)
		OR (SELECT true FROM finance.fund_application a WHERE a.id = change.subject LIMIT 1) $$);
--> statement-breakpoint
SELECT tenancy.guard_ledger('finance');
