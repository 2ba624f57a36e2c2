/** What the explorer opens with: how wide the gap between the most and the least deprived fifth is in each region. */
export const exampleQuery = `# Ctrl and Enter asks. Ctrl and the space bar
# says what may stand at the cursor.
#
# The gap in each region, in the latest publication:
# the share of the least deprived fifth minus that
# of the most deprived.
query GapsOfRegions {
  figures(
    filter: {
      quarters: 1
      levels: [REGION]
      metricIds: ["M01"]
      stratifiers: ["DEPRIVATION"]
      measures: [DIFFERENCE]
    }
    first: 20
  ) {
    nodes {
      quarterId
      areaName
      value
      lower
      upper
      status
      markers
      publication
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`;
