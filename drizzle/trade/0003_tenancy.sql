SELECT tenancy.guard_ledger('trade');
