/** For tests: an invented trust in the 27 columns of etr, open since 2001 in Norfolk unless the test says otherwise. */
export function trustLine(
  changes: Partial<Record<'code' | 'name' | 'region' | 'icb' | 'open' | 'close', string>> = {},
) {
  const trust = {
    code: 'ZA1',
    name: 'ALDER VALE NHS TRUST',
    region: 'Y61',
    icb: 'QMM',
    open: '20010401',
    close: '',
    ...changes,
  };
  const address = ['1 HIGH STREET', '', '', 'ALDER', '', 'AL1 1AA'];
  const rest = Array.from({ length: 15 }, () => '');
  const cells = [trust.code, trust.name, trust.region, trust.icb, ...address, trust.open, trust.close, ...rest];
  return cells.map((cell) => `"${cell}"`).join(',');
}

export const mappingHeader =
  'PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,ONS_CCG_CODE,CCG_CODE,' +
  'CCG_NAME,ONS_STP_CODE,STP_CODE,STP_NAME,ONS_COMM_REGION_CODE,COMM_REGION_CODE,COMM_REGION_NAME';

/** For tests: an invented practice of the mapping, in Norfolk unless the test says otherwise. */
export function practiceLine(changes: Partial<Record<'code' | 'name' | 'pcn' | 'subIcb' | 'icb' | 'on', string>> = {}) {
  const practice = {
    code: 'ZP1',
    name: 'ELM SURGERY',
    pcn: 'ZN1',
    subIcb: '26A',
    icb: 'QMM',
    on: '01Jan2024',
    ...changes,
  };
  const network = practice.pcn === 'U' ? 'Unallocated' : 'NETWORK OF ELM';
  return [
    'GP_PRAC_PAT_LIST',
    practice.on,
    practice.code,
    practice.name,
    'AL1 1AA',
    practice.pcn,
    network,
    'E38000001',
    practice.subIcb,
    'An area',
    'E54000001',
    practice.icb,
    'A board',
    'E40000001',
    'Y61',
    'East of England',
  ].join(',');
}
