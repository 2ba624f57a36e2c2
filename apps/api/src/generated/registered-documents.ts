import type { RegisteredDocument } from '@monitor/api-platform';

/** Written by `npm run codegen`. Do not edit. */
export const registeredDocuments: readonly RegisteredDocument[] = [
  {
    operationName: 'LatestPublication',
    variables: [],
    text: `query LatestPublication {
  latestPublication {
    publication {
      number
      kind
      publishedAt
      contentHash
      reason
      __typename
    }
    quarterLabel
    citation
    findingsWithFigures {
      ...FindingParts
      __typename
    }
    subject
    gapsTitle
    gapSentence
    gaps {
      areaCode
      areaName
      value
      lower
      upper
      text
      organisations
      __typename
    }
    signs
    method
    next
    __typename
  }
}

fragment FindingParts on Finding {
  kind
  verdict
  sentence
  allowance {
    sentence
    __typename
  }
  causes {
    kind
    subject
    sentence
    __typename
  }
  cautions {
    kind
    sentence
    __typename
  }
  explainedAt
  __typename
}`,
  },
  {
    operationName: 'ServiceNotices',
    variables: [],
    text: `query ServiceNotices {
  serviceNotices {
    ...ServiceNoticeParts
    __typename
  }
}

fragment ServiceNoticeParts on ServiceNotice {
  code
  message
  since
  __typename
}`,
  },
  {
    operationName: 'ShelfKey',
    variables: [],
    text: `query ShelfKey {
  viewer {
    personId
    shelfKey
    __typename
  }
}`,
  },
  {
    operationName: 'Viewer',
    variables: [],
    text: `query Viewer {
  service {
    isDemonstration
    isOpenToAnyone
    __typename
  }
  viewer {
    ...ViewerParts
    __typename
  }
}

fragment AssignmentParts on Assignment {
  id
  role
  roleLabel
  roleDescription
  scopeCode
  scopeName
  __typename
}

fragment ViewerParts on Viewer {
  personId
  displayName
  acting {
    ...AssignmentParts
    __typename
  }
  assignments {
    ...AssignmentParts
    __typename
  }
  __typename
}`,
  },
];
