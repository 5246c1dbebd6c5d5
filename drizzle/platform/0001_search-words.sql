-- A word as it sounds rather than as it is spelt; the same rules as subgraphs/shared/search/fold-word.ts.
CREATE FUNCTION public.fold_word(word text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT AS $$
DECLARE
	letters text := lower(word);
BEGIN
	IF length(letters) > 4 THEN
		letters := regexp_replace(letters, '([^suia])s$', '\1');
	END IF;
	letters := replace(regexp_replace(letters, '[-_./'']', '', 'g'), 'ph', 'f');
	letters := replace(regexp_replace(letters, 'c(?!h)', 'k', 'g'), 'x', 'ks');
	letters := left(letters, 1) || replace(substr(letters, 2), 'h', '');
	letters := replace(replace(replace(letters, 'ee', 'i'), 'oo', 'u'), 'ou', 'u');
	letters := translate(replace(letters, 'au', 'o'), 'qwzy', 'kvji');
	RETURN regexp_replace(letters, '(.)\1+', '\1', 'g');
END
$$;
--> statement-breakpoint
-- Keeps the words of a table's search documents in the table search_word of its schema, as the spellings that are known.
-- Words are added in one order, so that two writers of the same words wait for each other and no more.
CREATE FUNCTION public.learn_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format(
		'INSERT INTO %I.search_word (word)
			SELECT DISTINCT word FROM changed, unnest(tsvector_to_array(changed.search_document)) AS word
			WHERE length(word) BETWEEN 4 AND 40 AND word !~ ''[0-9]'' ORDER BY word
			ON CONFLICT DO NOTHING', TG_TABLE_SCHEMA);
	RETURN NULL;
END
$$;
