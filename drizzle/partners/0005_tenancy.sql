SELECT tenancy.guard_ledger('partners');
