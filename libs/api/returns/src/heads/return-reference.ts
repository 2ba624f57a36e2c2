/** Which return is meant. */
export interface ReturnReference {
  organisationCode: string;
  quarterId: string;
}
