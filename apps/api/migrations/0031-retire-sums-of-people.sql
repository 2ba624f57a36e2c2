-- Figures about people come from publications alone; nothing of this version reads or writes the sums by area that were
-- kept with each acceptance. They stay for one release: while this version is brought up beside the one before it, that
-- one still adds to them when it accepts a return, and would refuse the return without them. The release after the one of
-- 26 November 2026 drops these tables and the two views.
COMMENT ON TABLE metric_rollup IS 'Retired on 26 November 2026; dropped by the next release.';
COMMENT ON TABLE loaded_metric_rollup IS 'Retired on 26 November 2026; dropped by the next release.';
COMMENT ON TABLE area_overlap IS 'Retired on 26 November 2026; dropped by the next release.';
COMMENT ON TABLE loaded_overlap IS 'Retired on 26 November 2026; dropped by the next release.';
COMMENT ON VIEW counted_metric IS 'Retired on 26 November 2026; dropped by the next release.';
COMMENT ON VIEW counted_overlap IS 'Retired on 26 November 2026; dropped by the next release.';
