SELECT tenancy.guard_ledger('finance');
