/** Something the reader of a figure ought to know, in plain English. */
export interface Warning {
  code: WarningCode;
  message: string;
}

/** What a warning is about. */
export type WarningCode =
  | 'missing-groups'
  | 'zero-replaced'
  | 'small-numbers'
  | 'too-few-groups'
  | 'too-many-groups'
  | 'too-few-observations'
  | 'interval-not-computable'
  | 'interval-truncated'
  | 'interval-not-centred'
  | 'value-outside-interval'
  | 'standard-error-missing'
  | 'tied-groups'
  | 'high-leverage'
  | 'few-clusters'
  | 'boundary-estimate'
  | 'compatibility-mode'
  | 'approximation'
  | 'dropped-rows'
  | 'overdispersion'
  | 'weak-design';
