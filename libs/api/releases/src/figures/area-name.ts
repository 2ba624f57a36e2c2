/** The latest known name of an area; its code where none is known. */
export const areaNameOf = (code: 'own.area_code' | '$5::text') => `
  CASE ${code} WHEN 'ENG' THEN 'England' ELSE coalesce((
    SELECT name FROM organisation_period period WHERE period.code = ${code} AND superseded_at IS NULL
    ORDER BY valid_from DESC LIMIT 1), ${code}) END AS "areaName"`;
