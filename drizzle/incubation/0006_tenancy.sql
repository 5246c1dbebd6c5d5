SELECT tenancy.guard_ledger('incubation');
