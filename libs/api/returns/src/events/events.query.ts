/** The timeline of the return $1 (organisation), $2 (quarter), oldest line first, in one value. */
export const eventsOfReturn = `
  (SELECT coalesce(json_agg(json_build_object('sequence', sequence, 'kind', kind, 'revision', revision,
            'contentHash', content_hash, 'personName', person_name, 'role', role, 'comment', comment,
            'receivedFrom', received_from, 'receivedOn', received_on, 'signedInAt', signed_in_at, 'happenedAt', happened_at) ORDER BY sequence), '[]')
   FROM return_event
   WHERE organisation_code = $1 AND quarter_id = $2)`;
