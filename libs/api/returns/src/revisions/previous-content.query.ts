/**
 * What counted in the last accepted return of the organisation $1 before the quarter $2, as a StoredReturn. The
 * identifiers of quarters sort as their time does.
 */
export const previousReturn = `
  (SELECT json_build_object('organisationCode', earlier.organisation_code, 'quarterId', earlier.quarter_id,
            'edition', earlier.catalogue_version, 'content', counted.content)
   FROM quarterly_return earlier
   JOIN return_revision counted
     ON counted.organisation_code = earlier.organisation_code AND counted.quarter_id = earlier.quarter_id
    AND counted.revision = earlier.accepted_revision
   WHERE earlier.organisation_code = $1 AND earlier.quarter_id < $2
   ORDER BY earlier.quarter_id DESC
   LIMIT 1)`;
