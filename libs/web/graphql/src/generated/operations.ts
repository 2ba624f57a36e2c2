import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  Day: { input: string; output: string };
  DateTime: { input: string; output: string };
};

export type Role = 'PREPARER' | 'APPROVER' | 'REGIONAL_LEAD' | 'NATIONAL_ANALYST' | 'ADMINISTRATOR';

export type WindowState = 'NOT_YET_OPEN' | 'OPEN' | 'LATE' | 'CLOSED';

export type AreaLevel = 'ENGLAND' | 'REGION' | 'ICB' | 'ORGANISATION';

export type OrganisationType = 'REGION' | 'ICB' | 'TRUST' | 'PCN' | 'PRACTICE';

export type ReturnState = 'NOT_STARTED' | 'DRAFT' | 'SUBMITTED' | 'SIGNED_OFF' | 'ACCEPTED' | 'RETURNED';

export type ReturnEventKind = 'STARTED' | 'SUBMITTED' | 'SIGNED_OFF' | 'ACCEPTED' | 'SENT_BACK' | 'REOPENED';

export type ImplementationStatus =
  'NOT_STARTED' | 'PLANNED' | 'IN_PROGRESS' | 'IMPLEMENTED' | 'EMBEDDED' | 'NOT_APPLICABLE';

export type AssuranceLevel = 'SELF_ASSERTED' | 'INTERNALLY_REVIEWED' | 'INDEPENDENTLY_ASSURED';

export type Stratifier = 'DEPRIVATION' | 'AGE' | 'SEX' | 'ETHNICITY';

export type IssueSeverity = 'ERROR' | 'WARNING';

export type ReturnAction = 'EDIT' | 'SUBMIT' | 'SIGN_OFF' | 'ACCEPT' | 'SEND_BACK' | 'REOPEN';

export type EstimateStatus = 'PUBLISHED' | 'SUPPRESSED' | 'NOT_REPORTED' | 'NOT_APPLICABLE' | 'NOT_COMPUTABLE';

export type Audience = 'STAFF' | 'LEADERS' | 'NATIONAL';

export type WordingStatus = 'FOUND' | 'FOUND_SIMILAR' | 'FOUND_PRINCIPLE' | 'BACKGROUND';

export type MetricPolarity = 'HIGH_IS_BETTER' | 'LOW_IS_BETTER' | 'NEUTRAL';

export type Boundaries = 'AS_WAS' | 'AS_NOW';

export type ConsistencyFilter = {
  quarterId: Scalars['ID']['input'];
  level: AreaLevel;
  withinCode?: InputMaybe<Scalars['ID']['input']>;
  organisationType?: InputMaybe<OrganisationType>;
  domain?: InputMaybe<Scalars['ID']['input']>;
};

export type OrganisationStatusesFilter = {
  quarterId: Scalars['ID']['input'];
  regionCode: Scalars['ID']['input'];
  icbCode?: InputMaybe<Scalars['ID']['input']>;
  organisationType?: InputMaybe<OrganisationType>;
  domain: Scalars['ID']['input'];
};

export type EquityFilter = {
  metricId: Scalars['ID']['input'];
  stratifier: Stratifier;
  level: AreaLevel;
  areaCode?: InputMaybe<Scalars['ID']['input']>;
  lastQuarterId: Scalars['ID']['input'];
  quarters?: InputMaybe<Scalars['Int']['input']>;
};

export type SaveAnswersInput = {
  organisationCode: Scalars['ID']['input'];
  quarterId: Scalars['ID']['input'];
  actions?: Array<ActionAnswerInput>;
  metrics?: Array<MetricAnswerInput>;
};

export type ActionAnswerInput = {
  actionCode: Scalars['ID']['input'];
  status?: InputMaybe<ImplementationStatus>;
  evidence?: InputMaybe<Scalars['String']['input']>;
  evidenceOn?: InputMaybe<Scalars['String']['input']>;
  ownerRole?: InputMaybe<Scalars['String']['input']>;
  targetOn?: InputMaybe<Scalars['String']['input']>;
  coveragePercent?: InputMaybe<Scalars['Float']['input']>;
  assurance?: InputMaybe<AssuranceLevel>;
  reason?: InputMaybe<Scalars['String']['input']>;
  confirmed: Scalars['Boolean']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type GroupCountInput = {
  group: Scalars['ID']['input'];
  numerator?: InputMaybe<Scalars['Float']['input']>;
  denominator?: InputMaybe<Scalars['Float']['input']>;
};

export type MetricAnswerInput = {
  metricId: Scalars['ID']['input'];
  stratifier: Stratifier;
  counts: Array<GroupCountInput>;
  explanation?: InputMaybe<Scalars['String']['input']>;
  notCollected: Scalars['Boolean']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type SubmitReturnInput = {
  organisationCode: Scalars['ID']['input'];
  quarterId: Scalars['ID']['input'];
  expectedRevision: Scalars['Int']['input'];
  idempotencyKey: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type DecisionInput = {
  organisationCode: Scalars['ID']['input'];
  quarterId: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  contentHash: Scalars['String']['input'];
  comment?: InputMaybe<Scalars['String']['input']>;
};

export type ReopenInput = {
  organisationCode: Scalars['ID']['input'];
  quarterId: Scalars['ID']['input'];
  expectedRevision: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  service: { isDemonstration: boolean };
  viewer: {
    personId: string;
    displayName: string;
    acting: {
      id: string;
      role: Role;
      roleLabel: string;
      roleDescription: string;
      scopeCode: string | null;
      scopeName: string;
    } | null;
    assignments: Array<{
      id: string;
      role: Role;
      roleLabel: string;
      roleDescription: string;
      scopeCode: string | null;
      scopeName: string;
    }>;
  } | null;
};

export type ActAsMutationVariables = Exact<{
  assignmentId: Scalars['ID']['input'];
}>;

export type ActAsMutation = {
  actAs: {
    personId: string;
    displayName: string;
    acting: {
      id: string;
      role: Role;
      roleLabel: string;
      roleDescription: string;
      scopeCode: string | null;
      scopeName: string;
    } | null;
    assignments: Array<{
      id: string;
      role: Role;
      roleLabel: string;
      roleDescription: string;
      scopeCode: string | null;
      scopeName: string;
    }>;
  };
};

export type ViewerPartsFragment = {
  personId: string;
  displayName: string;
  acting: {
    id: string;
    role: Role;
    roleLabel: string;
    roleDescription: string;
    scopeCode: string | null;
    scopeName: string;
  } | null;
  assignments: Array<{
    id: string;
    role: Role;
    roleLabel: string;
    roleDescription: string;
    scopeCode: string | null;
    scopeName: string;
  }>;
};

export type AssignmentPartsFragment = {
  id: string;
  role: Role;
  roleLabel: string;
  roleDescription: string;
  scopeCode: string | null;
  scopeName: string;
};

export const AssignmentPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Assignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roleLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roleDescription' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AssignmentPartsFragment, unknown>;
export const ViewerPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Assignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roleLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roleDescription' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerPartsFragment, unknown>;
export const ViewerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Viewer' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'service' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'isDemonstration' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Assignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roleLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roleDescription' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeName' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const ActAsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ActAs' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'assignmentId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actAs' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'assignmentId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'assignmentId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AssignmentParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Assignment' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roleLabel' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roleDescription' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeCode' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopeName' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Viewer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'acting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'assignments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AssignmentParts' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ActAsMutation, ActAsMutationVariables>;
