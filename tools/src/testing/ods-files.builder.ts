/** For tests: cells in the 27 columns of a file without a header, quoted. */
function quotedLine(cells: Record<number, string>): string {
  return Array.from({ length: 27 }, (_, index) => `"${cells[index + 1] ?? ''}"`).join(',');
}

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
  const { code, name, region, icb, open, close } = trust;
  return quotedLine({ 1: code, 2: name, 3: region, 4: icb, 5: '1 HIGH STREET', 10: 'AL1 1AA', 11: open, 12: close });
}

/** For tests: an invented practice in the 27 columns of epraccur, open in Norfolk unless the test says otherwise. */
export function epraccurLine(changes: Partial<typeof epraccurPractice> = {}) {
  const { code, name, region, geography, open, close, ...practice } = { ...epraccurPractice, ...changes };
  const { status, commissioner, joined, left, setting } = practice;
  return quotedLine({
    1: code,
    2: name,
    3: region,
    4: geography,
    10: 'AL1 1AA',
    11: open,
    12: close,
    13: status,
    14: 'B',
    15: commissioner,
    16: joined,
    17: left,
    22: '0',
    26: setting,
  });
}
const epraccurPractice = {
  code: 'ZP1',
  name: 'ELM SURGERY',
  region: 'Y61',
  // What the fourth column means changed in 2025: whatever it says must not matter.
  geography: 'ZZZ',
  open: '19740401',
  close: '',
  status: 'A',
  commissioner: '26A',
  joined: '20200401',
  left: '',
  setting: '4',
};

/** For tests: an invented place in the 27 columns of eccg, in Norfolk unless the test says otherwise. */
export function commissionerLine(
  changes: Partial<Record<'code' | 'name' | 'region' | 'icb' | 'open' | 'close' | 'subType', string>> = {},
) {
  const place = {
    code: '26A',
    name: 'NHS ELM VALE ICB - 26A',
    region: 'Y61',
    icb: 'QMM',
    open: '20200401',
    ...changes,
  };
  const { code, name, region, icb, open, close = '', subType = 'C' } = place;
  return quotedLine({ 1: code, 2: name, 3: region, 4: icb, 11: open, 12: close, 14: subType, 22: '0' });
}

export const membershipsHeader = 'MEMBER_CODE,KIND,GROUP_CODE,GROUP_NAME,VALID_FROM,VALID_TO';

export const mappingHeader =
  'PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,ONS_CCG_CODE,CCG_CODE,' +
  'CCG_NAME,ONS_STP_CODE,STP_CODE,STP_NAME,ONS_COMM_REGION_CODE,COMM_REGION_CODE,COMM_REGION_NAME';

/** For tests: an invented practice of the mapping, in Norfolk unless the test says otherwise. */
export function practiceLine(
  changes: Partial<Record<'code' | 'name' | 'pcn' | 'subIcb' | 'icb' | 'region' | 'on', string>> = {},
) {
  const practice = {
    code: 'ZP1',
    name: 'ELM SURGERY',
    pcn: 'ZN1',
    subIcb: '26A',
    icb: 'QMM',
    region: 'Y61',
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
    practice.region,
    'East of England',
  ].join(',');
}
