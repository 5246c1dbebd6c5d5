-- What the issuer keeps between requests is the hub's.
SELECT tenancy.guard('identity.issuer_state', visible => 'false', writable => 'false');
