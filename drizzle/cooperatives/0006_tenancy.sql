SELECT tenancy.guard_ledger('cooperatives');
