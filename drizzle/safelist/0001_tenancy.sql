-- Safelists are read by the hub before a request runs for anybody.
SELECT tenancy.guard(internal, visible => 'false', writable => 'false')
FROM unnest(ARRAY['safelist.client', 'safelist.document']::regclass[]) AS internal;
