SELECT tenancy.guard_ledger('outcomes');
